// ---- src/types/columns.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Columns`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Columns {
    /// `columns`
    pub columns: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Columns {
        "columns" => columns: optional, with_columns(i64);
    }
}

// ---- src/types/info.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Info`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Info {
    /// `by`
    pub by: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Info {
        "by" => by: optional, with_by(impl Into<String>);
    }
}

// ---- src/types/lists.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Lists`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    /// List.
    List(Vec<String>),
    /// ListOfRows.
    ListOfRows(Vec<types::Rows>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Lists, Unknown {
        0 => List(Vec<String>), from;
        1 => ListOfRows(Vec<types::Rows>), from;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod columns;
mod info;
mod lists;
mod nothing;
mod one_object;
mod one_title;
mod only_includes;
mod only_number;
mod only_property;
mod only_requires;
mod only_value;
mod rows;

pub use self::columns::Columns;
pub use self::info::Info;
pub use self::lists::Lists;
pub use self::nothing::{Nothing, NothingVariant1, NothingVariant2};
pub use self::one_object::{OneObject, OneObjectObject};
pub use self::one_title::{OneTitle, OneTitleReview, OneTitleReviewPerson};
pub use self::only_includes::{OnlyIncludes, OnlyIncludesColumns, OnlyIncludesRows};
pub use self::only_number::{
    OnlyNumber, OnlyNumberVersion1, OnlyNumberVersion1Version, OnlyNumberVersion2,
    OnlyNumberVersion2Version,
};
pub use self::only_property::{
    OnlyProperty, OnlyPropertyChart, OnlyPropertyTable, OnlyPropertyText,
};
pub use self::only_requires::{OnlyRequires, OnlyRequiresEmail, OnlyRequiresPhone};
pub use self::only_value::{
    OnlyValue, OnlyValueBank, OnlyValueBankMethod, OnlyValueCard, OnlyValueCardMethod,
    OnlyValueCardObject, OnlyValueError, OnlyValueErrorObject,
};
pub use self::rows::Rows;

// ---- src/types/nothing.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Nothing`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nothing {
    /// Variant1.
    Variant1(Box<types::NothingVariant1>),
    /// Variant2.
    Variant2(Box<types::NothingVariant2>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Nothing, Unknown {
        0 => Variant1(types::NothingVariant1), from;
        1 => Variant2(types::NothingVariant2), from;
    }
}

/// Schema: `#/components/schemas/Nothing/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NothingVariant1 {
    /// `x`
    pub x: Option<String>,
    /// `y`
    pub y: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    NothingVariant1 {
        "x" => x: optional, with_x(impl Into<String>);
        "y" => y: optional, with_y(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Nothing/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NothingVariant2 {
    /// `x`
    pub x: Option<i64>,
    /// `y`
    pub y: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    NothingVariant2 {
        "x" => x: optional, with_x(i64);
        "y" => y: optional, with_y(i64);
    }
}

// ---- src/types/one_object.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/OneObject`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneObject {
    /// String.
    String(String),
    /// Object.
    Object(Box<types::OneObjectObject>),
    /// Map.
    Map(serde_json::Map<String, serde_json::Value>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OneObject, Unknown {
        0 => String(String), from;
        1 => Object(types::OneObjectObject), from;
        2 => Map(serde_json::Map<String, serde_json::Value>), from;
    }
}

/// Schema: `#/components/schemas/OneObject/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneObjectObject {
    /// `x`
    pub x: Option<String>,
    /// `y`
    pub y: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OneObjectObject {
        "x" => x: optional, with_x(impl Into<String>);
        "y" => y: optional, with_y(impl Into<String>);
    }
}

// ---- src/types/one_title.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/OneTitle`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneTitle {
    /// Review.
    Review(Box<types::OneTitleReview>),
    /// Review.
    ReviewPerson(Box<types::OneTitleReviewPerson>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OneTitle, Unknown {
        0 => Review(types::OneTitleReview), from;
        1 => ReviewPerson(types::OneTitleReviewPerson), from;
    }
}

/// Review.
///
/// Schema: `#/components/schemas/OneTitle/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneTitleReview {
    /// `id`
    pub id: Option<String>,
    /// `team`
    pub team: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OneTitleReview {
        const REQUIRED: &'static [&'static str] = &["team"];
        "id" => id: optional, with_id(impl Into<String>);
        "team" => team: required(0), with_team(impl Into<String>);
    }
}

/// Review.
///
/// Schema: `#/components/schemas/OneTitle/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneTitleReviewPerson {
    /// `id`
    pub id: Option<String>,
    /// `person`
    pub person: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OneTitleReviewPerson {
        const REQUIRED: &'static [&'static str] = &["person"];
        "id" => id: optional, with_id(impl Into<String>);
        "person" => person: required(0), with_person(impl Into<String>);
    }
}

