//! Structs.

use serde_json::Value;

use super::{Chunk, Lines, line::Line, scalar::write_initial};
use crate::model::{
    Constructor, Conversion, Field, Identifier, Presence, RustDoc, Scalar, Struct, Type,
};

/// A struct.
pub fn quote_struct(item: &Struct) -> Vec<Chunk> {
    let Struct {
        name,
        docs,
        deprecated,
        fields,
        additional,
        constructor,
        ..
    } = item;
    let mut lines = Lines::default();
    lines.docs(docs);
    lines.deprecated(deprecated.as_ref());
    lines.line(|line| line.syntax("#[derive(Clone, Default, PartialEq)]"));
    lines.line(|line| line.syntax("#[non_exhaustive]"));
    lines.open(|line| line.syntax("pub struct ").name(name));
    for field in fields {
        write_field(&mut lines, field);
    }
    if let Some(field) = additional {
        lines.docs(&field.docs);
        lines.line(|line| {
            let line = line.syntax("pub ").name(&field.name).syntax(": ");
            line.map(&field.ty).syntax(",")
        });
    }
    let kept = "JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.";
    lines.docs(&RustDoc(vec![kept.to_owned()]));
    lines.line(|line| line.syntax("pub extra: rt::extra::Extra,"));
    let constructor = constructor
        .as_ref()
        .map(|constructor| quote_constructor(constructor, item));
    let lines = [lines].into_iter().chain(constructor);
    let lines = lines.chain([quote_lines(item)]);
    lines.map(Chunk::Lines).collect()
}

fn write_field(lines: &mut Lines, field: &Field) {
    lines.docs(&field.docs);
    lines.deprecated(field.deprecated.as_ref());
    let is_option = field.presence != Presence::Required;
    lines.line(|line| line.syntax("pub ").field(&field.name, &field.ty, is_option));
}

/// What the struct implements.
fn quote_lines(item: &Struct) -> Lines {
    let mut lines = Lines::of("rt::structure::implement", |line| line.name(&item.name));
    write_constants(&mut lines, item);
    let mut required = 0;
    for field in &item.fields {
        lines.deprecated({ field.setter.as_ref() }.and(field.deprecated.as_ref()));
        lines.line(|line| write_property(line, field, required));
        required += i128::from(is_required(field));
    }
    if let Some(field) = &item.additional {
        lines.line(|line| {
            let line = line
                .syntax("_ => ")
                .name(&field.name)
                .syntax(": additional");
            let line = line.optional(field.setter.as_ref(), |line, setter| {
                let line = line.syntax(", ").name(setter).syntax("(");
                line.map(&field.ty).syntax(")")
            });
            line.syntax(";")
        });
    }
    lines
}

/// The constants of `Object`, as far as they are not what they are by default.
fn write_constants(lines: &mut Lines, item: &Struct) {
    let names = |is_wanted: fn(&Field) -> bool| {
        let fields = item.fields.iter().filter(move |field| is_wanted(field));
        fields.map(|field| &field.wire_name).collect::<Vec<_>>()
    };
    let mut list = |start: &'static str, names: &[&String]| {
        if !names.is_empty() {
            lines.line(|line| {
                let line = line.syntax(start).list(names, |line, name| line.text(name));
                line.syntax("];")
            });
        }
    };
    list(
        "const REQUIRED: &'static [&'static str] = &[",
        &names(is_required),
    );
    list(
        "const SECRETS: &'static [&'static str] = &[",
        &names(|field| field.is_secret),
    );
    if !item.allowed.is_empty() {
        lines.line(|line| {
            let line = line.syntax("const ALLOWED: rt::json::Allowed = &[");
            let line = line.list(&item.allowed, |line, (name, values)| {
                let line = line.syntax("(").text(name).syntax(", &[");
                line.list(values, write_scalar).syntax("])")
            });
            line.syntax("];")
        });
    }
    if item.is_closed {
        lines.line(|line| line.syntax("const IS_CLOSED: bool = true;"));
    }
    if item
        .additional
        .as_ref()
        .is_some_and(|field| field.is_secret)
    {
        lines.line(|line| line.syntax("const HAS_SECRET_ADDITIONAL: bool = true;"));
    }
}

