// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Campaigns`
pub type Campaigns = std::collections::BTreeMap<String, super::CampaignsValue>;

// ---- src/types/campaigns_value.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Campaigns/additionalProperties`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignsValue {
    /// `points`
    pub points: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl CampaignsValue {
    /// Sets [`points`](Self::points).
    #[inline]
    #[must_use]
    pub fn with_points(mut self, points: i64) -> Self {
        self.points = Some(points);
        self.extra.remove("points");
        self
    }
}

impl object::Object for CampaignsValue {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "points" => property.optional(&mut self.points),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("points", &self.points);
    }
}

structure::implement!(CampaignsValue);

// ---- src/types/loyalty.rs

use serde::de;

use super::{CampaignsValue, LoyaltyCampaignsValue};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Loyalty`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Loyalty {
    /// `campaigns`
    pub campaigns: Option<
        std::collections::BTreeMap<String, Option<LoyaltyCampaignsValue>>,
    >,
    /// `by_name`
    pub by_name: Option<std::collections::BTreeMap<String, CampaignsValue>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Loyalty {
    /// Sets [`campaigns`](Self::campaigns).
    #[inline]
    #[must_use]
    pub fn with_campaigns(
        mut self,
        campaigns: std::collections::BTreeMap<String, Option<LoyaltyCampaignsValue>>,
    ) -> Self {
        self.campaigns = Some(campaigns);
        self.extra.remove("campaigns");
        self
    }

    /// Sets [`by_name`](Self::by_name).
    #[inline]
    #[must_use]
    pub fn with_by_name(
        mut self,
        by_name: std::collections::BTreeMap<String, CampaignsValue>,
    ) -> Self {
        self.by_name = Some(by_name);
        self.extra.remove("by_name");
        self
    }
}

impl object::Object for Loyalty {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "campaigns" => property.optional(&mut self.campaigns),
            "by_name" => property.optional(&mut self.by_name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("campaigns", &self.campaigns);
        to.optional("by_name", &self.by_name);
    }
}

structure::implement!(Loyalty);

// ---- src/types/loyalty_campaigns_value.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Loyalty/properties/campaigns/additionalProperties`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyCampaignsValue {
    /// `points`
    pub points: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl LoyaltyCampaignsValue {
    /// Sets [`points`](Self::points).
    #[inline]
    #[must_use]
    pub fn with_points(mut self, points: i64) -> Self {
        self.points = Some(points);
        self.extra.remove("points");
        self
    }
}

impl object::Object for LoyaltyCampaignsValue {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "points" => property.optional(&mut self.points),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("points", &self.points);
    }
}

structure::implement!(LoyaltyCampaignsValue);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod campaigns_value;
mod loyalty;
mod loyalty_campaigns_value;

pub use self::campaigns_value::CampaignsValue;
pub use self::loyalty::Loyalty;
pub use self::loyalty_campaigns_value::LoyaltyCampaignsValue;
