// ---- src/types/customer.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Customer {
    /// Sets [`x`](Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self.extra.remove("x");
        self
    }
}

impl object::Object for Customer {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(Customer);

// ---- src/types/customer_address.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/CustomerAddress`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl CustomerAddress {
    /// Sets [`x`](Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self.extra.remove("x");
        self
    }
}

impl object::Object for CustomerAddress {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(CustomerAddress);

// ---- src/types/customer_address_inline.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Customer_/properties/address`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddressInline {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl CustomerAddressInline {
    /// Sets [`x`](Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self.extra.remove("x");
        self
    }
}

impl object::Object for CustomerAddressInline {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(CustomerAddressInline);

// ---- src/types/customer_mixed_underscore.rs

use serde::de;

use super::CustomerAddressInline;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Customer_`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerMixedUnderscore {
    /// `address`
    pub address: Option<CustomerAddressInline>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl CustomerMixedUnderscore {
    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn with_address(mut self, address: CustomerAddressInline) -> Self {
        self.address = Some(address);
        self.extra.remove("address");
        self
    }
}

impl object::Object for CustomerMixedUnderscore {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "address" => property.optional(&mut self.address),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("address", &self.address);
    }
}

structure::implement!(CustomerMixedUnderscore);

// ---- src/types/customer_schema.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSchema {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl CustomerSchema {
    /// Sets [`x`](Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self.extra.remove("x");
        self
    }
}

impl object::Object for CustomerSchema {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(CustomerSchema);

// ---- src/types/customer_upper.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/CUSTOMER`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerUpper {
    /// `a`
    #[default]
    A,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl CustomerUpper {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::A];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for CustomerUpper {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "a" => Self::A,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(CustomerUpper, Unknown);

// ---- src/types/customers.rs

use serde::de;

use super::CustomersAddress;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/CUSTOMERS`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customers {
    /// `address`
    pub address: Option<CustomersAddress>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Customers {
    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn with_address(mut self, address: CustomersAddress) -> Self {
        self.address = Some(address);
        self.extra.remove("address");
        self
    }
}

impl object::Object for Customers {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "address" => property.optional(&mut self.address),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("address", &self.address);
    }
}

structure::implement!(Customers);

// ---- src/types/customers_address.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/CUSTOMERS/properties/address`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomersAddress {
    /// `x`
    pub x: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl CustomersAddress {
    /// Sets [`x`](Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self.extra.remove("x");
        self
    }
}

impl object::Object for CustomersAddress {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "x" => property.optional(&mut self.x),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("x", &self.x);
    }
}

structure::implement!(CustomersAddress);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod customer;
mod customer_address;
mod customer_address_inline;
mod customer_mixed_underscore;
mod customer_schema;
mod customer_upper;
mod customers;
mod customers_address;
mod order;

pub use self::customer::Customer;
pub use self::customer_address::CustomerAddress;
pub use self::customer_address_inline::CustomerAddressInline;
pub use self::customer_mixed_underscore::CustomerMixedUnderscore;
pub use self::customer_schema::CustomerSchema;
pub use self::customer_upper::CustomerUpper;
pub use self::customers::Customers;
pub use self::customers_address::CustomersAddress;
pub use self::order::Order;

// ---- src/types/order.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Order`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `fooBar`
    pub foo_bar_mixed: Option<String>,
    /// `foo_bar`
    pub foo_bar: Option<String>,
    /// `foo-bar`
    pub foo_bar_lower_minus: Option<String>,
    /// `FOO_BAR`
    pub foo_bar_property: Option<String>,
    /// `foo_bar_null`
    pub foo_bar_null: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Order {
    /// Sets [`foo_bar_mixed`](Self::foo_bar_mixed).
    #[inline]
    #[must_use]
    pub fn with_foo_bar_mixed(mut self, foo_bar_mixed: impl Into<String>) -> Self {
        self.foo_bar_mixed = Some(foo_bar_mixed.into());
        self.extra.remove("fooBar");
        self
    }

    /// Sets [`foo_bar`](Self::foo_bar).
    #[inline]
    #[must_use]
    pub fn with_foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self.extra.remove("foo_bar");
        self
    }

    /// Sets [`foo_bar_lower_minus`](Self::foo_bar_lower_minus).
    #[inline]
    #[must_use]
    pub fn with_foo_bar_lower_minus(
        mut self,
        foo_bar_lower_minus: impl Into<String>,
    ) -> Self {
        self.foo_bar_lower_minus = Some(foo_bar_lower_minus.into());
        self.extra.remove("foo-bar");
        self
    }

    /// Sets [`foo_bar_property`](Self::foo_bar_property).
    #[inline]
    #[must_use]
    pub fn with_foo_bar_property(mut self, foo_bar_property: impl Into<String>) -> Self {
        self.foo_bar_property = Some(foo_bar_property.into());
        self.extra.remove("FOO_BAR");
        self
    }

    /// Sets [`foo_bar_null`](Self::foo_bar_null).
    #[inline]
    #[must_use]
    pub fn with_foo_bar_null(mut self, foo_bar_null: impl Into<String>) -> Self {
        self.foo_bar_null = Some(foo_bar_null.into());
        self.extra.remove("foo_bar_null");
        self
    }
}

impl object::Object for Order {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "fooBar" => property.optional(&mut self.foo_bar_mixed),
            "foo_bar" => property.optional(&mut self.foo_bar),
            "foo-bar" => property.optional(&mut self.foo_bar_lower_minus),
            "FOO_BAR" => property.optional(&mut self.foo_bar_property),
            "foo_bar_null" => property.optional(&mut self.foo_bar_null),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("fooBar", &self.foo_bar_mixed);
        to.optional("foo_bar", &self.foo_bar);
        to.optional("foo-bar", &self.foo_bar_lower_minus);
        to.optional("FOO_BAR", &self.foo_bar_property);
        to.optional("foo_bar_null", &self.foo_bar_null);
    }
}

structure::implement!(Order);
