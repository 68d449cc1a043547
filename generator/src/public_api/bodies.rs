//! The bodies of requests as items: how each is written, and the enums of those that are one of several.

use crate::{
    model::{BodyEnum, BodyFormat, BodyParts, FormEncoding, Part, PartEncoding, RequestBody},
    pointer::Pointer,
    wire::Style,
};

use super::{
    escape::{quoted, word},
    inputs,
    item::{Item, Kind},
};

/// The enum of a body that is one of several.
pub fn items(module: &str, choice: &BodyEnum, endpoint: &str, place: &Pointer) -> Vec<Item> {
    let path = format!("{module}::{}", choice.name.0);
    let variants = choice.variants.iter().map(|variant| {
        Item::of(Kind::Variant, format!("{path}::{}", variant.name.0))
            .with_signature(format!("({})", inputs::taken(module, &variant.ty)))
            .with_flag_if(variant.has_conversion, "from")
            .with_key(quoted(&variant.media_type))
            .with_wire(form(&variant.format))
            .with_place(place)
    });
    let head = Item::of(Kind::Enum, &path)
        .with_key(format!("bodies {endpoint}"))
        .with_place(place);
    let parts = { choice.variants.iter() }.flat_map(|variant| match &variant.format {
        BodyFormat::Parts(parts) => parts_items(module, parts, endpoint, place),
        _ => Vec::new(),
    });
    std::iter::once(head).chain(variants).chain(parts).collect()
}

/// The struct of the parts of a body.
fn parts_items(module: &str, parts: &BodyParts, endpoint: &str, place: &Pointer) -> Vec<Item> {
    let path = format!("{module}::{}", parts.name.0);
    let head = Item::of(Kind::Struct, &path)
        .with_key(format!("parts {endpoint}"))
        .with_place(place);
    let required = parts
        .required()
        .map(|input| inputs::taken(module, input.ty));
    let required: Vec<String> = required.collect();
    let new = (!required.is_empty()).then(|| {
        Item::of(Kind::New, format!("{path}::new"))
            .with_signature(format!("({})", required.join(", ")))
            .with_place(place)
    });
    let set = parts.parts.iter().map(|it| (it.input(), part(it)));
    let set = inputs::items(module, &path, set);
    std::iter::once(head).chain(new).chain(set).collect()
}

/// What a body is called, and how it is written.
pub fn body(body: &RequestBody) -> (String, Vec<String>) {
    let mut wire = match body.choice() {
        Some(_) => vec!["by variant".to_owned()],
        None => vec![word(&body.media_type)],
    };
    wire.extend(form(&body.format));
    ("body".to_owned(), wire)
}

/// How the properties of a form are spelled.
fn form(format: &BodyFormat) -> Vec<String> {
    let BodyFormat::Form(encodings) = format else {
        return Vec::new();
    };
    let spelled = encodings.iter().map(|(name, encoding)| {
        let how = match encoding {
            FormEncoding::Json => "json",
            FormEncoding::Style(it, false) => style(*it),
            FormEncoding::Style(it, true) => {
                return format!("{} {} exploded", quoted(name), style(*it));
            }
        };
        format!("{} {how}", quoted(name))
    });
    spelled.collect()
}

/// What a part is called on the wire, and how it is written.
pub fn part(part: &Part) -> (String, Vec<String>) {
    let how = match &part.encoding {
        PartEncoding::File(None) => "file".to_owned(),
        PartEncoding::File(Some(media_type)) => format!("file {}", word(media_type)),
        PartEncoding::Value => "value".to_owned(),
        PartEncoding::Json(media_type) | PartEncoding::Text(media_type) => word(media_type),
        PartEncoding::DeepObject => "deepObject".to_owned(),
    };
    (format!("part {}", quoted(&part.wire_name)), vec![how])
}

/// How a style is called.
pub fn style(style: Style) -> &'static str {
    match style {
        Style::Matrix => "matrix",
        Style::Label => "label",
        Style::Form => "form",
        Style::Simple => "simple",
        Style::SpaceDelimited => "spaces",
        Style::PipeDelimited => "pipes",
        Style::DeepObject => "deepObject",
        Style::Json => "json",
    }
}
