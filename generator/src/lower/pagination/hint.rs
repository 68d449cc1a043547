//! `x-pagination`: what an overlay says about the pages of an operation, checked against the operation.
//!
//! Whatever is not as it should be is an error at the very value.

mod values;

use serde_json::{Map, Value};

use super::{
    answer::{Answer, is_cursor, is_integer, is_key},
    input::Input,
};
use crate::{
    diagnostic::Diagnostic,
    ir::{
        Advance, Limit, Link, Operation, Order, Ordered, PageInput, PageNumber, Pagination,
        SchemaId, Shape, StringFormat,
    },
    pointer::Pointer,
};

const KEYS: [&str; 9] = [
    "items",
    "id",
    "has-more",
    "total",
    "limit",
    "page",
    "offset",
    "cursor",
    "next-link",
];

/// An extension that is being read.
pub(super) struct Hint<'a> {
    operation: &'a Operation,
    answer: Option<Answer<'a>>,
    /// What is wrong with it.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// What a list that can be sorted has beside its cursor.
struct Sorted {
    /// Its items.
    item: Option<SchemaId>,
    /// How it goes on in orders without a cursor.
    page: Option<PageNumber>,
}

type Members = Map<String, Value>;

impl<'a> Hint<'a> {
    pub(super) fn new(operation: &'a Operation, answer: Option<Answer<'a>>) -> Self {
        Self {
            operation,
            answer,
            diagnostics: Vec::new(),
        }
    }

    /// Reads the extension at `at`; `None` where something is wrong with it.
    pub(super) fn read(&mut self, value: &Value, at: &Pointer) -> Option<Pagination> {
        let Some(answer) = self.answer else {
            let message = "the operation does not answer with one kind of JSON";
            let help = "give it one success with a JSON body, or remove the extension";
            return self.invalid(at, message, help);
        };
        let members = self.members(at, value, &KEYS)?;
        let items = match members.get("items") {
            Some(path) => self.path(&at.key("items"), path),
            None => answer.only_list().or_else(|| {
                self.invalid(
                    at,
                    "the response has no list, or several",
                    "say with `items` which one it is",
                )
            }),
        };
        let item = items.as_ref().and_then(|items| {
            let at = at.key("items");
            answer.elements(items).or_else(|| {
                self.invalid(
                    &at,
                    "this is not a required list",
                    "name a property that is an array",
                )
            })
        });
        let is_text = |shape: &Shape| *shape == Shape::String(StringFormat::Plain);
        let is_flag = |shape: &Shape| *shape == Shape::Boolean;
        let id = self.item_property(at, members, "id", item, is_text, "a string");
        let has_more = self.answer_property(at, members, "has-more", is_flag, "true or false");
        let total = self.answer_property(at, members, "total", is_integer, "an integer");
        let limit = self.limit(at, members);
        let advance = self.advance(at, members, item);
        if matches!(advance, Some(Advance::Order(_))) && !members.contains_key("has-more") {
            // Its pages overlap, so that there is no empty one at the end.
            let message = "nothing says where the list ends";
            let help = "say with `has-more` which property does";
            return self.invalid(at, message, help);
        }
        if !self.diagnostics.is_empty() {
            return None;
        }
        Some(Pagination {
            items: items?,
            id,
            has_more,
            total,
            limit,
            advance: advance?,
        })
    }

    /// `page`, `offset`, `cursor` or `next-link`.
    fn advance(
        &mut self,
        at: &Pointer,
        members: &Members,
        item: Option<SchemaId>,
    ) -> Option<Advance> {
        let page = self.page(at, members);
        let offset = self.offset(at, members);
        let link = self.link(at, members);
        let cursor = members.get("cursor").map(|value| (value, at.key("cursor")));
        let help = "say one of `page`, `offset`, `cursor` and `next-link`; `page` may stand beside a `cursor` with `order`";
        match (page, offset, cursor, link) {
            (page, None, Some((value, at)), None) => self.cursor(&at, value, item, page),
            (Some(page), None, None, None) => Some(Advance::Page(page)),
            (None, Some(offset), None, None) => Some(Advance::Offset(offset)),
            (None, None, None, Some(link)) => Some(Advance::Link(link)),
            _ if self.diagnostics.is_empty() => {
                self.invalid(at, "there is no key for the next page", help)
            }
            _ => None,
        }
    }

