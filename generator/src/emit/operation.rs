//! The operations of a tag.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    conformance::quote_status, ident, quote_deprecated, quote_docs, quote_operator,
    types::quote_type_in,
};
use crate::model::{
    Accessor, Conversion, Decoding, ErrorVariant, Method, OperationError, Parameter, RequestBody,
    Setter, StatusPattern, Type,
};

/// How many arguments Clippy thinks well of, `self` included.
const MOST_ARGUMENTS: usize = 7;

/// The module of a tag.
pub fn quote_accessor(accessor: &Accessor) -> TokenStream {
    let Accessor {
        type_name,
        docs,
        methods,
        ..
    } = accessor;
    let (type_name, docs) = (ident(type_name), quote_docs(docs));
    let starts = methods.iter().map(quote_start);
    let requests = methods.iter().map(quote_request);
    let errors = methods
        .iter()
        .filter_map(|method| method.error.as_ref())
        .map(quote_error);
    let use_errors = methods.iter().any(|method| method.error.is_some());
    let use_styles = methods.iter().flat_map(|method| &method.parameters);
    let use_styles =
        { use_styles }.any(|parameter| matches!(parameter.setter, Setter::Path | Setter::Query));
    let error = if use_errors {
        quote!(error::{Error, OperationError})
    } else {
        quote!(error::Error)
    };
    let style = use_styles.then(|| quote!(parameter::Style,));
    let use_types = accessor.types().any(|ty| ty.named().is_some());
    let use_types = use_types.then(|| {
        quote!(
            use crate::types;
        )
    });
    let mut variants = methods
        .iter()
        .filter_map(|method| method.error.as_ref())
        .flat_map(|error| &error.variants);
    let decode = variants
        .any(|variant| variant.ty.is_some())
        .then(|| quote!(decode,));
    let status = use_errors.then(|| quote!(, StatusCode));
    quote! {
        #![doc = " The operations of a tag."]

        use http::{Method #status};

        use crate::runtime::{
            call::Call, client::Client, #decode #error, options::CallOptions, #style request::Request, response::Response,
        };
        #use_types

        #docs
        #[derive(Clone, Debug)]
        pub struct #type_name {
            client: Client,
        }

        impl #type_name {
            pub(crate) fn new(client: Client) -> Self {
                Self { client }
            }
            #(#starts)*
        }

        #(#requests)*
        #(#errors)*
    }
}

