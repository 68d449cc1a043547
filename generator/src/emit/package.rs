//! The root of the crate.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{ident, quote_inner_docs, runtime::quote_exports};
use crate::model::{Client, Crate, Manifest};

/// The crates that types of values are from, and what is said about each.
const VALUE_PACKAGES: [(&str, &str); 5] = [
    ("bytes", " The crate of bytes."),
    ("chrono", " The crate of dates and times."),
    ("jiff", " The crate of dates and times."),
    ("rust_decimal", " The crate of decimal numbers."),
    ("uuid", " The crate of UUIDs."),
];

/// `lib.rs`
pub fn quote_crate(program: &Crate) -> TokenStream {
    let docs = quote_inner_docs(&program.docs);
    let has_client = !program.client.accessors.is_empty();
    let unused = program.types.is_empty().then(|| {
        quote! {
            #[allow(dead_code, unused_imports, unused_macros, reason = "no type of the document uses all of it")]
        }
    });
    // The crate implements and passes on what it advises others not to use.
    let has_deprecated = program.has_deprecated();
    let allow = has_deprecated.then(|| quote!(#[allow(deprecated)]));
    let client = has_client.then(|| quote_client(&program.client, allow.as_ref()));
    let exports = quote_exports(&program.runtime);
    let dependencies = quote_dependencies(&program.manifest);
    let all_operations = match program.manifest.tag_features.as_slice() {
        [feature] => quote!(feature = #feature),
        features => quote!(all(#(feature = #features),*)),
    };
    let allow_links = has_client.then(|| {
        quote! {
            #![cfg_attr(
                not(#all_operations),
                allow(rustdoc::broken_intra_doc_links, reason = "this page is about all features")
            )]
        }
    });
    let recursion_limit = program.recursion_limit.map(|limit| {
        let limit = limit.to_string();
        quote!(#![recursion_limit = #limit])
    });
    // Docs show the functions of a type in the order of the modules: those of the API come before those of the runtime.
    quote! {
        #docs
        #![forbid(unsafe_code)]
        #recursion_limit
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #allow_links

        #[cfg(feature = "conformance")]
        #[doc(hidden)]
        #allow
        pub mod conformance;
        #client
        #unused
        mod runtime;
        #allow
        pub mod types;

        #exports

        #dependencies
    }
}

/// The client, and the types for the variables of its server.
fn quote_client(client: &Client, allow: Option<&TokenStream>) -> TokenStream {
    let setters = client.server_setters.iter();
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
    quote! {
        #[cfg(feature = "client")]
        #allow
        #[allow(
            clippy::large_enum_variant,
            clippy::should_implement_trait,
            clippy::type_complexity,
            reason = "the document decides on names, arguments and types"
        )]
        pub mod client;
        #[cfg(all(feature = "client", any(doc, doctest)))]
        pub mod guide;

        #enumerations
    }
}

/// The crates whose types are in signatures, so that callers need not depend on the same versions.
fn quote_dependencies(manifest: &Manifest) -> TokenStream {
    let values = VALUE_PACKAGES
        .into_iter()
        .filter(|(name, _)| manifest.is_of_values(name));
    let values = values.map(|(name, docs)| {
        let name = Ident::new(name, Span::call_site());
        quote! {
            #[doc = #docs]
            #[doc(no_inline)]
            pub use #name;
        }
    });
    let bytes = (!manifest.is_of_values("bytes")).then(|| {
        quote! {
            /// The crate of bodies.
            #[cfg(feature = "client")]
            #[doc(no_inline)]
            pub use bytes;
        }
    });
    let client = manifest.has_client().then(|| {
        quote! {
            #bytes
            /// The crate of methods, statuses and headers.
            #[cfg(feature = "client")]
            #[doc(no_inline)]
            pub use http;
            /// The crate of the default transport.
            #[cfg(feature = "reqwest-transport")]
            #[doc(no_inline)]
            pub use reqwest;
        }
    });
    quote! {
        /// The crate of JSON values.
        #[doc(no_inline)]
        pub use serde_json;
        #(#values)*
        #client
    }
}