    /// `page`: parameter, number of the first page, number of the last one that can be asked for.
    fn page(&mut self, at: &Pointer, members: &Members) -> Option<PageNumber> {
        let (value, at) = (members.get("page")?, at.key("page"));
        let members = self.members(&at, value, &["parameter", "body", "first", "last"])?;
        let parameter = self.input(&at, members, is_integer, "an integer");
        let first = self.number(&at, members, "first");
        let last = self.number(&at, members, "last");
        Some(PageNumber {
            parameter: parameter?.to_page_input(),
            first: first.unwrap_or(1),
            last,
        })
    }

    /// `offset`: parameter.
    fn offset(&mut self, at: &Pointer, members: &Members) -> Option<PageInput> {
        let (value, at) = (members.get("offset")?, at.key("offset"));
        let members = self.members(&at, value, &["parameter", "body"])?;
        let parameter = self.input(&at, members, is_integer, "an integer");
        Some(parameter?.to_page_input())
    }

    /// `next-link`: `header`, or the property of the response.
    fn link(&mut self, at: &Pointer, members: &Members) -> Option<Link> {
        let (value, at) = (members.get("next-link")?, at.key("next-link"));
        if value == "header" {
            return Some(Link::Header);
        }
        let members = self.members(&at, value, &["property"])?;
        let is_text = |shape: &Shape| *shape == Shape::String(StringFormat::Plain);
        match members.contains_key("property") {
            true => self
                .answer_property(&at, members, "property", is_text, "a string")
                .map(Link::Property),
            false => self.invalid(
                &at,
                "this does not say where the link is",
                "write `header`, or name with `property` a property of the response",
            ),
        }
    }

    /// `limit`: parameter, and what is sent where the caller sets none.
    fn limit(&mut self, at: &Pointer, members: &Members) -> Option<Limit> {
        let (value, at) = (members.get("limit")?, at.key("limit"));
        let members = self.members(&at, value, &["parameter", "body", "value"])?;
        let input = self.input(&at, members, is_integer, "an integer");
        let value = self.number(&at, members, "value");
        let input = input?;
        if value.is_some() && !input.is_optional {
            return self.invalid(
                &at.key("value"),
                format!("`{}` is required: the caller always sets it", input.name),
                "remove `value`",
            );
        }
        Some(Limit {
            parameter: input.to_page_input(),
            value,
        })
    }

    /// `cursor`: parameter, and either the property of the answer, that of its last item, or those by which the list is sorted.
    fn cursor(
        &mut self,
        at: &Pointer,
        value: &Value,
        item: Option<SchemaId>,
        page: Option<PageNumber>,
    ) -> Option<Advance> {
        let keys = [
            "parameter",
            "body",
            "answer",
            "item",
            "order",
            "default",
            "ascending",
            "descending",
        ];
        let members = self.members(at, value, &keys)?;
        let input = self.input(at, members, is_cursor, "a string, a number or a time")?;
        let input = self.optional(at, input)?;
        let answer = self.answer?;
        let wanted = input.shape(&answer);
        let parameter = input.to_page_input();
        let kinds = ["answer", "item", "order"].map(|key| members.contains_key(key));
        let is_alone = ["default", "ascending", "descending"]
            .iter()
            .all(|key| !members.contains_key(*key))
            && page.is_none();
        let same = |shape: &Shape| is_cursor(shape) && shape == wanted;
        let of_type = "of the type of the parameter";
        match kinds {
            [true, false, false] if is_alone => {
                let cursor = self.answer_property(at, members, "answer", same, of_type)?;
                Some(Advance::Answer { parameter, cursor })
            }
            [false, true, false] if is_alone => {
                let cursor = self.item_property(at, members, "item", item, same, of_type)?;
                Some(Advance::LastItem { parameter, cursor })
            }
            [false, false, true] if !members.contains_key("body") => {
                let ordered = self.ordered(at, members, &input, Sorted { item, page })?;
                Some(Advance::Order(ordered))
            }
            _ => self.invalid(
                at,
                "this does not say what the cursor is",
                "say one of `answer`, `item` and `order`; only `order` goes with `default`, `ascending`, `descending` and `page`",
            ),
        }
    }

