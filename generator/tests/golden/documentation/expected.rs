// ---- src/types/customer.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Customer Object.
///
/// A person. See [`Order`](https://example.com), \[Vec\<T>] and bold.
///
/// ```text
/// GET /customers
/// ```
///
/// ```text
/// indented
/// ```
///
/// | a | b |
/// | --- | --- |
/// | 1 | 2 |
///
/// Constraints: min properties `1`.
///
/// Schema: `#/components/schemas/Customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Where mail goes
    ///
    /// Constraints: format `email`, max length `100`, pattern `^.+@.+$`.
    ///
    /// Example: `alice@example.com`.
    pub email: Option<String>,
    /// `points`
    ///
    /// Constraints: minimum `0`.
    ///
    /// Default: `10`.
    pub points: Option<i64>,
    /// `tags`
    ///
    /// Constraints: max items `3`.
    ///
    /// Example: `["a","b"]`.
    pub tags: Option<Vec<String>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Customer {
    /// Sets [`email`](Self::email).
    #[inline]
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self.extra.remove("email");
        self
    }

    /// Sets [`points`](Self::points).
    #[inline]
    #[must_use]
    pub fn with_points(mut self, points: i64) -> Self {
        self.points = Some(points);
        self.extra.remove("points");
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self.extra.remove("tags");
        self
    }
}

impl object::Object for Customer {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "email" => property.optional(&mut self.email),
            "points" => property.optional(&mut self.points),
            "tags" => property.optional(&mut self.tags),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("email", &self.email);
        to.optional("points", &self.points);
        to.optional("tags", &self.tags);
    }
}

structure::implement!(Customer);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod customer;
mod order;

pub use self::customer::Customer;
pub use self::order::Order;

// ---- src/types/order.rs

use serde::de;

use super::Customer;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Order`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Customer Object
    ///
    /// Constraints: min properties `1`.
    pub customer: Option<Customer>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Order {
    /// Sets [`customer`](Self::customer).
    #[inline]
    #[must_use]
    pub fn with_customer(mut self, customer: Customer) -> Self {
        self.customer = Some(customer);
        self.extra.remove("customer");
        self
    }
}

impl object::Object for Order {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "customer" => property.optional(&mut self.customer),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("customer", &self.customer);
    }
}

structure::implement!(Order);
