//! The values of a request that can say which page is meant: parameters of the query, and properties of a JSON body.

use super::answer::Answer;
use crate::ir::{
    Format, Operation, PageInput, Parameter, ParameterLocation, Property, SchemaId, Shape,
};

/// A value of a request.
#[derive(Clone)]
pub(super) struct Input<'a> {
    /// Its name on the wire.
    pub name: &'a str,
    /// What its values are.
    pub schema: SchemaId,
    /// Whether a request can do without it.
    pub is_optional: bool,
    /// What the document says about it.
    pub description: Option<&'a str>,
    is_in_body: bool,
}

impl<'a> Input<'a> {
    /// The parameter of the query that is wanted.
    pub(super) fn in_query(
        operation: &'a Operation,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Option<Self> {
        let is_in_query = |it: &&Parameter| it.location == ParameterLocation::Query;
        let mut parameters = operation.parameters.iter().filter(is_in_query);
        let parameter = parameters.find(|it| is_wanted(&it.name))?;
        Some(Self {
            name: &parameter.name,
            schema: parameter.value.schema,
            is_optional: !parameter.required,
            description: parameter.docs.description.as_deref(),
            is_in_body: false,
        })
    }

    /// The property of a JSON body that is wanted.
    pub(super) fn in_body(
        operation: &'a Operation,
        answer: &Answer<'a>,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Option<Self> {
        let body = operation
            .body
            .as_ref()
            .filter(|body| body.others.is_empty())?;
        let content = &body.content;
        let is_object = content.format == Format::Json && !content.value.nullable;
        let mut properties = { answer.properties(content.value.schema).iter() }
            .filter(|_| is_object)
            .filter(|it| is_wanted(&it.name));
        let property: &Property = properties.next()?;
        Some(Self {
            name: &property.name,
            schema: property.value.schema,
            is_optional: !property.required || property.value.nullable,
            description: property.docs.description.as_deref(),
            is_in_body: true,
        })
    }

    /// What its values are.
    pub(super) fn shape(&self, answer: &Answer<'a>) -> &'a Shape {
        answer.shape(self.schema)
    }

    /// How the wire contract names it.
    pub(super) fn to_page_input(&self) -> PageInput {
        let name = self.name.to_owned();
        match self.is_in_body {
            true => PageInput::Body { body: name },
            false => PageInput::Query(name),
        }
    }
}
