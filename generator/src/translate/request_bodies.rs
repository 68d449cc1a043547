//! The enum of the bodies of a request: where media types have values of several types, a variant for each media
//! type; and the struct of the parts of the one that is a form with files.

use super::{
    body::{build_part, declared_parts, written},
    collisions,
    docs::Paragraphs,
    identifier::{Style, Wanted, unique},
    inputs::named_part,
    media_types::{media_type_name, top_level_type},
    method_docs::arguments,
    reserved,
    rustdoc::inline_code,
    types::Types,
    unnamed,
};
use crate::{
    diagnostic::Diagnostic,
    ir,
    model::{BodyEnum, BodyFormat, BodyParts, BodyVariant, Identifier, RustDoc, Type},
};

/// Whether the body of an operation is one of several.
pub fn is_choice(operation: &ir::Operation) -> bool {
    { operation.body.iter() }.any(|body| !body.others.is_empty())
}

/// Whether one of several bodies of an operation is made of parts that the document declares.
pub fn has_parts(operation: &ir::Operation) -> bool {
    is_choice(operation) && content_of_parts(operation).is_some()
}

fn content_of_parts(operation: &ir::Operation) -> Option<(&ir::Content, &[ir::Part])> {
    let mut contents = operation.body.as_ref()?.contents();
    let content = contents.find(|content| !declared_parts(content).is_empty())?;
    Some((content, declared_parts(content)))
}

/// The struct of these parts.
pub fn body_parts(
    operation: &ir::Operation,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<BodyParts> {
    let (content, parts) = content_of_parts(operation)?;
    let (things, wanted): (Vec<_>, Vec<_>) = parts.iter().map(named_part).unzip();
    let assignment = unique(&wanted, Style::Snake, reserved::is_parts_function);
    collisions::report(&assignment, &things, ["part", "part"], diagnostics);
    let names = assignment.names.into_iter().map(Identifier);
    let parts = parts.iter().zip(names);
    let mut parts = BodyParts {
        name,
        docs: RustDoc::default(),
        parts: parts
            .map(|(part, name)| build_part(part, name, types))
            .collect(),
    };
    parts.docs = parts_docs(content, &parts, types, request);
    Some(parts)
}

/// The enum of the bodies of an operation, one of which has these parts.
pub fn body_enum(
    operation: &ir::Operation,
    types: &Types<'_>,
    request: &Identifier,
    name: Identifier,
    mut parts: Option<BodyParts>,
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
        .map(
            |content| match parts.take_if(|_| !declared_parts(content).is_empty()) {
                Some(parts) => (
                    BodyFormat::Parts(parts.clone()),
                    Type::Own(parts.name.clone()),
                ),
                None => written(content, types),
            },
        )
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
        docs: RustDoc(vec![format!("{}.", inline_code(&content.media_type))]),
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

/// What the document says about a form and its required parts, and what its struct is for.
fn parts_docs(
    content: &ir::Content,
    parts: &BodyParts,
    types: &Types<'_>,
    request: &Identifier,
) -> RustDoc {
    let mut paragraphs = Paragraphs::default();
    paragraphs.line(format!(
        "The body of [`{}`] as {}.",
        request.0,
        inline_code(&content.media_type)
    ));
    paragraphs.add(unnamed::words(
        content.value.schema,
        &ir::Docs::default(),
        types,
    ));
    let arguments = arguments(parts.required());
    if !arguments.is_empty() {
        paragraphs.line("The arguments of [`new`](Self::new):");
        paragraphs.add(arguments);
    }
    paragraphs.finish()
}
