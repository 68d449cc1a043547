// ---- src/types/aliases.rs

//! Other names for types.

use crate::types;

/// Schema: `#/components/schemas/Campaigns`
pub type Campaigns = std::collections::BTreeMap<String, types::CampaignsValue>;

// ---- src/types/loyalty.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Loyalty`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Loyalty {
    /// `campaigns`
    pub campaigns: Option<std::collections::BTreeMap<String, Option<types::LoyaltyCampaignsValue>>>,
    /// `by_name`
    pub by_name: Option<std::collections::BTreeMap<String, types::CampaignsValue>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Loyalty {
        "campaigns" => campaigns: optional, with_campaigns(std::collections::BTreeMap<String, Option<types::LoyaltyCampaignsValue>>);
        "by_name" => by_name: optional, with_by_name(std::collections::BTreeMap<String, types::CampaignsValue>);
    }
}

/// Schema: `#/components/schemas/Campaigns/additionalProperties`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignsValue {
    /// `points`
    pub points: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CampaignsValue {
        "points" => points: optional, with_points(i64);
    }
}

/// Schema: `#/components/schemas/Loyalty/properties/campaigns/additionalProperties`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyCampaignsValue {
    /// `points`
    pub points: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    LoyaltyCampaignsValue {
        "points" => points: optional, with_points(i64);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod loyalty;

pub use self::loyalty::{CampaignsValue, Loyalty, LoyaltyCampaignsValue};
