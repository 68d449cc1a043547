//! The guide: modules that hold docs and nothing else.

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, quote_docs};
use crate::model::GuidePage;

/// `guide.rs`
pub fn quote_guide(pages: &[GuidePage]) -> TokenStream {
    let pages = pages.iter().map(|page| {
        let (name, docs) = (ident(&page.name), quote_docs(&page.docs, 0));
        quote! {
            #docs
            pub mod #name {}
        }
    });
    quote! {
        //! How to do what, one page for each topic.
        //!
        //! These modules are there in the docs alone.

        use crate::*;

        #(#pages)*
    }
}
