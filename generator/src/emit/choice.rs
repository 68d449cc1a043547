//! Which variant an answer is read as: by its status, then by its media type.

use proc_macro2::TokenStream;
use quote::quote;

use super::conformance::quote_status;
use crate::{model::ResponseVariant, wire::Status};

/// The variants of each status.
pub fn by_status(variants: &[ResponseVariant]) -> Vec<&[ResponseVariant]> {
    let groups = variants.chunk_by(|one, other| one.status == other.status);
    groups.collect()
}

/// How a variant is chosen.
pub struct Choice {
    /// What has the body and the headers.
    pub answer: TokenStream,
    /// Its status.
    pub status: TokenStream,
    /// What stands for all that no variant stands for.
    pub otherwise: TokenStream,
}

impl Choice {
    /// The expression that chooses by status first.
    pub fn by_status(
        &self,
        groups: &[&[ResponseVariant]],
        read: &dyn Fn(&ResponseVariant) -> TokenStream,
    ) -> TokenStream {
        let is_default = |group: &&[ResponseVariant]| {
            { group.iter() }.any(|variant| variant.status == Status::Default)
        };
        if let [only] = groups
            && is_default(only)
        {
            return self.by_media_type(only, read);
        }
        let arms = groups.iter().filter_map(|group| {
            let status = quote_status(group.first()?.status);
            let read = self.by_media_type(group, read);
            Some(quote!(#status => #read,))
        });
        let otherwise = (!groups.iter().any(is_default)).then(|| {
            let otherwise = &self.otherwise;
            quote!(_ => #otherwise,)
        });
        let status = &self.status;
        quote! {
            match #status.as_u16() {
                #(#arms)*
                #otherwise
            }
        }
    }

    /// The expression that chooses among the variants of one status.
    pub fn by_media_type(
        &self,
        group: &[ResponseVariant],
        read: &dyn Fn(&ResponseVariant) -> TokenStream,
    ) -> TokenStream {
        if let [only] = group {
            return read(only);
        }
        let Self {
            answer, otherwise, ..
        } = self;
        let declared = group.iter().flat_map(|variant| &variant.media_types);
        let arms = group.iter().map(|variant| {
            let (media_types, read) = (&variant.media_types, read(variant));
            quote!(Some(#(#media_types)|*) => #read,)
        });
        quote! {
            match #answer.media_type(&[#(#declared),*]) {
                #(#arms)*
                _ => #otherwise,
            }
        }
    }
}
