// ---- src/types/customer.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Customer {
        "x" => x: optional, with_x(impl Into<String>);
    }
}

// ---- src/types/customer_address.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/CustomerAddress`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CustomerAddress {
        "x" => x: optional, with_x(impl Into<String>);
    }
}

// ---- src/types/customer_lower.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerLower {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CustomerLower {
        "x" => x: optional, with_x(impl Into<String>);
    }
}

// ---- src/types/customer_mixed_underscore.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Customer_`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerMixedUnderscore {
    /// `address`
    pub address: Option<types::CustomerMixedUnderscoreAddress>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CustomerMixedUnderscore {
        "address" => address: optional, with_address(types::CustomerMixedUnderscoreAddress);
    }
}

/// Schema: `#/components/schemas/Customer_/properties/address`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerMixedUnderscoreAddress {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CustomerMixedUnderscoreAddress {
        "x" => x: optional, with_x(impl Into<String>);
    }
}

// ---- src/types/customer_upper.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/CUSTOMER`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerUpper {
    /// `a`
    #[default]
    A,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    CustomerUpper, Unknown {
        "a" => A,
    }
}

// ---- src/types/customers.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/CUSTOMERS`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customers {
    /// `address`
    pub address: Option<types::CustomersAddress>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Customers {
        "address" => address: optional, with_address(types::CustomersAddress);
    }
}

/// Schema: `#/components/schemas/CUSTOMERS/properties/address`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomersAddress {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CustomersAddress {
        "x" => x: optional, with_x(impl Into<String>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod customer;
mod customer_address;
mod customer_lower;
mod customer_mixed_underscore;
mod customer_upper;
mod customers;
mod order;
mod order_state;

pub use self::customer::Customer;
pub use self::customer_address::CustomerAddress;
pub use self::customer_lower::CustomerLower;
pub use self::customer_mixed_underscore::{
    CustomerMixedUnderscore, CustomerMixedUnderscoreAddress,
};
pub use self::customer_upper::CustomerUpper;
pub use self::customers::{Customers, CustomersAddress};
pub use self::order::{Order, OrderStateProperty};
pub use self::order_state::OrderState;

// ---- src/types/order.rs

use crate::{runtime as rt, types};

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
    /// `state`
    pub state: Option<types::OrderStateProperty>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Order {
        "fooBar" => foo_bar_mixed: optional, with_foo_bar_mixed(impl Into<String>);
        "foo_bar" => foo_bar: optional, with_foo_bar(impl Into<String>);
        "foo-bar" => foo_bar_lower_minus: optional, with_foo_bar_lower_minus(impl Into<String>);
        "FOO_BAR" => foo_bar_property: optional, with_foo_bar_property(impl Into<String>);
        "foo_bar_null" => foo_bar_null: optional, with_foo_bar_null(impl Into<String>);
        "state" => state: optional, with_state(types::OrderStateProperty);
    }
}

/// Schema: `#/components/schemas/Order/properties/state`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStateProperty {
    /// `open`
    #[default]
    Open,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    OrderStateProperty, Unknown {
        "open" => Open,
    }
}

// ---- src/types/order_state.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Order.state`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderState {
    /// `x`
    pub x: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OrderState {
        "x" => x: optional, with_x(impl Into<String>);
    }
}
