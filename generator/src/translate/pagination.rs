//! Lists that come in pages, in terms of the fields of requests and types.

use super::types::Types;
use crate::{
    ir,
    model::{
        Access, Advance, Decoding, Identifier, Limit, Order, Ordered, PageNumber, Pagination,
        Parameter, Payload, Setter, Total, Type,
    },
};

/// How the answers of an operation are pages; `None` where they are not, or where no field holds what is needed.
pub fn build_pagination(
    operation: &ir::Operation,
    parameters: &[Parameter],
    decoding: &Decoding,
    types: &Types<'_>,
) -> Option<Pagination> {
    let pagination = operation.pagination.as_ref()?;
    let mut responses = operation.responses.iter();
    let success = responses.find(|response| response.is_success)?;
    let content = success.contents.first()?;
    let (page, accept) = match decoding {
        Decoding::Body(Payload::Json(page)) => (page.clone(), None),
        Decoding::Enum(response) => match response.variants.first()?.payload.as_ref()? {
            Payload::Json(page) => (page.clone(), Some(content.media_type.clone())),
            _ => return None,
        },
        _ => return None,
    };
    let body = content.value.schema;
    let fields = Fields { parameters, types };
    let (items, list) = fields.path(body, &pagination.items)?;
    let ir::Shape::Array(element) = &types.target(list).1.shape else {
        return None;
    };
    let path = |path: &Option<Vec<String>>| match path {
        Some(path) => fields.path(body, path).map(|(path, _)| path),
        None => None,
    };
    let has_more = path(&pagination.has_more);
    let limit = pagination.limit.as_ref();
    let limit_field = limit.and_then(|limit| fields.parameter(&limit.parameter));
    let advance = fields.advance(&pagination.advance, body, element.schema)?;
    let counts = has_more.is_none() && matches!(advance, Advance::Page(_) | Advance::Offset(_));
    let total = path(&pagination.total).filter(|_| counts);
    let total = total.zip(limit_field.clone());
    let total = total.map(|(path, limit)| Total { path, limit });
    Some(Pagination {
        page,
        accept,
        item: types.of_use(element),
        id: match &pagination.id {
            Some(id) => Some(fields.field(element.schema, id)?.0),
            None => None,
        },
        total,
        limit: limit
            .and_then(|limit| limit.value)
            .zip(limit_field)
            .map(|(value, field)| Limit { field, value }),
        items,
        has_more,
        advance,
    })
}

/// The fields that stand for parameters and properties.
struct Fields<'a> {
    parameters: &'a [Parameter],
    types: &'a Types<'a>,
}

impl Fields<'_> {
    fn advance(
        &self,
        advance: &ir::Advance,
        body: ir::SchemaId,
        item: ir::SchemaId,
    ) -> Option<Advance> {
        Some(match advance {
            ir::Advance::Page(page) => Advance::Page(self.page(page)?),
            ir::Advance::Offset(parameter) => Advance::Offset(self.parameter(parameter)?),
            ir::Advance::Answer { parameter, cursor } => Advance::Answer {
                field: self.parameter(parameter)?,
                cursor: self.path(body, cursor)?.0,
            },
            ir::Advance::LastItem { parameter, cursor } => Advance::LastItem {
                field: self.parameter(parameter)?,
                cursor: self.field(item, cursor)?.0,
            },
            ir::Advance::Order(ordered) => Advance::Order(self.ordered(ordered, item)?),
        })
    }

    fn page(&self, page: &ir::PageNumber) -> Option<PageNumber> {
        Some(PageNumber {
            field: self.parameter(&page.parameter)?,
            first: page.first,
            last: page.last,
        })
    }

    fn ordered(&self, ordered: &ir::Ordered, item: ir::SchemaId) -> Option<Ordered> {
        let orders = ordered.orders.iter().map(|order| {
            Some(Order {
                value: order.value.clone(),
                key: self.field(item, &order.property)?.0,
                is_descending: order.is_descending,
            })
        });
        Some(Ordered {
            field: self.parameter(&ordered.parameter)?,
            order: self.parameter(&ordered.order)?,
            order_type: self.parameter_type(&ordered.order)?,
            default: ordered.default.clone(),
            orders: orders.collect::<Option<_>>()?,
            otherwise: match &ordered.otherwise {
                Some(page) => Some(self.page(page)?),
                None => None,
            },
        })
    }

    /// The field of the request for a parameter of the query.
    fn parameter(&self, name: &str) -> Option<Identifier> {
        self.find(name).map(|parameter| parameter.name.clone())
    }

    fn parameter_type(&self, name: &str) -> Option<Type> {
        self.find(name).map(|parameter| parameter.ty.clone())
    }

    fn find(&self, name: &str) -> Option<&Parameter> {
        let mut parameters = self.parameters.iter();
        parameters
            .find(|parameter| parameter.setter == Setter::Query && parameter.wire_name == name)
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
        let (field, is_option, value) = self.types.field(schema, name)?;
        let access = Access {
            field,
            wire_name: name.to_owned(),
            is_option,
        };
        Some((access, value))
    }
}
