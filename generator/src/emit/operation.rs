//! The operations of a tag.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    body::quote_body,
    client::quote_server,
    each, ident,
    import::quote_imports,
    pagination, quote_deprecated, quote_docs,
    responses::{quote_decoded, quote_output, quote_responses},
    stream::{self, quote_sequence_type},
    types::quote_type_in,
};
use crate::{
    model::{Accessor, Conversion, Decoding, Input, Method, OPERATION_IMPORTS, Parameter, Type},
    wire::{ParameterLocation, PathPart, Style},
};

/// The module of a tag.
pub fn quote_accessor(accessor: &Accessor) -> TokenStream {
    let Accessor {
        type_name,
        docs,
        methods,
        ..
    } = accessor;
    let (type_name, docs) = (ident(type_name), quote_docs(docs));
    let starts = each(methods, quote_start);
    let requests = each(methods, quote_request);
    let paged = methods.iter().filter_map(pagination::quote_paged);
    let responses = each(methods, quote_responses);
    let imports = quote_imports(&OPERATION_IMPORTS, accessor);
    quote! {
        #![doc = " The operations of a tag."]

        #imports

        #docs
        #[derive(Clone, Debug)]
        pub struct #type_name {
            client: Client,
        }

        impl #type_name {
            #[inline]
            pub(crate) fn new(client: Client) -> Self {
                Self { client }
            }
            #starts
        }

        #requests
        #(#paged)*
        #responses
    }
}

/// A type in these modules.
pub fn quote_type(ty: &Type) -> TokenStream {
    quote_type_in(ty, &quote!(types::))
}

