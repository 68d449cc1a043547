//! The root of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, quote_inner_docs, runtime::quote_condition};
use crate::model::Crate;

/// `lib.rs`
pub fn quote_crate(program: &Crate) -> TokenStream {
    let docs = quote_inner_docs(&program.docs);
    let has = |name: &str| program.runtime.iter().any(|module| module.name == name);
    let unknown = { program.runtime.iter() }
        .find(|module| module.name == "unknown_value")
        .map(|module| {
            let condition = quote_condition(module);
            quote! {
                #condition
                pub use runtime::unknown_value::UnknownValue;
            }
        });
    let unknown_integer = has("integer_enumeration").then(|| {
        quote!(
            pub use runtime::integer_enumeration::UnknownInteger;
        )
    });
    let variant = has("union").then(|| {
        quote! {
            #[doc(hidden)]
            pub use runtime::union::Variant;
        }
    });
    let unused = program.types.is_empty().then(|| {
        quote! {
            #[allow(dead_code, unused_imports, unused_macros, reason = "no type of the document uses all of it")]
        }
    });
    // The crate implements and passes on what it advises others not to use.
    let allow = { program.has_deprecated() }.then(|| quote!(#[allow(deprecated)]));
    let client = has("client").then(|| quote_client(program, allow.as_ref()));
    let condition = if has("client") {
        quote!(#[cfg(any(feature = "client", feature = "conformance"))])
    } else {
        quote!(#[cfg(feature = "conformance")])
    };
    let all_operations = match program.manifest.tag_features.as_slice() {
        [feature] => quote!(feature = #feature),
        features => quote!(all(#(feature = #features),*)),
    };
    let allow_links = has("client").then(|| {
        quote! {
            #![cfg_attr(
                not(#all_operations),
                allow(rustdoc::broken_intra_doc_links, reason = "this page is about all features")
            )]
        }
    });
    quote! {
        #docs
        #![forbid(unsafe_code)]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #allow_links

        #[cfg(feature = "conformance")]
        #[doc(hidden)]
        #allow
        pub mod conformance;
        #unused
        mod runtime;
        #allow
        pub mod types;

        #client

        #condition
        pub use runtime::decode::DecodeError;
        #unknown
        pub use runtime::extra::Extra;
        #unknown_integer
        #[doc(hidden)]
        pub use runtime::json::{Json, Mismatch};
        #[doc(hidden)]
        pub use runtime::object::{Extended, Object};
        #variant
    }
}

/// The client and what its functions take and give.
fn quote_client(program: &Crate, allow: Option<&TokenStream>) -> TokenStream {
    let setters = program.client.server_setters.iter();
    let enumerations = setters
        .filter_map(|setter| setter.enumeration.as_ref())
        .map(|enumeration| ident(&enumeration.name));
    let enumerations: Vec<_> = enumerations.collect();
    let enumerations = (!enumerations.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "client")]
            #[doc(inline)]
            pub use client::{#(#enumerations),*};
        }
    });
    let has = |name: &str| program.runtime.iter().any(|module| module.name == name);
    let form = has("form").then(|| quote!(form::Encoding,));
    let multipart = has("multipart").then(|| quote!(multipart::{File, Multipart},));
    let pagination = has("pagination").then(|| quote!(pagination::{Items, Pages},));
    let paged = has("pagination").then(|| quote!(, pagination::Paged));
    let blocking = has("blocking_stream").then(|| {
        quote! {
            #[cfg(feature = "blocking")]
            pub use runtime::blocking_stream::Blocking;
        }
    });
    let event = has("event").then(|| quote!(event::ServerSentEvent,));
    let sequence = has("sequence").then(|| quote!(sequence::Sequence,));
    quote! {
        #[cfg(feature = "client")]
        #allow
        pub mod client;
        #[cfg(all(feature = "client", any(doc, doctest)))]
        pub mod guide;

        #enumerations
        #[cfg(feature = "client")]
        pub use runtime::{
            answer::Answer,
            client::Client,
            client_builder::ClientBuilder,
            credentials::{Alternatives, Credentials, Scheme, SchemeKind, Secret},
            download::Download,
            error::{Error, OperationError},
            #event
            #form
            #multipart
            options::CallOptions,
            #pagination
            parameter::Style,
            rate_limit::RateLimit,
            request::Request,
            response::Response,
            retry::RetryPolicy,
            #sequence
            server::Server,
            transport::{BoxFuture, Chunks, Transport, TransportError, TransportErrorKind},
        };
        #[cfg(feature = "client")]
        #[doc(hidden)]
        pub use runtime::{call::Call, conventions::{Conventions, RateLimitHeaders} #paged};
        #blocking
        #[cfg(feature = "mock")]
        pub use runtime::mock::MockTransport;
        #[cfg(feature = "reqwest")]
        pub use runtime::reqwest_transport::ReqwestTransport;
    }
}
