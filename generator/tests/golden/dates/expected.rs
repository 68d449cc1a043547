// ---- src/types/aliases.rs

//! Other names for types.

/// Schema: `#/components/schemas/Created`
pub type Created = chrono::DateTime<chrono::Utc>;

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod times;

pub use self::times::Times;

// ---- src/types/times.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Times`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Times {
    /// `created_at`
    pub created_at: Option<chrono::DateTime<chrono::Utc>>,
    /// `birthdate`
    pub birthdate: Option<chrono::NaiveDate>,
    /// `expires_at`
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,
    /// `updated_at`
    pub updated_at: Option<chrono::DateTime<chrono::Utc>>,
    /// `deleted_on`
    pub deleted_on: Option<chrono::NaiveDate>,
    /// `holidays`
    pub holidays: Option<Vec<chrono::NaiveDate>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Times {
    /// Sets [`created_at`](Self::created_at).
    #[inline]
    #[must_use]
    pub fn with_created_at(mut self, created_at: chrono::DateTime<chrono::Utc>) -> Self {
        self.created_at = Some(created_at);
        self.extra.remove("created_at");
        self
    }

    /// Sets [`birthdate`](Self::birthdate).
    #[inline]
    #[must_use]
    pub fn with_birthdate(mut self, birthdate: chrono::NaiveDate) -> Self {
        self.birthdate = Some(birthdate);
        self.extra.remove("birthdate");
        self
    }

    /// Sets [`expires_at`](Self::expires_at).
    #[inline]
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: chrono::DateTime<chrono::Utc>) -> Self {
        self.expires_at = Some(expires_at);
        self.extra.remove("expires_at");
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[inline]
    #[must_use]
    pub fn with_updated_at(mut self, updated_at: chrono::DateTime<chrono::Utc>) -> Self {
        self.updated_at = Some(updated_at);
        self.extra.remove("updated_at");
        self
    }

    /// Sets [`deleted_on`](Self::deleted_on).
    #[inline]
    #[must_use]
    pub fn with_deleted_on(mut self, deleted_on: chrono::NaiveDate) -> Self {
        self.deleted_on = Some(deleted_on);
        self.extra.remove("deleted_on");
        self
    }

    /// Sets [`holidays`](Self::holidays).
    #[inline]
    #[must_use]
    pub fn with_holidays(mut self, holidays: Vec<chrono::NaiveDate>) -> Self {
        self.holidays = Some(holidays);
        self.extra.remove("holidays");
        self
    }
}

impl object::Object for Times {
    const REQUIRED: &'static [&'static str] = &["expires_at"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "created_at" => property.optional(&mut self.created_at),
            "birthdate" => property.optional(&mut self.birthdate),
            "expires_at" => property.required(0, &mut self.expires_at),
            "updated_at" => property.optional(&mut self.updated_at),
            "deleted_on" => property.nullable(&mut self.deleted_on),
            "holidays" => property.optional(&mut self.holidays),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("created_at", &self.created_at);
        to.optional("birthdate", &self.birthdate);
        to.required("expires_at", &self.expires_at);
        to.optional("updated_at", &self.updated_at);
        to.optional("deleted_on", &self.deleted_on);
        to.optional("holidays", &self.holidays);
    }
}

structure::implement!(Times);