    /// `order`: the parameter; `default`: its value where the caller sets none; `ascending` and `descending`: the properties of items,
    /// by the values of the parameter.
    fn ordered(
        &mut self,
        at: &Pointer,
        members: &Members,
        cursor: &Input<'a>,
        sorted: Sorted,
    ) -> Option<Ordered> {
        let wanted = cursor.shape(&self.answer?);
        if !is_key(wanted) {
            let at = at.key("parameter");
            return self.invalid(
                &at,
                "lists are not sorted by strings",
                "name a parameter that takes a number or a time",
            );
        }
        let is_word = |shape: &Shape| {
            matches!(
                shape,
                Shape::Enumeration(_) | Shape::String(StringFormat::Plain)
            )
        };
        self.check_otherwise(at, sorted.page.as_ref())?;
        let order = self.parameter(at, members, "order", is_word, "a string")?;
        let order = self.optional(&at.key("order"), order)?;
        let mut orders = Vec::new();
        for (key, is_descending) in [("ascending", false), ("descending", true)] {
            let at = at.key(key);
            let Some(values) = members.get(key) else {
                continue;
            };
            for (value, property) in self.order_properties(&at, values, &order, wanted, sorted.item)
            {
                orders.push(Order {
                    value,
                    property,
                    is_descending,
                });
            }
        }
        let default = self.text(at, members, "default");
        if let Some(default) = &default {
            self.check_order(&at.key("default"), &order, default);
        }
        if orders.is_empty() && self.diagnostics.is_empty() {
            return self.invalid(
                at,
                "no order has a cursor",
                "say with `ascending` and `descending` which properties lists are sorted by",
            );
        }
        Some(Ordered {
            parameter: cursor.to_page_input(),
            order: order.to_page_input(),
            default,
            orders,
            otherwise: sorted.page,
        })
    }

    /// Whether the number of a page is one that requests for an order with a cursor leave out.
    fn check_otherwise(&mut self, at: &Pointer, page: Option<&PageNumber>) -> Option<()> {
        let Some(page) = page else {
            return Some(());
        };
        let page = match &page.parameter {
            PageInput::Query(name) => Input::in_query(self.operation, |other| other == name),
            PageInput::Body { .. } => None,
        };
        match page.is_some_and(|page| page.is_optional) {
            true => Some(()),
            false => self.invalid(
                at,
                "the number of the page cannot be left out",
                "let `page` name an optional parameter of the query, or remove it",
            ),
        }
    }

    /// The property that each value of an order sorts by, which has the type of the cursor.
    fn order_properties(
        &mut self,
        at: &Pointer,
        values: &Value,
        order: &Input<'a>,
        wanted: &Shape,
        item: Option<SchemaId>,
    ) -> Vec<(String, String)> {
        let Value::Object(values) = values else {
            let help = "write a property for each value of the order";
            self.invalid::<()>(at, "this must be an object", help);
            return Vec::new();
        };
        let mut properties = Vec::new();
        for value in values.keys() {
            self.check_order(&at.key(value), order, value);
            let same = |shape: &Shape| shape == wanted;
            let property =
                self.item_property(at, values, value, item, same, "of the type of the cursor");
            properties.extend(property.map(|property| (value.clone(), property)));
        }
        properties
    }

    /// Whether an order is one that the parameter can ask for.
    fn check_order(&mut self, at: &Pointer, parameter: &Input<'a>, value: &str) {
        let shape = self.answer.map(|answer| parameter.shape(&answer));
        if let Some(Shape::Enumeration(enumeration)) = shape
            && !enumeration.values.iter().any(|known| known == value)
        {
            let message = format!("`{}` has no value `{value}`", parameter.name);
            let help = format!("its values are `{}`", enumeration.values.join("`, `"));
            self.invalid::<()>(at, message, help);
        }
    }
}
