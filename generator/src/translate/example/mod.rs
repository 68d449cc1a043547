//! Examples: how an operation is called, and what becomes of its response. The front page, the guide and the docs of each operation have
//! them from here.

mod answer;
mod building;
pub mod docs;
mod scalar;
pub mod values;

use self::values::Values;
use crate::model::{Accessor, Input, Method, Pagination, Type};

/// How wide a line of code is before it has a line for each call.
const WIDEST: usize = 92;

/// How many optional builder methods are shown.
const MOST_SETTERS: usize = 2;

/// An operation, and what it is called with.
pub struct Call<'a> {
    /// Its group.
    pub accessor: &'a Accessor,
    /// The operation.
    pub method: &'a Method,
    /// The arguments, as code.
    arguments: Vec<Argument>,
    /// The calls of builder methods.
    setters: Vec<String>,
}

/// An argument of a function.
struct Argument {
    /// The name of the parameter.
    name: String,
    /// The code of its value.
    value: String,
}

impl Argument {
    /// Whether it has a line of its own before the call.
    fn is_bound(&self) -> bool {
        let names_module = ["::types::", "::client::"];
        self.value.contains('\n') || names_module.iter().any(|it| self.value.contains(it))
    }
}

impl<'a> Call<'a> {
    /// A call with values from the document, as far as it has some that are valid.
    pub fn new(accessor: &'a Accessor, method: &'a Method, values: &Values<'_>) -> Self {
        let arguments = match &method.arguments {
            Some(arguments) => vec![Argument {
                name: "arguments".to_owned(),
                value: values.fields(&accessor.module.0, &arguments.name, method),
            }],
            None => { method.arguments() }
                .map(|input| Argument {
                    name: input.name.0.clone(),
                    value: { values.body(&accessor.module.0, method, input.ty) }.unwrap_or_else(
                        || values.argument(input.ty, input.seed(), values::DEEPEST),
                    ),
                })
                .collect(),
        };
        Self {
            accessor,
            method,
            arguments,
            setters: setters(method, values),
        }
    }

    /// The code that starts the request.
    pub fn code(&self) -> String {
        self.links(|it| it.value.clone()).concat()
    }

    /// The code that starts the request, if it is short.
    pub fn line(&self) -> Option<String> {
        let is_bound = self.arguments.iter().any(Argument::is_bound);
        let line = self.code();
        (!is_bound && line.chars().count() <= WIDEST).then_some(line)
    }

    /// The calls of some builder methods.
    pub fn setters(&self) -> String {
        self.setters.concat()
    }

    /// From the values of arguments to the end of the call, which is `last`; `start` stands before it.
    pub fn statements(&self, start: &str, last: &[&str]) -> Vec<String> {
        let bound = self.arguments.iter().filter(|it| it.is_bound());
        let mut lines: Vec<String> = bound
            .flat_map(|it| {
                let line = format!("let {} = {};", it.name, it.value);
                line.split('\n').map(str::to_owned).collect::<Vec<_>>()
            })
            .collect();
        let value = |it: &Argument| match it.is_bound() {
            true => it.name.clone(),
            false => it.value.clone(),
        };
        let last = last.iter().map(|&it| it.to_owned());
        let links = self.links(value).into_iter();
        let links: Vec<String> = links
            .chain(self.setters.iter().cloned())
            .chain(last)
            .collect();
        let line = format!("{start}{}", links.concat());
        if line.chars().count() <= WIDEST {
            lines.push(line);
            return lines;
        }
        let mut links = links.into_iter();
        lines.push(format!("{start}{}", links.next().unwrap_or_default()));
        lines.extend(links.map(|link| format!("    {link}")));
        lines
    }

    /// The client, its accessor, and the function with these arguments.
    fn links(&self, value: impl Fn(&Argument) -> String) -> Vec<String> {
        let values: Vec<String> = self.arguments.iter().map(value).collect();
        vec![
            "client".to_owned(),
            format!(".{}()", self.accessor.name.0),
            format!(".{}({})", self.method.name.0, values.join(", ")),
        ]
    }
}

/// The calls of the first builder methods whose values are known or simple.
fn setters(method: &Method, values: &Values<'_>) -> Vec<String> {
    // A text of a list may be a cursor, which is nothing to make up.
    let is_made_up = |ty: &Type| match ty {
        Type::String => method.pagination.is_none(),
        ty => values::literal(ty).is_some(),
    };
    let is_shown = |input: &Input<'_>| {
        let is_simple = input.example.is_some() || is_made_up(input.ty);
        !input.is_argument() && input.deprecated.is_none() && is_simple
    };
    let is_left = |input: &Input<'_>| !leads_on(method.pagination.as_ref(), input);
    let shown = method.inputs().filter(is_shown).filter(is_left);
    shown
        .take(MOST_SETTERS)
        .map(|input| {
            let value = values.argument(input.ty, input.seed(), values::DEEPEST);
            format!(".{}({value})", input.name.0)
        })
        .collect()
}

/// Whether a parameter selects a page of a list, or sets its size: the items of all pages come without it.
fn leads_on(pagination: Option<&Pagination>, input: &Input<'_>) -> bool {
    let Some(pagination) = pagination else {
        return false;
    };
    let limit = pagination.limit.iter().map(|limit| &limit.parameter);
    let mut fields = pagination.advance.parameters().into_iter().chain(limit);
    fields.any(|field| field.name == *input.name)
}

/// Whether all arguments are texts, numbers and booleans.
pub fn is_plain(method: &Method) -> bool {
    let is_plain = |ty: &Type| values::literal(ty).is_some();
    method.arguments.is_none() && { method.arguments() }.all(|it| is_plain(it.ty))
}