/// A type in these modules.
fn quote_type(ty: &Type) -> TokenStream {
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
        parameters,
        body,
        ..
    } = method;
    let (name, request, docs) = (ident(name), ident(request), quote_docs(docs));
    let deprecated = quote_deprecated(*deprecated);
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for parameter in parameters {
        let field = ident(&parameter.name);
        if parameter.required {
            let (ty, value) = quote_argument(&field, &parameter.ty, parameter.conversion);
            arguments.push(quote!(#field: #ty));
            values.push(match parameter.conversion {
                Conversion::Into => quote!(#field: #value),
                Conversion::None => quote!(#field),
            });
        } else {
            values.push(quote!(#field: None));
        }
    }
    if let Some(body) = body {
        let field = ident(&body.name);
        let ty = quote_type(&body.ty);
        if body.required {
            arguments.push(quote!(#field: #ty));
            values.push(quote!(#field));
        } else {
            values.push(quote!(#field: None));
        }
    }
    let has_many = arguments.len() >= MOST_ARGUMENTS;
    let allow = has_many.then(|| {
        quote!(#[allow(clippy::too_many_arguments, reason = "the document requires all of them")])
    });
    quote! {
        #docs
        #deprecated
        #allow
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
        parameters,
        body,
        decoding,
        ..
    } = method;
    let (request, docs) = (ident(request), quote_docs(request_docs));
    let fields = parameters.iter().map(|parameter| {
        let (name, ty) = (ident(&parameter.name), quote_type(&parameter.ty));
        if parameter.required {
            quote!(#name: #ty,)
        } else {
            quote!(#name: Option<#ty>,)
        }
    });
    let body_field = body.as_ref().map(|body| {
        let (name, ty) = (ident(&body.name), quote_type(&body.ty));
        if body.required {
            quote!(#name: #ty,)
        } else {
            quote!(#name: Option<#ty>,)
        }
    });
    let setters = parameters
        .iter()
        .filter(|parameter| !parameter.required)
        .map(quote_setter);
    let body_setter = body
        .as_ref()
        .filter(|body| !body.required)
        .map(quote_body_setter);
    let assembled = quote_assembled(method);
    let is_complex = matches!(decoding, Decoding::Json(ty) if is_complex_result(ty));
    let allow = is_complex.then(
        || quote!(#[allow(clippy::type_complexity, reason = "the document nests it so deeply")]),
    );
    let (output, decode) = match decoding {
        Decoding::Json(ty) => (quote_type(ty), quote!(self.send_raw().await?.json())),
        Decoding::Empty => (quote!(()), quote!(Ok(self.send_raw().await?.empty()))),
    };
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #request {
            call: Call,
            #(#fields)*
            #body_field
        }

        impl #request {
            #(#setters)*
            #body_setter

            /// Options for this call alone.
            pub fn options(mut self, options: CallOptions) -> Self {
                self.call.set(options);
                self
            }

            /// Sends the request.
            ///
            /// # Errors
            ///
            /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
            /// the document describes.
            pub async fn send(self) -> Result<Response<#output>, Error> {
                #decode
            }

            /// Sends the request as [`send`](Self::send) does, and waits for the response.
            ///
            /// # Errors
            ///
            /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
            #[cfg(feature = "blocking")]
            #allow
            pub fn send_blocking(self) -> Result<Response<#output>, Error> {
                self.call.clone().block_on(self.send())
            }

            /// Sends the request, and leaves the body of the response as it is.
            ///
            /// # Errors
            ///
            /// Those of [`send`](Self::send), except that the body is not read.
            pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
                self.call.send(self.request()?).await
            }

            /// The request that is sent.
            ///
            /// # Errors
            ///
            /// A value cannot be sent.
            pub fn request(&self) -> Result<Request, Error> {
                #assembled
            }
        }
    }
}

/// Whether Clippy finds a function too complex that gives a result with a response of this type. (It does not look at asynchronous
/// ones.) Each path counts ten times its depth.
fn is_complex_result(ty: &Type) -> bool {
    const MOST: usize = 250;
    fn score(ty: &Type, depth: usize) -> usize {
        let inside = match ty {
            Type::Vec(inner) | Type::Option(inner) | Type::Boxed(inner) => score(inner, depth + 1),
            Type::Map(inner) => score(inner, depth + 1) + 10 * (depth + 1),
            Type::JsonMap => 20 * (depth + 1),
            Type::DateTime => 10 * (depth + 1),
            _ => 0,
        };
        10 * depth + inside
    }
    // `Result`, and in it `Response` and `Error`.
    10 + 20 + 20 + score(ty, 3) > MOST
}

fn quote_setter(parameter: &Parameter) -> TokenStream {
    let Parameter {
        name,
        docs,
        deprecated,
        ty,
        conversion,
        ..
    } = parameter;
    let (name, docs, deprecated) = (ident(name), quote_docs(docs), quote_deprecated(*deprecated));
    let (ty, value) = quote_argument(&name, ty, *conversion);
    let allow = quote_operator(&name);
    quote! {
        #docs
        #deprecated
        #allow
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

fn quote_body_setter(body: &RequestBody) -> TokenStream {
    let (name, docs, ty) = (
        ident(&body.name),
        quote_docs(&body.docs),
        quote_type(&body.ty),
    );
    quote! {
        #docs
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = Some(#name);
            self
        }
    }
}

/// The statements that make a runtime request of the values, as a result.
fn quote_assembled(method: &Method) -> TokenStream {
    let Method {
        http_method,
        template,
        parameters,
        body,
        security,
        ..
    } = method;
    let http_method = format_ident!("{http_method}");
    let parameters = parameters.iter().map(|parameter| {
        let Parameter {
            name,
            wire_name,
            setter,
            style,
            explode,
            ..
        } = parameter;
        let (name, style) = (ident(name), format_ident!("{style}"));
        match setter {
            Setter::Path => {
                quote!(request.path(#wire_name, Style::#style, #explode, &self.#name)?;)
            }
            Setter::Query => {
                quote!(request.query(#wire_name, Style::#style, #explode, &self.#name)?;)
            }
            Setter::Header => quote!(request.header(#wire_name, #explode, &self.#name)?;),
            Setter::Cookie => quote!(request.cookie(#wire_name, #explode, &self.#name)?;),
        }
    });
    let body = body.as_ref().map(|body| {
        let (name, media_type) = (ident(&body.name), &body.media_type);
        let content_type =
            (media_type != "application/json").then(|| quote!(request.content_type(#media_type)?;));
        if body.required {
            quote! {
                request.json(&self.#name)?;
                #content_type
            }
        } else {
            quote! {
                if let Some(body) = &self.#name {
                    request.json(body)?;
                    #content_type
                }
            }
        }
    });
    let security = (!security.is_empty()).then(|| {
        let alternatives = security.iter().map(|schemes| {
            let schemes = schemes.iter().map(ident);
            quote!(&[#(&super::#schemes),*])
        });
        quote!(request.security(&[#(#alternatives),*]);)
    });
    let assembled = quote!(#(#parameters)* #body #security);
    let new = quote!(Request::new(Method::#http_method, #template));
    if assembled.is_empty() {
        return quote!(Ok(#new));
    }
    quote! {
        let mut request = #new;
        #assembled
        Ok(request)
    }
}

/// The enum of an operation's documented errors.
fn quote_error(error: &OperationError) -> TokenStream {
    let OperationError {
        name,
        docs,
        variants,
    } = error;
    let (name, docs) = (ident(name), quote_docs(docs));
    let declarations = variants.iter().map(|variant| {
        let (name, docs) = (ident(&variant.name), quote_docs(&variant.docs));
        let content = variant.ty.as_ref().map(|ty| {
            let ty = quote_type(ty);
            quote!((#ty))
        });
        quote! {
            #docs
            #name #content,
        }
    });
    let reads_body = variants.iter().any(|variant| variant.ty.is_some());
    let body = if reads_body {
        quote!(body)
    } else {
        quote!(_body)
    };
    let (status, read) = quote_error_reads(variants);
    let allow = (reads_body && variants.len() > 1).then(|| {
        quote!(#[allow(clippy::large_enum_variant, reason = "it is made once for a failed call")])
    });
    quote! {
        #docs
        #allow
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#declarations)*
        }

        impl OperationError for #name {
            fn from_response(#status: StatusCode, #body: &[u8]) -> Option<Self> {
                #read
            }
        }
    }
}

/// The name of the parameter for the status, and the expression that chooses a variant by it.
fn quote_error_reads(variants: &[ErrorVariant]) -> (TokenStream, TokenStream) {
    let read = |variant: &ErrorVariant| {
        let name = ident(&variant.name);
        match variant.ty {
            Some(_) => quote!(decode::from_slice(body).ok().map(Self::#name)),
            None => quote!(Some(Self::#name)),
        }
    };
    if let [variant] = variants
        && variant.status == StatusPattern::Default
    {
        return (quote!(_status), read(variant));
    }
    let arms = variants.iter().map(|variant| {
        let (status, read) = (quote_status(variant.status), read(variant));
        quote!(#status => #read,)
    });
    let is_total = variants
        .iter()
        .any(|variant| variant.status == StatusPattern::Default);
    let otherwise = (!is_total).then(|| quote!(_ => None,));
    let choice = quote! {
        match status.as_u16() {
            #(#arms)*
            #otherwise
        }
    };
    (quote!(status), choice)
}
