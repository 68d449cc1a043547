// ---- src/types/invoice.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Invoice`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Who pays.
    pub customer: Option<types::InvoiceCustomer>,
    /// `lines`
    pub lines: Option<Vec<types::InvoiceLinesItem>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Invoice {
        "customer" => customer: optional, with_customer(types::InvoiceCustomer);
        "lines" => lines: optional, with_lines(Vec<types::InvoiceLinesItem>);
    }
}

/// Who pays.
///
/// Schema: `#/components/schemas/Invoice/properties/customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceCustomer {
    /// The key of the customer.
    pub id: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    InvoiceCustomer {
        const REQUIRED: &'static [&'static str] = &["id"];
        "id" => id: required(0), with_id(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Invoice/properties/lines/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceLinesItem {
    /// `amount`
    pub amount: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    InvoiceLinesItem {
        "amount" => amount: optional, with_amount(i64);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod invoice;
mod taxed_invoice;

pub use self::invoice::{Invoice, InvoiceCustomer, InvoiceLinesItem};
pub use self::taxed_invoice::{TaxedInvoice, TaxedInvoiceCustomer, TaxedInvoiceLinesItem};

// ---- src/types/taxed_invoice.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/TaxedInvoice`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxedInvoice {
    /// Who pays.
    pub customer: Option<types::TaxedInvoiceCustomer>,
    /// `lines`
    pub lines: Option<Vec<types::TaxedInvoiceLinesItem>>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    TaxedInvoice {
        "customer" => customer: optional, with_customer(types::TaxedInvoiceCustomer);
        "lines" => lines: optional, with_lines(Vec<types::TaxedInvoiceLinesItem>);
    }
}

/// Who pays.
///
/// Schema: `#/components/schemas/TaxedInvoice/allOf/1/properties/customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxedInvoiceCustomer {
    /// The key of the customer.
    pub id: String,
    /// The number that the tax office knows.
    pub tax_id: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    TaxedInvoiceCustomer {
        const REQUIRED: &'static [&'static str] = &["id", "tax_id"];
        "id" => id: required(0), with_id(impl Into<String>);
        "tax_id" => tax_id: required(1), with_tax_id(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/TaxedInvoice/allOf/1/properties/lines/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxedInvoiceLinesItem {
    /// `amount`
    pub amount: Option<i64>,
    /// `tax`
    pub tax: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    TaxedInvoiceLinesItem {
        "amount" => amount: optional, with_amount(i64);
        "tax" => tax: optional, with_tax(i64);
    }
}
