// ---- src/types/invoice.rs

use serde::de;

use super::{InvoiceCustomer, InvoiceLinesItem};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Invoice`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Who pays.
    pub customer: Option<InvoiceCustomer>,
    /// `lines`
    pub lines: Option<Vec<InvoiceLinesItem>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Invoice {
    /// Sets [`customer`](Self::customer).
    #[inline]
    #[must_use]
    pub fn with_customer(mut self, customer: InvoiceCustomer) -> Self {
        self.customer = Some(customer);
        self.extra.remove("customer");
        self
    }

    /// Sets [`lines`](Self::lines).
    #[inline]
    #[must_use]
    pub fn with_lines(mut self, lines: Vec<InvoiceLinesItem>) -> Self {
        self.lines = Some(lines);
        self.extra.remove("lines");
        self
    }
}

impl object::Object for Invoice {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "customer" => property.optional(&mut self.customer),
            "lines" => property.optional(&mut self.lines),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("customer", &self.customer);
        to.optional("lines", &self.lines);
    }
}

structure::implement!(Invoice);

// ---- src/types/invoice_customer.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Who pays.
///
/// Schema: `#/components/schemas/Invoice/properties/customer`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceCustomer {
    /// The key of the customer.
    pub id: String,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl InvoiceCustomer {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self.extra.remove("id");
        self
    }
}

impl object::Object for InvoiceCustomer {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
    }
}

structure::implement!(InvoiceCustomer);

// ---- src/types/invoice_lines_item.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Invoice/properties/lines/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceLinesItem {
    /// `amount`
    pub amount: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl InvoiceLinesItem {
    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn with_amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self.extra.remove("amount");
        self
    }
}

impl object::Object for InvoiceLinesItem {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "amount" => property.optional(&mut self.amount),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("amount", &self.amount);
    }
}

structure::implement!(InvoiceLinesItem);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod invoice;
mod invoice_customer;
mod invoice_lines_item;
mod taxed_invoice;
mod taxed_invoice_customer;
mod taxed_invoice_lines_item;

pub use self::invoice::Invoice;
pub use self::invoice_customer::InvoiceCustomer;
pub use self::invoice_lines_item::InvoiceLinesItem;
pub use self::taxed_invoice::TaxedInvoice;
pub use self::taxed_invoice_customer::TaxedInvoiceCustomer;
pub use self::taxed_invoice_lines_item::TaxedInvoiceLinesItem;

// ---- src/types/taxed_invoice.rs

use serde::de;

use super::{TaxedInvoiceCustomer, TaxedInvoiceLinesItem};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/TaxedInvoice`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxedInvoice {
    /// Who pays.
    pub customer: Option<TaxedInvoiceCustomer>,
    /// `lines`
    pub lines: Option<Vec<TaxedInvoiceLinesItem>>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl TaxedInvoice {
    /// Sets [`customer`](Self::customer).
    #[inline]
    #[must_use]
    pub fn with_customer(mut self, customer: TaxedInvoiceCustomer) -> Self {
        self.customer = Some(customer);
        self.extra.remove("customer");
        self
    }

    /// Sets [`lines`](Self::lines).
    #[inline]
    #[must_use]
    pub fn with_lines(mut self, lines: Vec<TaxedInvoiceLinesItem>) -> Self {
        self.lines = Some(lines);
        self.extra.remove("lines");
        self
    }
}

impl object::Object for TaxedInvoice {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "customer" => property.optional(&mut self.customer),
            "lines" => property.optional(&mut self.lines),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("customer", &self.customer);
        to.optional("lines", &self.lines);
    }
}

structure::implement!(TaxedInvoice);

// ---- src/types/taxed_invoice_customer.rs

use serde::de;

use crate::runtime::{extra, object, structure};

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
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl TaxedInvoiceCustomer {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self.extra.remove("id");
        self
    }

    /// Sets [`tax_id`](Self::tax_id).
    #[inline]
    #[must_use]
    pub fn with_tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.tax_id = tax_id.into();
        self.extra.remove("tax_id");
        self
    }
}

impl object::Object for TaxedInvoiceCustomer {
    const REQUIRED: &'static [&'static str] = &["id", "tax_id"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.required(0, &mut self.id),
            "tax_id" => property.required(1, &mut self.tax_id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("id", &self.id);
        to.required("tax_id", &self.tax_id);
    }
}

structure::implement!(TaxedInvoiceCustomer);

// ---- src/types/taxed_invoice_lines_item.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/TaxedInvoice/allOf/1/properties/lines/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxedInvoiceLinesItem {
    /// `amount`
    pub amount: Option<i64>,
    /// `tax`
    pub tax: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl TaxedInvoiceLinesItem {
    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn with_amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self.extra.remove("amount");
        self
    }

    /// Sets [`tax`](Self::tax).
    #[inline]
    #[must_use]
    pub fn with_tax(mut self, tax: i64) -> Self {
        self.tax = Some(tax);
        self.extra.remove("tax");
        self
    }
}

impl object::Object for TaxedInvoiceLinesItem {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "amount" => property.optional(&mut self.amount),
            "tax" => property.optional(&mut self.tax),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("amount", &self.amount);
        to.optional("tax", &self.tax);
    }
}

structure::implement!(TaxedInvoiceLinesItem);
