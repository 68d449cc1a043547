//! The root of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, quote_inner_docs};
use crate::model::Crate;

/// `lib.rs`
pub fn quote_crate(program: &Crate) -> TokenStream {
    let docs = quote_inner_docs(&program.docs);
    let has = |name: &str| program.runtime.iter().any(|module| module.name == name);
    let extra = has("extra").then(|| {
        quote!(
            pub use runtime::extra::Extra;
        )
    });
    let unknown = has("enumeration").then(|| {
        quote!(
            pub use runtime::enumeration::UnknownValue;
        )
    });
    let client = has("client").then(|| quote_client(program));
    let condition = if has("client") {
        quote!(#[cfg(any(feature = "client", feature = "conformance"))])
    } else {
        quote!(#[cfg(feature = "conformance")])
    };
    quote! {
        #docs
        #![forbid(unsafe_code)]
        #![cfg_attr(docsrs, feature(doc_cfg))]

        #[rustfmt::skip]
        #[cfg(feature = "conformance")]
        #[doc(hidden)]
        pub mod conformance;
        #[rustfmt::skip]
        mod runtime;
        #[rustfmt::skip]
        pub mod types;

        #client

        #condition
        pub use runtime::decode::DecodeError;
        #unknown
        #extra
        #[doc(hidden)]
        pub use runtime::json::{Json, Mismatch};
    }
}

/// The client and what its functions take and give.
fn quote_client(program: &Crate) -> TokenStream {
    let setters = program.client.server_setters.iter();
    let enumerations = setters
        .filter_map(|setter| setter.enumeration.as_ref())
        .map(|enumeration| ident(&enumeration.name));
    quote! {
        #[rustfmt::skip]
        #[cfg(feature = "client")]
        pub mod client;

        #[cfg(feature = "client")]
        pub use client::{#(#enumerations),*};
        #[cfg(feature = "client")]
        pub use runtime::{
            client::{Client, ClientBuilder},
            credentials::{Alternatives, Credentials, Scheme, SchemeKind, Secret},
            error::{Error, OperationError},
            parameter::Style,
            request::Request,
            response::Response,
            server::Server,
            transport::{BoxFuture, Transport, TransportError, TransportErrorKind},
        };
        #[cfg(feature = "reqwest")]
        pub use runtime::reqwest_transport::ReqwestTransport;
    }
}
