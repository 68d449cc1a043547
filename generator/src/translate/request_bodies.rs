//! The enum of the bodies of a request: where media types have values of several types, a variant for each media type.

use super::{
    body::written,
    docs::Paragraphs,
    identifier::{Style, Wanted, unique},
    media_types::{media_type_name, top_level_type},
    rustdoc::inline_code,
    types::Types,
};
use crate::{
    ir,
    model::{BodyEnum, BodyFormat, BodyVariant, Identifier, RustDoc, Type},
};

/// Whether the body of an operation is one of several.
pub fn is_choice(operation: &ir::Operation) -> bool {
    { operation.body.iter() }.any(|body| !body.others.is_empty())
}

/// The enum of the bodies of an operation.
pub fn body_enum(
    operation: &ir::Operation,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
) -> Option<BodyEnum> {
    let body = operation.body.as_ref()?;
    let contents: Vec<&ir::Content> = body.contents().collect();
    let wanted = contents.iter().map(|content| Wanted {
        spec_name: content.media_type.clone(),
        identifier: media_type_name(&content.media_type),
        path: vec![
            top_level_type(&content.media_type).to_owned(),
            content.media_type.clone(),
        ],
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let names = unique(&wanted, Style::UpperCamel, |_| false).names;
    let written: Vec<(BodyFormat, Type)> = { contents.iter() }
        .map(|content| written(content, types))
        .collect();
    let identities: Vec<Type> = { written.iter() }
        .map(|(_, ty)| types.without_aliases(ty))
        .collect();
    let is_alone = |ty: &Type| {
        let is_known = !matches!(ty, Type::Given(_));
        is_known && identities.iter().filter(|other| *other == ty).count() == 1
    };
    let variants = contents.iter().zip(names).zip(&written).zip(&identities);
    let variants = variants.map(|(((content, name), (format, ty)), identity)| BodyVariant {
        name: Identifier(name),
        docs: variant_docs(content),
        ty: ty.clone(),
        media_type: content.media_type.clone(),
        format: format.clone(),
        has_conversion: is_alone(identity),
    });
    Some(BodyEnum {
        docs: RustDoc(vec![
            format!("The bodies of [`{}`].", request.0),
            String::new(),
            "The variant sets the media type of the body.".to_owned(),
        ]),
        name,
        variants: variants.collect(),
    })
}

/// The media type, and the parts that the document declares of a form that the caller puts together.
fn variant_docs(content: &ir::Content) -> RustDoc {
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(format!("{}.", inline_code(&content.media_type)));
    if let ir::Format::Multipart(Some(parts)) = &content.format {
        let names = parts.iter().map(|part| match part.required {
            true => format!("{} (required)", inline_code(&part.name)),
            false => inline_code(&part.name),
        });
        let names: Vec<String> = names.collect();
        paragraphs.line(format!("Its parts: {}.", names.join(", ")));
    }
    paragraphs.finish()
}
