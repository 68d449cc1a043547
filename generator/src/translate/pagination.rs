//! Lists that come in pages, in terms of the fields of requests and types.

use super::{inputs::Inputs, types::Types};
use crate::{
    ir,
    model::{
        Access, Advance, BodyField, Decoding, Limit, Pagination, Parameter, Payload, Presence,
        RequestField, Total, Type,
    },
    wire::{
        ParameterLocation,
        pagination::{Fields, Link},
    },
};

/// How the answers of an operation are pages; `None` where they are not, or where no field holds what is needed.
pub fn build_pagination(
    operation: &ir::Operation,
    inputs: &Inputs,
    decoding: &Decoding,
    types: &Types<'_>,
) -> Option<Pagination> {
    let pagination = operation.pagination.as_ref()?;
    let success = { operation.responses.iter() }.find(|response| response.role.is_success())?;
    let content = success.contents.first()?;
    let (page, accept) = match decoding {
        Decoding::Body(payload) => (payload, None),
        Decoding::Enum(response) => {
            let payload = response.variants.first()?.payload.as_ref()?;
            (payload, Some(content.media_type.clone()))
        }
        _ => return None,
    };
    let Payload::Json(page) = page else {
        return None;
    };
    let body = content.value.schema;
    let fields = RequestFields {
        operation,
        inputs,
        types,
    };
    let (items, list) = fields.path(body, &pagination.items)?;
    let ir::Shape::Array(element) = &types.target(list).1.shape else {
        return None;
    };
    let path = |path: &Option<Vec<String>>| match path {
        Some(path) => fields.path(body, path).map(|(path, _)| path),
        None => None,
    };
    let has_more = path(&pagination.has_more);
    let limit = { pagination.limit.as_ref() }.and_then(|limit| fields.limit(limit));
    let of_page = OfPage {
        fields: &fields,
        body,
        item: element.schema,
    };
    if !of_page.fit(&pagination.advance) {
        return None;
    }
    let advance = pagination.advance.of_fields(&of_page)?;
    let counts = has_more.is_none() && matches!(advance, Advance::Page(_) | Advance::Offset(_));
    let total = path(&pagination.total).filter(|_| counts);
    let total = total.zip(limit.as_ref()).map(|(path, limit)| Total {
        path,
        limit: limit.parameter.clone(),
    });
    Some(Pagination {
        page: page.clone(),
        accept,
        item: types.of_use(element),
        id: match &pagination.id {
            Some(id) => {
                let (id, schema) = fields.field(element.schema, id)?;
                (types.of(schema) != Type::Base64).then_some(id)
            }
            None => None,
        },
        total,
        limit,
        items,
        has_more,
        advance,
    })
}

/// What the names of an operation's pages stand for.
struct OfPage<'a> {
    fields: &'a RequestFields<'a>,
    /// A page.
    body: ir::SchemaId,
    item: ir::SchemaId,
}

impl OfPage<'_> {
    /// Whether the types of the parameters and of what is copied into them are the same: formats can make other types of them.
    fn fit(&self, advance: &ir::Advance) -> bool {
        use crate::ir::Advance;
        let property = |name: &String| {
            let (_, schema) = self.fields.field(self.item, name)?;
            Some(self.fields.types.of(schema))
        };
        let parameter = |input: &ir::PageInput| Some(self.fields.input(input)?.ty);
        match advance {
            Advance::Page(_) | Advance::Offset(_) | Advance::Link(Link::Header) => true,
            Advance::Link(Link::Property(path)) => {
                let url = self.fields.path(self.body, path);
                url.is_some_and(|(_, schema)| self.fields.types.of(schema) == Type::String)
            }
            Advance::Answer {
                parameter: name,
                cursor,
            } => {
                let cursor = self.fields.path(self.body, cursor);
                let cursor = cursor.map(|(_, schema)| self.fields.types.of(schema));
                parameter(name) == cursor
            }
            Advance::LastItem {
                parameter: name,
                cursor,
            } => parameter(name) == property(cursor),
            Advance::Order(ordered) => {
                let key = parameter(&ordered.parameter);
                let mut keys = { ordered.orders.iter() }.map(|order| property(&order.property));
                // Texts are not sorted like what they say.
                key != Some(Type::String) && keys.all(|other| other == key)
            }
        }
    }
}

impl Fields<ir::PageInput, Vec<String>, String> for OfPage<'_> {
    type Parameter = RequestField;
    type Path = Vec<Access>;
    type Property = Access;

    fn parameter(&self, input: &ir::PageInput) -> Option<RequestField> {
        self.fields.input(input)
    }

    fn path(&self, path: &Vec<String>) -> Option<Vec<Access>> {
        Some(self.fields.path(self.body, path)?.0)
    }

    fn property(&self, name: &String) -> Option<Access> {
        Some(self.fields.field(self.item, name)?.0)
    }
}

/// The fields that stand for parameters and properties.
struct RequestFields<'a> {
    operation: &'a ir::Operation,
    inputs: &'a Inputs,
    types: &'a Types<'a>,
}

impl RequestFields<'_> {
    fn limit(&self, limit: &ir::Limit) -> Option<Limit> {
        Some(Limit {
            parameter: self.input(&limit.parameter)?,
            value: limit.value,
        })
    }

    fn input(&self, input: &ir::PageInput) -> Option<RequestField> {
        match input {
            ir::PageInput::Query(name) => self.parameter(name),
            ir::PageInput::Body { body } => self.body_field(body),
        }
    }

    /// The field of the request for a parameter of the query.
    fn parameter(&self, name: &str) -> Option<RequestField> {
        let is_meant = |parameter: &&Parameter| {
            parameter.location == ParameterLocation::Query && parameter.wire_name == name
        };
        let parameter = self.inputs.parameters.iter().find(is_meant)?;
        Some(RequestField {
            name: parameter.name.clone(),
            wire_name: parameter.wire_name.clone(),
            ty: parameter.ty.clone(),
            is_option: !parameter.required || parameter.initial.is_some(),
            body: None,
        })
    }

    /// The field of the request's body for a property.
    fn body_field(&self, name: &str) -> Option<RequestField> {
        let (content, body) = (
            &self.operation.body.as_ref()?.content,
            self.inputs.body.as_ref()?,
        );
        let (access, value) = self.field(content.value.schema, name)?;
        Some(RequestField {
            name: access.field,
            wire_name: access.wire_name,
            ty: self.types.of(value),
            is_option: access.is_option,
            body: Some(BodyField {
                name: body.name.clone(),
                is_option: !body.required,
            }),
        })
    }

    /// The fields that a path leads through, and what is at its end.
    fn path(&self, body: ir::SchemaId, path: &[String]) -> Option<(Vec<Access>, ir::SchemaId)> {
        let mut at = body;
        let mut fields = Vec::new();
        for name in path {
            let (field, next) = self.field(at, name)?;
            fields.push(field);
            at = next;
        }
        Some((fields, at))
    }

    /// The field for a property, and what is in it.
    fn field(&self, schema: ir::SchemaId, name: &str) -> Option<(Access, ir::SchemaId)> {
        let (field, value) = self.types.field(schema, name)?;
        let access = Access {
            field: field.name.clone(),
            wire_name: name.to_owned(),
            is_option: field.presence != Presence::Required,
        };
        Some((access, value))
    }
}
