// ---- src/types/holder.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Holder`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// `inline`
    pub inline: Option<types::HolderInline>,
    /// `referred`
    pub referred: Option<types::Base>,
    /// `merged`
    pub merged: Option<types::HolderMerged>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Holder {
        const REQUIRED: &'static [&'static str] = &["inline", "referred"];
        "inline" => inline: required_nullable(0), with_inline(types::HolderInline);
        "referred" => referred: required_nullable(1), with_referred(types::Base);
        "merged" => merged: nullable, with_merged(types::HolderMerged);
    }
}

/// Schema: `#/components/schemas/Base`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Base {
        "id" => id: optional, with_id(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Holder/properties/inline`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderInline {
    /// `city`
    pub city: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    HolderInline {
        "city" => city: optional, with_city(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Holder/properties/merged`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderMerged {
    /// `id`
    pub id: Option<String>,
    /// `extent`
    pub extent: Option<f64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    HolderMerged {
        "id" => id: optional, with_id(impl Into<String>);
        "extent" => extent: optional, with_extent(f64);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod holder;

pub use self::holder::{Base, Holder, HolderInline, HolderMerged};
