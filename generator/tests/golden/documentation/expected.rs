// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod order;

pub use self::order::{Customer, Order};

// ---- src/types/order.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Order`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Customer Object
    ///
    /// Constraints: min properties `1`.
    pub customer: Option<types::Customer>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Order {
        "customer" => customer: optional, with_customer(types::Customer);
    }
}

/// Customer Object.
///
/// A person. See [`Order`](https://example.com), \[Vec\<T>] and **bold**.
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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Customer {
        "email" => email: optional, with_email(impl Into<String>);
        "points" => points: optional, with_points(i64);
        "tags" => tags: optional, with_tags(Vec<String>);
    }
}
