//! Responses that are read before all of their body is there.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{ident, path::quote_type};
use crate::{
    model::{Decoding, Method, Sequence, Stream},
    wire::{EventElement, Framing},
};

/// The type of what a sequence gives.
fn quote_sequence_type(sequence: &Sequence) -> TokenStream {
    let element = quote_type(&sequence.element);
    match sequence.framing {
        Framing::Lines | Framing::JsonTexts => quote!(rt::line_stream::JsonLines<#element>),
        Framing::Events(EventElement::Data { .. }) => {
            quote!(rt::event_stream::EventStream<rt::event::ServerSentEvent<#element>>)
        }
        Framing::Events(EventElement::Event { .. }) => {
            quote!(rt::event_stream::EventStream<#element>)
        }
    }
}

/// The expression that reads the response `stream` element by element.
fn quote_elements(sequence: &Sequence, stream: &TokenStream) -> TokenStream {
    let Sequence {
        framing,
        required,
        has_error_events,
        ..
    } = sequence;
    let read = match framing {
        Framing::Lines => quote!(json_lines()),
        Framing::JsonTexts => quote!(json_texts()),
        Framing::Events(EventElement::Data { is_text: false }) => quote!(events()),
        Framing::Events(EventElement::Data { is_text: true }) => quote!(text_events()),
        Framing::Events(EventElement::Event { is_text: false }) => quote!(event_objects()),
        Framing::Events(EventElement::Event { is_text: true }) => quote!(text_event_objects()),
    };
    let required = (!required.is_empty()).then(|| quote!(.requiring(&[#(#required),*])));
    let errors = has_error_events.then(|| quote!(.with_error_events()));
    quote!(#stream.#read #required #errors)
}

/// How `function`, which gives a stream of the type `ty`, is called by a thread that waits.
fn quote_blocking(function: &str, ty: &TokenStream) -> TokenStream {
    let summary = format!(
        " Needs the feature `blocking`. Sends the request as [`{function}`](Self::{function}) does, and gives an iterator that waits for what comes."
    );
    let errors = format!(
        " See [`{function}`](Self::{function}). Inside an async runtime it is an error, and nothing is sent."
    );
    let blocking = format_ident!("{function}_blocking");
    let function = format_ident!("{function}");
    quote! {
        #[doc = #summary]
        ///
        /// # Errors
        ///
        #[doc = #errors]
        #[cfg(feature = "blocking")]
        #[inline]
        pub fn #blocking(self) -> Result<rt::response::Response<rt::blocking_stream::BlockingStream<#ty>>, rt::error::Error> {
            let call = self.call.clone();
            let response = call.block_on(self.#function())?;
            Ok(response.map(|stream| rt::blocking_stream::BlockingStream::new(call, stream)))
        }
    }
}

/// The functions of a request that read its response element by element, or piece by piece.
pub fn quote_streams(method: &Method) -> Option<TokenStream> {
    let request = ident(&method.request);
    let (send, awaited) = match &method.decoding {
        Decoding::Sequence(sequence) => {
            let ty = quote_sequence_type(sequence);
            let awaited = quote! {
                /// Sends the request.
                impl IntoFuture for #request {
                    type Output = Result<rt::response::Response<#ty>, rt::error::Error>;
                    type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

                    #[inline]
                    fn into_future(self) -> Self::IntoFuture {
                        Box::pin(self.send())
                    }
                }
            };
            (Some(quote_send(sequence)), Some(awaited))
        }
        _ => (None, None),
    };
    let send_stream = quote_send_stream(method);
    let paged = method.pagination.as_ref();
    let pages = paged.map(|_| quote!(rt::pagination::streams!(#request);));
    let functions = (send.is_some() || send_stream.is_some()).then(|| {
        quote! {
            impl #request {
                #send
                #send_stream
            }

            #awaited
        }
    });
    (functions.is_some() || pages.is_some()).then(|| quote!(#functions #pages))
}

/// How a request is sent whose response is a sequence.
fn quote_send(sequence: &Sequence) -> TokenStream {
    let ty = quote_sequence_type(sequence);
    let elements = quote_elements(
        sequence,
        &quote!(self.call.send_stream(self.request()?).await?),
    );
    let blocking = quote_blocking("send", &ty);
    quote! {
        /// Sends the request, and returns the response as a stream of elements.
        ///
        /// # Errors
        ///
        /// Returns an error if the request cannot be built, the server cannot be reached in time, or the status is not 2xx.
        #[inline]
        pub async fn send(self) -> Result<rt::response::Response<#ty>, rt::error::Error> {
            Ok(#elements)
        }

        #blocking
    }
}

/// The functions of a request that give its response before all of the body is there, beside those that wait for it.
fn quote_send_stream(method: &Method) -> Option<TokenStream> {
    let stream = method.stream.as_ref()?;
    let (ty, sent, summary) = match stream {
        Stream::Bytes => (
            quote!(rt::body_stream::BodyStream),
            quote!(self.call.send_stream(self.request()?).await),
            " Sends the request, and returns the response with its body as a stream of chunks.",
        ),
        Stream::Sequence { sequence, accept } => {
            let elements = quote_elements(sequence, &quote!(self.call.send_stream(request).await?));
            let accept = accept
                .as_ref()
                .map(|accept| quote!(request.accept(#accept)?;));
            (
                quote_sequence_type(sequence),
                quote! {
                    let mut request = self.request()?;
                    #accept
                    Ok(#elements)
                },
                " Sends the request, and returns the response as a stream of elements. Some APIs need to be told in the \
                 request, too.",
            )
        }
    };
    let blocking = quote_blocking("send_stream", &ty);
    Some(quote! {
        #[doc = #summary]
        ///
        /// # Errors
        ///
        /// See [`send_raw`](Self::send_raw).
        #[inline]
        pub async fn send_stream(self) -> Result<rt::response::Response<#ty>, rt::error::Error> {
            #sent
        }

        #blocking
    })
}
