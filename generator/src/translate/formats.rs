//! The types of strings and numbers, as their formats and the settings say.

use crate::{
    ir::{Schema, StringFormat},
    model::{ByteType, DateTimeType, DateType, DecimalType, Formats, Type, UuidType},
};

/// The type of strings.
pub fn of_string(formats: Formats, format: StringFormat, schema: &Schema) -> Type {
    match format {
        StringFormat::DateTime => match formats.date_time {
            DateTimeType::Chrono => Type::DateTime,
            DateTimeType::Jiff => Type::JiffTimestamp,
            DateTimeType::String => Type::String,
        },
        StringFormat::Date => match formats.date {
            DateType::Chrono => Type::Date,
            DateType::Jiff => Type::JiffDate,
            DateType::String => Type::String,
        },
        StringFormat::Binary => Type::String,
        StringFormat::Plain => match schema.docs.format() {
            Some("uuid") if formats.uuid == UuidType::Uuid => Type::Uuid,
            Some("byte") if formats.byte == ByteType::Bytes => Type::Base64,
            Some("decimal") if formats.decimal == DecimalType::RustDecimal => Type::Decimal,
            _ => Type::String,
        },
    }
}

/// The type of numbers.
pub fn of_number(formats: Formats, schema: &Schema) -> Type {
    let is_decimal = schema.docs.format() == Some("decimal");
    match formats.decimal {
        DecimalType::RustDecimal if is_decimal => Type::DecimalNumber,
        _ => Type::F64,
    }
}