/// A value that is neither an array nor an object.
fn write_scalar<'a>(line: Line<'a>, value: &Value) -> Line<'a> {
    let line = line.syntax("rt::json::Scalar::");
    match value {
        Value::Bool(value) => line.syntax("Boolean(").boolean(*value).syntax(")"),
        Value::String(text) => line.syntax("Text(").text(text).syntax(")"),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(number), _, _) => line.syntax("Signed(").number(number).syntax(")"),
            (None, Some(number), _) => line.syntax("Unsigned(").number(number).syntax(")"),
            (None, None, number) => {
                let line = line.syntax("Float(");
                line.float(number.unwrap_or_default()).syntax(")")
            }
        },
        Value::Null | Value::Array(_) | Value::Object(_) => line.syntax("Null"),
    }
}

/// How a property is read and written, and its setters. It has the place `required` in `REQUIRED`, if it is in there.
fn write_property<'a>(line: Line<'a>, field: &Field, required: i128) -> Line<'a> {
    let line = line.text(&field.wire_name).syntax(" => ").name(&field.name);
    let line = match field.presence {
        Presence::Required => line.syntax(": required(").number(required).syntax(")"),
        Presence::RequiredNullable => {
            let line = line.syntax(": required_nullable(");
            line.number(required).syntax(")")
        }
        Presence::Optional => line.syntax(": optional"),
        Presence::OptionalNullable => line.syntax(": nullable"),
    };
    let line = line.optional(field.setter.as_ref(), |line, setter| {
        let line = line.syntax(", ").name(setter).syntax("(");
        let line = line.argument(&field.ty, field.conversion);
        let line = line.syntax(")");
        line.optional(field.null_setter.as_ref(), |line, setter| {
            line.syntax(", ").name(setter)
        })
    });
    line.syntax(";")
}

fn is_required(field: &Field) -> bool {
    matches!(
        field.presence,
        Presence::Required | Presence::RequiredNullable
    )
}

/// The function that makes a value with what the document requires.
fn quote_constructor(constructor: &Constructor, item: &Struct) -> Lines {
    let fields = constructor.fields.iter();
    let fields: Vec<&Field> = fields.filter_map(|index| item.fields.get(*index)).collect();
    let mut lines = Lines::default();
    lines.open(|line| line.syntax("impl ").name(&item.name));
    lines.docs(&constructor.docs);
    lines.line(|line| line.syntax("#[inline]"));
    lines.open_wrapped(|line| {
        let line = line.syntax("pub fn new(").list(&fields, |line, field| {
            let line = line.name(&field.name).syntax(": ");
            line.argument(&field.ty, field.conversion)
        });
        line.syntax(") -> Self")
    });
    let constants = constructor.constants.iter();
    let constants =
        constants.filter_map(|it| Some(Initial::Constant(&it.field.as_ref()?.name, &it.value)));
    let fields = fields.into_iter().map(Initial::Argument);
    let fields = fields.chain(constants);
    lines.default_with(&fields.collect::<Vec<_>>(), write_set);
    lines
}

/// A field that a constructor sets.
#[derive(Clone, Copy)]
enum Initial<'a> {
    /// To the argument of its name.
    Argument(&'a Field),
    /// To this value.
    Constant(&'a Identifier, &'a Scalar),
}

fn write_set<'l>(line: Line<'l>, field: Initial<'_>) -> Line<'l> {
    let field = match field {
        Initial::Argument(field) => field,
        Initial::Constant(name, value) => {
            return write_initial(line.name(name).syntax(": "), value);
        }
    };
    let line = line.name(&field.name);
    let is_boxed = matches!(field.ty, Type::Boxed(_));
    let is_option = field.presence != Presence::Required;
    if !is_option && !is_boxed && field.conversion == Conversion::None {
        return line;
    }
    let line = line.syntax(if is_option { ": Some(" } else { ": " });
    let line = match field.conversion {
        _ if is_boxed => line.syntax("Box::new(").name(&field.name).syntax(")"),
        Conversion::Into => line.name(&field.name).syntax(".into()"),
        Conversion::None => line.name(&field.name),
    };
    line.syntax(if is_option { ")" } else { "" })
}
