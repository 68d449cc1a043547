//! The values in `x-pagination`: names of parameters and properties, paths and numbers. What is not as it should be is reported.

use serde_json::Value;

use super::{Hint, Members};
use crate::{
    diagnostic::{Code, Diagnostic},
    ir::{SchemaId, Shape},
    lower::pagination::input::Input,
    pointer::Pointer,
};

impl<'a> Hint<'a> {
    /// A value of the request: a parameter of the query, or a property of the body.
    pub(super) fn input(
        &mut self,
        at: &Pointer,
        members: &Members,
        is_fit: impl Fn(&Shape) -> bool,
        kind: &str,
    ) -> Option<Input<'a>> {
        if !members.contains_key("body") {
            return self.parameter(at, members, "parameter", is_fit, kind);
        }
        let (name, answer) = (self.text(at, members, "body")?, self.answer?);
        let at = at.key("body");
        let Some(input) = Input::in_body(self.operation, &answer, |other| other == name) else {
            let message = format!("the body of the request is not JSON with a property `{name}`");
            return self.invalid(&at, message, "name a property of the body");
        };
        if members.contains_key("parameter") {
            let help = "remove `body` or `parameter`";
            return self.invalid(&at, "this is either a parameter or in the body", help);
        }
        match is_fit(input.shape(&answer)) {
            true => Some(input),
            false => {
                let message = format!("the property `{name}` is not {kind}");
                self.invalid(&at, message, "name another property")
            }
        }
    }

    /// A parameter of the query that is named under `key`.
    pub(super) fn parameter(
        &mut self,
        at: &Pointer,
        members: &Members,
        key: &str,
        is_fit: impl Fn(&Shape) -> bool,
        kind: &str,
    ) -> Option<Input<'a>> {
        let help = "name a parameter of the query";
        if !members.contains_key(key) {
            return self.invalid(at, format!("`{key}` is missing"), help);
        }
        let (name, at) = (self.text(at, members, key)?, at.key(key));
        let Some(parameter) = Input::in_query(self.operation, |other| other == name) else {
            let message = format!("the operation has no parameter `{name}` in its query");
            return self.invalid(&at, message, help);
        };
        let answer = self.answer?;
        if !is_fit(parameter.shape(&answer)) {
            return self.invalid(
                &at,
                format!("the parameter `{name}` is not {kind}"),
                "name another parameter",
            );
        }
        Some(parameter)
    }

    /// A value of the request, which has to be one that can be missing.
    pub(super) fn optional(&mut self, at: &Pointer, input: Input<'a>) -> Option<Input<'a>> {
        if input.is_optional {
            return Some(input);
        }
        let message = format!(
            "`{}` is required, so that no request leaves it out",
            input.name
        );
        self.invalid(at, message, "name one that is optional")
    }

    /// The path to a property of the answer that is given under `key`.
    pub(super) fn answer_property(
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
            return self.invalid(&at, message, "name another property of the response");
        }
        Some(path)
    }

    /// A property of items that is named under `key`.
    pub(super) fn item_property(
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

    /// A path: a property, or properties each of which is one of that before it.
    pub(super) fn path(&mut self, at: &Pointer, value: &Value) -> Option<Vec<String>> {
        let path: Option<Vec<String>> = match value {
            Value::String(name) => Some(self.split(name)),
            Value::Array(names) => { names.iter() }
                .map(|name| name.as_str().map(str::to_owned))
                .collect(),
            _ => None,
        };
        let help = "write the name of a property, or a list of names that lead into the response";
        let Some(path) = path else {
            return self.invalid(at, "this is not a path to a property", help);
        };
        let exists = self.answer.is_some_and(|answer| answer.at(&path).is_some());
        if !exists {
            let message = format!("the response has no property `{}`", path.join("."));
            return self.invalid(at, message, help);
        }
        Some(path)
    }

    /// The path that a text is: a property, or names with dots between them where there is no property of that name.
    fn split(&self, text: &str) -> Vec<String> {
        let whole = vec![text.to_owned()];
        match self
            .answer
            .is_some_and(|answer| answer.at(&whole).is_some())
        {
            true => whole,
            false => text.split('.').map(str::to_owned).collect(),
        }
    }

    pub(super) fn text(&mut self, at: &Pointer, members: &Members, key: &str) -> Option<String> {
        let value = members.get(key)?;
        match value.as_str() {
            Some(text) => Some(text.to_owned()),
            None => self.invalid(
                &at.key(key),
                format!("this is not a valid value of `{key}`"),
                "write a string",
            ),
        }
    }

    pub(super) fn number(&mut self, at: &Pointer, members: &Members, key: &str) -> Option<i64> {
        let value = members.get(key)?;
        let number = value
            .as_i64()
            .filter(|number| (0..=i64::from(i32::MAX)).contains(number));
        number.or_else(|| {
            let message = format!("this is not a valid value of `{key}`");
            self.invalid(&at.key(key), message, "write an integer of at least 0")
        })
    }

    /// The members of an object that has only some keys.
    pub(super) fn members<'v>(
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

    pub(super) fn invalid<T>(
        &mut self,
        at: &Pointer,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        let diagnostic = Diagnostic::new(Code::InvalidExtension, at, message);
        self.diagnostics.push(diagnostic.with_help(help));
        None
    }
}