/// The value a request holds of a parameter, and how it is passed.
fn quote_argument(name: &Ident, ty: &Type, conversion: Conversion) -> (TokenStream, TokenStream) {
    let ty = quote_type(ty);
    match conversion {
        Conversion::Into => (quote!(impl Into<#ty>), quote!(#name.into())),
        Conversion::None => (ty, quote!(#name)),
    }
}

/// The function of the accessor that starts a request.
fn quote_start(method: &Method) -> TokenStream {
    let Method {
        name,
        request,
        docs,
        deprecated,
        ..
    } = method;
    let (name, request, docs) = (ident(name), ident(request), quote_docs(docs));
    let deprecated = quote_deprecated(*deprecated);
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for input in method.inputs() {
        let field = ident(input.name);
        if input.required {
            let (ty, value) = quote_argument(&field, input.ty, input.conversion);
            arguments.push(quote!(#field: #ty));
            values.push(match input.conversion {
                Conversion::Into => quote!(#field: #value),
                Conversion::None => quote!(#field),
            });
        } else {
            values.push(quote!(#field: None));
        }
    }
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> #request {
            #request {
                call: Call::new(&self.client),
                #(#values,)*
            }
        }
    }
}

/// The type of a request, its setters, and how it is sent.
fn quote_request(method: &Method) -> TokenStream {
    let Method {
        request,
        request_docs,
        decoding,
        ..
    } = method;
    let shown_name = &request.0;
    let (request, docs) = (ident(request), quote_docs(request_docs));
    let fields = method.inputs().map(|input| {
        let (name, ty) = (ident(input.name), quote_type(input.ty));
        if input.required {
            quote!(#name: #ty,)
        } else {
            quote!(#name: Option<#ty>,)
        }
    });
    let optional = method.inputs().filter(|input| !input.required);
    let setters = optional.map(quote_setter);
    let assembled = quote_assembled(method);
    let streams = method
        .pagination
        .as_ref()
        .map(|_| pagination::quote_streams());
    let send_blocking = quote_send_blocking(method);
    let send_stream = stream::quote_send_stream(method);
    let sends = match decoding {
        Decoding::Sequence(_) => {
            " Sends the request. The elements of its response are read as they come."
        }
        Decoding::Empty => {
            " Sends the request. The document describes no body of the response; where one comes nevertheless, \
             [`send_raw`](Self::send_raw) gives it."
        }
        _ => " Sends the request.",
    };
    let output = quote_output(decoding);
    let decoded = quote_decoded(decoding);
    quote! {
        #docs
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #request {
            call: Call,
            #(#fields)*
        }

        impl #request {
            #(#setters)*

            /// Options for this call alone.
            #[inline]
            pub fn options(mut self, options: CallOptions) -> Self {
                self.call.set(options);
                self
            }

            #[doc = #sends]
            ///
            /// # Errors
            ///
            /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
            /// the document describes.
            #[inline]
            pub async fn send(self) -> Result<Response<#output>, Error> {
                #decoded
            }

            #send_blocking

            /// Sends the request, and leaves the body of the response as it is.
            ///
            /// # Errors
            ///
            /// Those of [`send`](Self::send), except that the body is not read.
            #[inline]
            pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
                self.call.send(self.request()?).await
            }

            #send_stream
            #streams

            /// The request that is sent.
            ///
            /// # Errors
            ///
            /// A value cannot be sent.
            #[inline]
            pub fn request(&self) -> Result<Request, Error> {
                #assembled
            }
        }

        /// Without the values, which may be nothing to log.
        impl std::fmt::Debug for #request {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#shown_name).finish_non_exhaustive()
            }
        }
    }
}

/// How the request is sent by a thread that waits.
fn quote_send_blocking(method: &Method) -> TokenStream {
    if let Decoding::Sequence(sequence) = &method.decoding {
        return stream::quote_blocking("send", &quote_sequence_type(sequence));
    }
    let output = quote_output(&method.decoding);
    quote! {
        /// Sends the request as [`send`](Self::send) does, and waits for the response.
        ///
        /// # Errors
        ///
        /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
        #[cfg(feature = "blocking")]
        #[inline]
        pub fn send_blocking(self) -> Result<Response<#output>, Error> {
            self.call.clone().block_on(self.send())
        }
    }
}

fn quote_setter(input: Input<'_>) -> TokenStream {
    let Input {
        name,
        docs,
        deprecated,
        ty,
        conversion,
        ..
    } = input;
    let (name, docs, deprecated) = (ident(name), quote_docs(docs), quote_deprecated(deprecated));
    let (ty, value) = quote_argument(&name, ty, conversion);
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// The statements that make a runtime request of the values, as a result.
fn quote_assembled(method: &Method) -> TokenStream {
    let Method {
        http_method,
        path,
        parameters,
        security,
        accept,
        server,
        ..
    } = method;
    let http_method = format_ident!("{}", http_method.as_str());
    let parameters = parameters.iter().map(quote_parameter);
    let body = quote_body(method);
    let accept = accept
        .as_ref()
        .map(|accept| quote!(request.accept(#accept)?;));
    let server = server.as_ref().map(|server| {
        let server = quote_server(server);
        quote!(request.server(#server);)
    });
    let security = (!security.is_empty()).then(|| {
        let alternatives = security.iter().map(|schemes| {
            let schemes = schemes.iter().map(ident);
            quote!(&[#(&super::#schemes),*])
        });
        quote!(request.security(&[#(#alternatives),*]);)
    });
    let assembled = quote!(#server #accept #(#parameters)* #body #security);
    let path = path.iter().map(quote_path_part);
    let new = quote!(Request::to_path(Method::#http_method, &[#(#path),*]));
    if assembled.is_empty() {
        return quote!(Ok(#new));
    }
    quote! {
        let mut request = #new;
        #assembled
        Ok(request)
    }
}

fn quote_path_part(part: &PathPart) -> TokenStream {
    match part {
        PathPart::Literal(text) => quote!(PathPart::Literal(#text)),
        PathPart::Parameter(name) => quote!(PathPart::Parameter(#name)),
        PathPart::Query(pairs) => quote!(PathPart::Query(#pairs)),
    }
}

/// The statement that adds a parameter.
fn quote_parameter(parameter: &Parameter) -> TokenStream {
    let Parameter {
        name,
        wire_name,
        location,
        style,
        explode,
        allow_reserved,
        ..
    } = parameter;
    let name = ident(name);
    let function = match (location, style) {
        (ParameterLocation::Path, Style::Json) => quote!(path_content),
        (ParameterLocation::Query, Style::Json) => quote!(query_content),
        (ParameterLocation::Header, Style::Json) => quote!(header_content),
        (ParameterLocation::Cookie, Style::Json) => quote!(cookie_content),
        (ParameterLocation::Path, _) => quote!(path),
        (ParameterLocation::Query, _) if *allow_reserved => quote!(query_reserved),
        (ParameterLocation::Query, _) => quote!(query),
        (ParameterLocation::Header, _) => quote!(header),
        (ParameterLocation::Cookie, _) => quote!(cookie),
    };
    let spelling = match (location, quote_style(*style)) {
        (_, None) => None,
        (ParameterLocation::Path | ParameterLocation::Query, Some(style)) => {
            Some(quote!(#style, #explode,))
        }
        // They have one style.
        (ParameterLocation::Header | ParameterLocation::Cookie, _) => Some(quote!(#explode,)),
    };
    quote!(request.#function(#wire_name, #spelling &self.#name)?;)
}

/// The variant of the runtime's `Style`; `None` for a JSON text.
pub fn quote_style(style: Style) -> Option<TokenStream> {
    Some(match style {
        Style::Matrix => quote!(Style::Matrix),
        Style::Label => quote!(Style::Label),
        Style::Form => quote!(Style::Form),
        Style::Simple => quote!(Style::Simple),
        Style::SpaceDelimited => quote!(Style::SpaceDelimited),
        Style::PipeDelimited => quote!(Style::PipeDelimited),
        Style::DeepObject => quote!(Style::DeepObject),
        Style::Json => return None,
    })
}
