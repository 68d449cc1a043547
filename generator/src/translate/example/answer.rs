//! What an example does with the response of an operation: it prints a field, or goes through a list.

use super::{Call, values::Values};
use crate::model::{Decoding, Field, Item, Payload, Presence, Type};

/// The properties that tell most about an object, the best first.
const TELLING: [&str; 4] = ["id", "name", "title", "status"];

impl Call<'_> {
    /// From the arguments to the printed response.
    pub fn whole(&self, values: &Values<'_>) -> Vec<String> {
        if let Some(pagination) = &self.method.pagination {
            let mut lines = self.statements("let mut items = ", &[".items();"]);
            lines.extend(each("item", "items", values.field(&pagination.item)));
            return lines;
        }
        let printed = match &self.method.decoding {
            Decoding::Empty => return self.statements("", &[".send()", ".await?;"]),
            Decoding::Sequence(sequence) => {
                let last = [".send()", ".await?", ".into_inner();"];
                let mut lines = self.statements("let mut stream = ", &last);
                lines.extend(each("element", "stream", values.field(&sequence.element)));
                return lines;
            }
            Decoding::Body(Payload::Json(ty)) => values.field(ty).map(printed_field),
            Decoding::Body(Payload::Text | Payload::JsonOrText) => {
                Some("println!(\"{}\", response.into_inner());".to_owned())
            }
            Decoding::Body(Payload::Bytes) => {
                Some("println!(\"{} bytes\", response.into_inner().len());".to_owned())
            }
            Decoding::Optional { .. } | Decoding::Enum(_) => None,
        };
        let mut lines = self.statements("let response = ", &[".send()", ".await?;"]);
        let whole = || "println!(\"{:#?}\", response.into_inner());".to_owned();
        lines.push(printed.unwrap_or_else(whole));
        lines
    }
}

fn printed_field(field: &Field) -> String {
    format!("println!(\"{{:?}}\", response.{});", field.name.0)
}

/// The lines that go through a stream.
fn each(name: &str, stream: &str, field: Option<&Field>) -> [String; 3] {
    let printed = match field {
        Some(field) => format!("println!(\"{{:?}}\", {name}.{});", field.name.0),
        None => format!("println!(\"{{{name}:#?}}\");"),
    };
    [
        format!("while let Some({name}) = {stream}.try_next().await? {{"),
        format!("    {printed}"),
        "}".to_owned(),
    ]
}

impl<'a> Values<'a> {
    /// The field of a struct that tells most about it.
    fn field(&self, ty: &Type) -> Option<&'a Field> {
        let Type::Named(name) = ty else {
            return None;
        };
        let Item::Struct(item) = self.item(name)? else {
            return None;
        };
        let is_shown = |field: &&Field| {
            let is_known = self.is_simple(&field.ty);
            is_known && !field.is_secret && field.deprecated.is_none()
        };
        let fields = item.fields.iter().filter(is_shown);
        fields.min_by_key(|field| {
            let place = TELLING.iter().position(|name| *name == field.wire_name);
            let is_optional = field.presence != Presence::Required;
            (place.unwrap_or(TELLING.len()), is_optional)
        })
    }

    /// Whether a value fits into a line.
    fn is_simple(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(name) => matches!(
                self.item(name),
                Some(Item::Enumeration(_) | Item::IntegerEnumeration(_))
            ),
            Type::Bool | Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::String => true,
            Type::Uuid | Type::Decimal | Type::DecimalNumber => true,
            ty => ty.is_date(),
        }
    }
}
