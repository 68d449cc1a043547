//! `x-pagination`: what an overlay says about the pages of an operation, checked against the operation.
//!
//! Whatever is not as it should be is an error at the very value.

use serde_json::{Map, Value};

use super::answer::{self, Answer, is_cursor, is_integer, is_key};
use crate::{
    diagnostic::Diagnostic,
    ir::{
        Advance, Limit, Operation, Order, Ordered, PageNumber, Pagination, Parameter, SchemaId,
        Shape, StringFormat,
    },
    pointer::Pointer,
};

const KEYS: [&str; 8] = [
    "items", "id", "has-more", "total", "limit", "page", "offset", "cursor",
];

/// An extension that is being read.
pub(super) struct Hint<'a> {
    operation: &'a Operation,
    answer: Option<Answer<'a>>,
    /// What is wrong with it.
    pub(super) diagnostics: Vec<Diagnostic>,
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
                    "the answer has no or several lists",
                    "say with `items` which one it is",
                )
            }),
        };
        let item = items.as_ref().and_then(|items| {
            let at = at.key("items");
            answer.elements(items).or_else(|| {
                self.invalid(
                    &at,
                    "this is no list of items that are always there",
                    "name a property that is an array",
                )
            })
        });
        let is_text = |shape: &Shape| *shape == Shape::String(StringFormat::Plain);
        let is_flag = |shape: &Shape| *shape == Shape::Boolean;
        let id = self.item_property(at, members, "id", item, is_text, "a text");
        let has_more = self.answer_property(at, members, "has-more", is_flag, "true or false");
        let total = self.answer_property(at, members, "total", is_integer, "a whole number");
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

    /// `page`, `offset` or `cursor`.
    fn advance(
        &mut self,
        at: &Pointer,
        members: &Members,
        item: Option<SchemaId>,
    ) -> Option<Advance> {
        let page = self.page(at, members);
        let offset = self.offset(at, members);
        let cursor = members.get("cursor").map(|value| (value, at.key("cursor")));
        let help = "say one of `page`, `offset` and `cursor`; `page` may stand beside a `cursor` with `order`";
        match (page, offset, cursor) {
            (page, None, Some((value, at))) => self.cursor(&at, value, item, page),
            (Some(page), None, None) => Some(Advance::Page(page)),
            (None, Some(offset), None) => Some(Advance::Offset(offset)),
            _ if self.diagnostics.is_empty() => {
                self.invalid(at, "this does not say how to come to the next page", help)
            }
            _ => None,
        }
    }

    /// `page`: parameter, number of the first page, number of the last one that can be asked for.
    fn page(&mut self, at: &Pointer, members: &Members) -> Option<PageNumber> {
        let (value, at) = (members.get("page")?, at.key("page"));
        let members = self.members(&at, value, &["parameter", "first", "last"])?;
        let parameter = self.parameter(&at, members, "parameter", is_integer, "a whole number");
        let first = self.number(&at, members, "first");
        let last = self.number(&at, members, "last");
        Some(PageNumber {
            parameter: parameter?.name.clone(),
            first: first.unwrap_or(1),
            last,
        })
    }

    /// `offset`: parameter.
    fn offset(&mut self, at: &Pointer, members: &Members) -> Option<String> {
        let (value, at) = (members.get("offset")?, at.key("offset"));
        let members = self.members(&at, value, &["parameter"])?;
        let parameter = self.parameter(&at, members, "parameter", is_integer, "a whole number");
        Some(parameter?.name.clone())
    }

    /// `limit`: parameter, and what is sent where the caller sets none.
    fn limit(&mut self, at: &Pointer, members: &Members) -> Option<Limit> {
        let (value, at) = (members.get("limit")?, at.key("limit"));
        let members = self.members(&at, value, &["parameter", "value"])?;
        let parameter = self.parameter(&at, members, "parameter", is_integer, "a whole number");
        let value = self.number(&at, members, "value");
        Some(Limit {
            parameter: parameter?.name.clone(),
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
            "answer",
            "item",
            "order",
            "default",
            "ascending",
            "descending",
        ];
        let members = self.members(at, value, &keys)?;
        let parameter = self.parameter(
            at,
            members,
            "parameter",
            is_cursor,
            "a text, a number or a time",
        )?;
        let (answer, name) = (self.answer?, parameter.name.clone());
        let wanted = answer.shape(parameter.value.schema);
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
                Some(Advance::Answer { parameter: name, cursor })
            }
            [false, true, false] if is_alone => {
                let cursor = self.item_property(at, members, "item", item, same, of_type)?;
                Some(Advance::LastItem { parameter: name, cursor })
            }
            [false, false, true] => {
                let ordered = self.ordered(at, members, parameter, item, page)?;
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
        parameter: &Parameter,
        item: Option<SchemaId>,
        otherwise: Option<PageNumber>,
    ) -> Option<Ordered> {
        let answer = self.answer?;
        let wanted = answer.shape(parameter.value.schema);
        if !is_key(wanted) {
            let at = at.key("parameter");
            return self.invalid(
                &at,
                "lists are not sorted by texts",
                "name a parameter that takes a number or a time",
            );
        }
        let is_word = |shape: &Shape| {
            matches!(
                shape,
                Shape::Enumeration(_) | Shape::String(StringFormat::Plain)
            )
        };
        let order = self.parameter(at, members, "order", is_word, "a text")?;
        let mut orders = Vec::new();
        for (key, is_descending) in [("ascending", false), ("descending", true)] {
            let (value, at) = (members.get(key), at.key(key));
            let Some(Value::Object(values)) = value else {
                if value.is_some() {
                    let help = "write a property for each value of the order";
                    self.invalid::<()>(&at, "this must be an object", help);
                }
                continue;
            };
            for value in values.keys() {
                self.check_order(&at.key(value), order, value);
                let same = |shape: &Shape| shape == wanted;
                let of_type = "of the type of the cursor";
                let property = self.item_property(&at, values, value, item, same, of_type);
                orders.extend(property.map(|property| Order {
                    value: value.clone(),
                    property,
                    is_descending,
                }));
            }
        }
        let default = self.text(at, members, "default");
        if let Some(default) = &default {
            self.check_order(&at.key("default"), order, default);
        }
        if orders.is_empty() && self.diagnostics.is_empty() {
            return self.invalid(
                at,
                "no order has a cursor",
                "say with `ascending` and `descending` which properties lists are sorted by",
            );
        }
        Some(Ordered {
            parameter: parameter.name.clone(),
            order: order.name.clone(),
            default,
            orders,
            otherwise,
        })
    }

    /// Whether an order is one that the parameter can ask for.
    fn check_order(&mut self, at: &Pointer, parameter: &Parameter, value: &str) {
        let shape = self
            .answer
            .map(|answer| answer.shape(parameter.value.schema));
        if let Some(Shape::Enumeration(enumeration)) = shape
            && !enumeration.values.iter().any(|known| known == value)
        {
            let message = format!("`{}` has no value `{value}`", parameter.name);
            let help = format!("its values are `{}`", enumeration.values.join("`, `"));
            self.invalid::<()>(at, message, help);
        }
    }

    /// A parameter of the operation that is named under `key`.
    fn parameter(
        &mut self,
        at: &Pointer,
        members: &Members,
        key: &str,
        is_fit: impl Fn(&Shape) -> bool,
        kind: &str,
    ) -> Option<&'a Parameter> {
        if !members.contains_key(key) {
            return self.invalid(
                at,
                format!("`{key}` is missing"),
                "name a parameter of the query",
            );
        }
        let (name, at) = (self.text(at, members, key)?, at.key(key));
        let Some(parameter) = answer::query(self.operation, |other| other == name) else {
            let message = format!(
                "the operation has no parameter `{name}` in its query that can be left out"
            );
            return self.invalid(
                &at,
                message,
                "name a parameter of the query that is not required",
            );
        };
        let is_fit = self
            .answer
            .is_some_and(|answer| is_fit(answer.shape(parameter.value.schema)));
        if !is_fit {
            return self.invalid(
                &at,
                format!("the parameter `{name}` is not {kind}"),
                "name another parameter",
            );
        }
        Some(parameter)
    }

    /// The path to a property of the answer that is given under `key`.
    fn answer_property(
        &mut self,
        at: &Pointer,
        members: &Members,
        key: &str,
        is_fit: impl Fn(&Shape) -> bool,
        kind: &str,
    ) -> Option<Vec<String>> {
        let (value, at) = (members.get(key)?, at.key(key));
        let path = self.path(&at, value)?;
        let answer = self.answer?;
        let is_fit = answer
            .at(&path)
            .is_some_and(|schema| is_fit(answer.shape(schema)));
        if path.is_empty() || !is_fit {
            let message = format!("`{}` is not {kind}", path.join("."));
            return self.invalid(&at, message, "name another property of the answer");
        }
        Some(path)
    }

    /// A property of items that is named under `key`.
    fn item_property(
        &mut self,
        at: &Pointer,
        members: &Members,
        key: &str,
        item: Option<SchemaId>,
        is_fit: impl Fn(&Shape) -> bool,
        kind: &str,
    ) -> Option<String> {
        members.get(key)?;
        let (name, at) = (self.text(at, members, key)?, at.key(key));
        let (answer, item) = (self.answer?, item?);
        let Some(property) = answer.property(item, &name) else {
            let message = format!("the items have no property `{name}`");
            return self.invalid(&at, message, "name a property that they have");
        };
        if !is_fit(answer.shape(property.value.schema)) {
            let message = format!("the property `{name}` of the items is not {kind}");
            return self.invalid(&at, message, "name another property of the items");
        }
        Some(name)
    }

    /// A path: a property, or a list of properties each of which is one of that before it.
    fn path(&mut self, at: &Pointer, value: &Value) -> Option<Vec<String>> {
        let path: Option<Vec<String>> = match value {
            Value::String(name) => Some(vec![name.clone()]),
            Value::Array(names) => { names.iter() }
                .map(|name| name.as_str().map(str::to_owned))
                .collect(),
            _ => None,
        };
        let help = "write the name of a property, or a list of names that lead into the answer";
        let Some(path) = path else {
            return self.invalid(at, "this is no path to a property", help);
        };
        let exists = self.answer.is_some_and(|answer| answer.at(&path).is_some());
        if !exists {
            let message = format!("the answer has no property `{}`", path.join("."));
            return self.invalid(at, message, help);
        }
        Some(path)
    }

    fn text(&mut self, at: &Pointer, members: &Members, key: &str) -> Option<String> {
        let value = members.get(key)?;
        match value.as_str() {
            Some(text) => Some(text.to_owned()),
            None => self.invalid(
                &at.key(key),
                format!("this is no value of `{key}`"),
                "write a text",
            ),
        }
    }

    fn number(&mut self, at: &Pointer, members: &Members, key: &str) -> Option<i64> {
        let value = members.get(key)?;
        let number = value
            .as_i64()
            .filter(|number| (0..=i64::from(i32::MAX)).contains(number));
        number.or_else(|| {
            let message = format!("this is no value of `{key}`");
            self.invalid(&at.key(key), message, "write a whole number from 0 on")
        })
    }

    /// The members of an object that has only some keys.
    fn members<'v>(
        &mut self,
        at: &Pointer,
        value: &'v Value,
        keys: &[&str],
    ) -> Option<&'v Members> {
        let known = format!("its keys are `{}`", keys.join("`, `"));
        let Some(members) = value.as_object() else {
            return self.invalid(at, "this must be an object", known);
        };
        for key in members.keys().filter(|key| !keys.contains(&key.as_str())) {
            self.invalid::<()>(
                &at.key(key),
                format!("there is no key `{key}` here"),
                &known,
            );
        }
        Some(members)
    }

    fn invalid<T>(
        &mut self,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        let diagnostic = Diagnostic::error("invalid-extension", at, message);
        self.diagnostics.push(diagnostic.with_help(help));
        None
    }
}
