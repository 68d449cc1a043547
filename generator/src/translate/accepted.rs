//! The media types of a response that a call can ask for alone: where a response has several, a function of the request for each.

use super::{
    docs::Paragraphs,
    identifier::{Style, Wanted, field_name, unique},
    media_types::media_type_name,
    responses,
    rustdoc::inline_code,
};
use crate::{
    ir,
    model::{AcceptedType, Identifier},
};

/// The functions of the request of an operation that ask for one media type.
pub fn accepted_types(operation: &ir::Operation) -> Vec<AcceptedType> {
    let media_types = responses::offered(operation);
    let wanted = media_types.iter().map(|media_type| Wanted {
        spec_name: media_type.clone(),
        identifier: field_name(&format!("accept {}", media_type_name(media_type))),
        path: vec![media_type.clone()],
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let names = unique(&wanted, Style::Snake, |_| false).names;
    let named = media_types.into_iter().zip(names);
    let accepted = named.map(|(media_type, name)| {
        let mut docs = Paragraphs::default();
        docs.line(format!("Accepts only {}.", inline_code(&media_type)));
        AcceptedType {
            name: Identifier(name),
            docs: docs.finish(),
            accept: responses::accept_alone(media_type, operation),
        }
    });
    accepted.collect()
}