// ---- src/types/only_includes.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/OnlyIncludes`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyIncludes {
    /// Rows.
    Rows(Box<types::OnlyIncludesRows>),
    /// Columns.
    Columns(Box<types::OnlyIncludesColumns>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OnlyIncludes, Unknown {
        0 => Rows(types::OnlyIncludesRows), from;
        1 => Columns(types::OnlyIncludesColumns), from;
    }
}

/// Schema: `#/components/schemas/OnlyIncludes/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyIncludesRows {
    /// `rows`
    pub rows: Option<i64>,
    /// `by`
    pub by: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyIncludesRows {
        "rows" => rows: optional, with_rows(i64);
        "by" => by: optional, with_by(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/OnlyIncludes/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyIncludesColumns {
    /// `columns`
    pub columns: Option<i64>,
    /// `by`
    pub by: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyIncludesColumns {
        "columns" => columns: optional, with_columns(i64);
        "by" => by: optional, with_by(impl Into<String>);
    }
}

// ---- src/types/only_number.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/OnlyNumber`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyNumber {
    /// Version1.
    Version1(Box<types::OnlyNumberVersion1>),
    /// Version2.
    Version2(Box<types::OnlyNumberVersion2>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OnlyNumber, Unknown {
        0 => Version1(types::OnlyNumberVersion1), from;
        1 => Version2(types::OnlyNumberVersion2), from;
    }
}

/// Schema: `#/components/schemas/OnlyNumber/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyNumberVersion1 {
    /// `version`
    pub version: types::OnlyNumberVersion1Version,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyNumberVersion1 {
        const REQUIRED: &'static [&'static str] = &["version"];
        const ALLOWED: rt::json::Allowed = &[("version", &[rt::json::Scalar::Signed(1)])];
        "version" => version: required(0), with_version(types::OnlyNumberVersion1Version);
        "a" => a: optional, with_a(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/OnlyNumber/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyNumberVersion2 {
    /// `version`
    pub version: types::OnlyNumberVersion2Version,
    /// `a`
    pub a: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyNumberVersion2 {
        const REQUIRED: &'static [&'static str] = &["version"];
        const ALLOWED: rt::json::Allowed = &[("version", &[rt::json::Scalar::Signed(2)])];
        "version" => version: required(0), with_version(types::OnlyNumberVersion2Version);
        "a" => a: optional, with_a(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/OnlyNumber/oneOf/0/properties/version`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlyNumberVersion1Version {
    /// `1`
    #[default]
    N1,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    OnlyNumberVersion1Version, Unknown {
        1 => N1,
    }
}

/// Schema: `#/components/schemas/OnlyNumber/oneOf/1/properties/version`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlyNumberVersion2Version {
    /// `2`
    #[default]
    N2,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    OnlyNumberVersion2Version, Unknown {
        2 => N2,
    }
}

// ---- src/types/only_property.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/OnlyProperty`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyProperty {
    /// Table.
    Table(Box<types::OnlyPropertyTable>),
    /// Chart.
    Chart(Box<types::OnlyPropertyChart>),
    /// Text.
    Text(types::OnlyPropertyText),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OnlyProperty, Unknown {
        0 => Table(types::OnlyPropertyTable), from;
        1 => Chart(types::OnlyPropertyChart), from;
        2 => Text(types::OnlyPropertyText), from;
    }
}

/// Schema: `#/components/schemas/OnlyProperty/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyPropertyTable {
    /// `Table`
    pub table: types::Rows,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyPropertyTable {
        const REQUIRED: &'static [&'static str] = &["Table"];
        const IS_CLOSED: bool = true;
        "Table" => table: required(0), with_table(types::Rows);
    }
}

/// Schema: `#/components/schemas/OnlyProperty/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyPropertyChart {
    /// `Chart`
    pub chart: String,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyPropertyChart {
        const REQUIRED: &'static [&'static str] = &["Chart"];
        const IS_CLOSED: bool = true;
        "Chart" => chart: required(0), with_chart(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/OnlyProperty/oneOf/2`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlyPropertyText {
    /// `Empty`
    Empty,
    /// `Full`
    Full,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    OnlyPropertyText, Unknown, default {
        "Empty" => Empty,
        "Full" => Full,
    }
}

// ---- src/types/only_requires.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/OnlyRequires`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyRequires {
    /// Email.
    Email(Box<types::OnlyRequiresEmail>),
    /// Phone.
    Phone(Box<types::OnlyRequiresPhone>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OnlyRequires, Unknown {
        0 => Email(types::OnlyRequiresEmail), from;
        1 => Phone(types::OnlyRequiresPhone), from;
    }
}

/// Schema: `#/components/schemas/OnlyRequires/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyRequiresEmail {
    /// `id`
    pub id: String,
    /// `email`
    pub email: String,
    /// `note`
    pub note: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyRequiresEmail {
        const REQUIRED: &'static [&'static str] = &["id", "email"];
        "id" => id: required(0), with_id(impl Into<String>);
        "email" => email: required(1), with_email(impl Into<String>);
        "note" => note: optional, with_note(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/OnlyRequires/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyRequiresPhone {
    /// `id`
    pub id: i64,
    /// `phone`
    pub phone: String,
    /// `note`
    pub note: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyRequiresPhone {
        const REQUIRED: &'static [&'static str] = &["id", "phone"];
        "id" => id: required(0), with_id(i64);
        "phone" => phone: required(1), with_phone(impl Into<String>);
        "note" => note: optional, with_note(impl Into<String>);
    }
}

// ---- src/types/only_value.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/OnlyValue`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyValue {
    /// Card.
    Card(Box<types::OnlyValueCard>),
    /// Bank.
    Bank(Box<types::OnlyValueBank>),
    /// Error.
    Error(Box<types::OnlyValueError>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    OnlyValue, Unknown {
        0 => Card(types::OnlyValueCard), from;
        1 => Bank(types::OnlyValueBank), from;
        2 => Error(types::OnlyValueError), from;
    }
}

/// Schema: `#/components/schemas/OnlyValue/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyValueCard {
    /// `object`
    pub object: Option<types::OnlyValueCardObject>,
    /// `method`
    pub method: Option<types::OnlyValueCardMethod>,
    /// `number`
    pub number: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyValueCard {
        const ALLOWED: rt::json::Allowed = &[("object", &[rt::json::Scalar::Text("payment")]), ("method", &[rt::json::Scalar::Text("card")])];
        "object" => object: optional, with_object(types::OnlyValueCardObject);
        "method" => method: optional, with_method(types::OnlyValueCardMethod);
        "number" => number: optional, with_number(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/OnlyValue/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyValueBank {
    /// `object`
    pub object: Option<types::OnlyValueCardObject>,
    /// `method`
    pub method: Option<types::OnlyValueBankMethod>,
    /// `iban`
    pub iban: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyValueBank {
        const ALLOWED: rt::json::Allowed = &[("object", &[rt::json::Scalar::Text("payment")]), ("method", &[rt::json::Scalar::Text("bank")])];
        "object" => object: optional, with_object(types::OnlyValueCardObject);
        "method" => method: optional, with_method(types::OnlyValueBankMethod);
        "iban" => iban: optional, with_iban(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/OnlyValue/oneOf/2`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyValueError {
    /// `object`
    pub object: Option<types::OnlyValueErrorObject>,
    /// `code`
    pub code: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    OnlyValueError {
        const ALLOWED: rt::json::Allowed = &[("object", &[rt::json::Scalar::Text("error")])];
        "object" => object: optional, with_object(types::OnlyValueErrorObject);
        "code" => code: optional, with_code(i64);
    }
}

/// Schema: `#/components/schemas/OnlyValue/oneOf/0/properties/object`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlyValueCardObject {
    /// `payment`
    #[default]
    Payment,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    OnlyValueCardObject, Unknown {
        "payment" => Payment,
    }
}

/// Schema: `#/components/schemas/OnlyValue/oneOf/0/properties/method`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlyValueCardMethod {
    /// `card`
    #[default]
    Card,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    OnlyValueCardMethod, Unknown {
        "card" => Card,
    }
}

/// Schema: `#/components/schemas/OnlyValue/oneOf/1/properties/method`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlyValueBankMethod {
    /// `bank`
    #[default]
    Bank,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    OnlyValueBankMethod, Unknown {
        "bank" => Bank,
    }
}

/// Schema: `#/components/schemas/OnlyValue/oneOf/2/properties/object`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlyValueErrorObject {
    /// `error`
    #[default]
    Error,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    OnlyValueErrorObject, Unknown {
        "error" => Error,
    }
}

// ---- src/types/rows.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Rows`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rows {
    /// `rows`
    pub rows: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Rows {
        "rows" => rows: optional, with_rows(i64);
    }
}
