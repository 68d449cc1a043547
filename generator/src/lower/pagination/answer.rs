//! The answer of an operation as a page: where its parts are.

use std::iter;

use crate::ir::{
    Docs, Format, Method, Object, Operation, Property, Schema, SchemaId, Schemas, Shape,
    StringFormat, Use,
};

/// Objects in answers that hold what is about the page.
pub(super) const ENVELOPES: [&str; 5] = [
    "meta",
    "metadata",
    "pageinfo",
    "pagination",
    "responsemetadata",
];

/// The preferred body of an operation's only success.
#[derive(Clone, Copy)]
pub(super) struct Answer<'a> {
    schemas: &'a Schemas,
    body: &'a Use,
}

impl<'a> Answer<'a> {
    /// `None` where there are several successes, or none with a JSON body.
    pub(super) fn of(operation: &'a Operation, schemas: &'a Schemas) -> Option<Self> {
        let mut successes =
            { operation.responses.iter() }.filter(|response| response.role.is_success());
        let (success, others) = (successes.next()?, successes.next());
        let content = success.contents.first()?;
        let is_page = others.is_none()
            && operation.method != Method::Head
            && content.format == Format::Json
            && !content.value.nullable;
        is_page.then_some(Self {
            schemas,
            body: &content.value,
        })
    }

    /// What the values of a schema are.
    pub(super) fn shape(&self, schema: SchemaId) -> &'a Shape {
        &self.schemas[self.schemas.target(schema)].shape
    }

    /// What the document says about a schema, and about those that it is another name for.
    pub(super) fn said(&self, schema: SchemaId) -> impl Iterator<Item = &'a Docs> {
        let next = |schema: &'a Schema| match schema.shape {
            Shape::Alias(target) => Some(&self.schemas[target]),
            _ => None,
        };
        iter::successors(Some(&self.schemas[schema]), move |schema| next(schema))
            .map(|schema| &schema.docs)
    }

    /// The schema of the body.
    pub(super) fn body(&self) -> SchemaId {
        self.body.schema
    }

    /// The properties of a schema; none where it is no object.
    pub(super) fn properties(&self, schema: SchemaId) -> &'a [Property] {
        match self.shape(schema) {
            Shape::Object(Object { properties, .. }) => properties,
            _ => &[],
        }
    }

    /// A property of a schema.
    pub(super) fn property(&self, schema: SchemaId, name: &str) -> Option<&'a Property> {
        let mut properties = self.properties(schema).iter();
        properties.find(|property| property.name == name)
    }

    /// What a path leads to.
    pub(super) fn at(&self, path: &[String]) -> Option<SchemaId> {
        path.iter().try_fold(self.body.schema, |schema, name| {
            Some(self.property(schema, name)?.value.schema)
        })
    }

    /// The elements of the list that a path leads to. Lists with null in them are none.
    pub(super) fn elements(&self, path: &[String]) -> Option<SchemaId> {
        match self.shape(self.at(path)?) {
            Shape::Array(items) if !items.nullable => Some(items.schema),
            _ => None,
        }
    }

    /// The path to the only list that is the answer or a property of it.
    pub(super) fn only_list(&self) -> Option<Vec<String>> {
        if matches!(self.shape(self.body()), Shape::Array(_)) {
            return Some(Vec::new());
        }
        let mut lists = { self.properties(self.body()).iter() }
            .filter(|property| matches!(self.shape(property.value.schema), Shape::Array(_)));
        let list = lists.next().filter(|_| lists.next().is_none())?;
        Some(vec![list.name.clone()])
    }
}

/// Whether values are whole numbers.
pub(super) fn is_integer(shape: &Shape) -> bool {
    matches!(shape, Shape::Integer(_))
}

/// Whether values can say where in a list something is.
pub(super) fn is_cursor(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Integer(_)
            | Shape::String(StringFormat::Plain | StringFormat::Date | StringFormat::DateTime)
    )
}

/// Whether values can be sorted by, and copied.
pub(super) fn is_key(shape: &Shape) -> bool {
    is_cursor(shape) && *shape != Shape::String(StringFormat::Plain)
}

/// A name without what differs between conventions.
pub(super) fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| !matches!(letter, '_' | '-'));
    letters.flat_map(char::to_lowercase).collect()
}
