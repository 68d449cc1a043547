//! The Rust with which callers use an item: what stands in a report, and what the compiler judges comparisons by.

use std::collections::BTreeMap;

use super::{
    PublicApi,
    item::{Item, Kind},
};

/// A function that uses an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The names and types of its parameters.
    pub parameters: Vec<(&'static str, String)>,
    /// What it gives.
    pub output: String,
    /// Its body: an expression.
    pub body: String,
    /// Whether it is asynchronous.
    pub is_async: bool,
}

impl Usage {
    fn of(output: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            parameters: Vec::new(),
            output: output.into(),
            body: body.into(),
            is_async: false,
        }
    }

    fn with(mut self, name: &'static str, ty: impl Into<String>) -> Self {
        self.parameters.push((name, ty.into()));
        self
    }

    fn in_async(mut self) -> Self {
        self.is_async = true;
        self
    }

    /// The function, which is called `name`.
    pub fn function(&self, name: &str) -> String {
        let parameters = self.parameters.iter();
        let parameters: Vec<String> = parameters
            .map(|(name, ty)| format!("{name}: {ty}"))
            .collect();
        let start = if self.is_async { "async " } else { "" };
        format!(
            "pub {start}fn {name}({}) -> {} {{ {} }}",
            parameters.join(", "),
            self.output,
            self.body
        )
    }

    /// The line of a caller.
    pub fn line(&self) -> String {
        format!("let _: {} = {};", self.output, self.body)
    }
}

/// The names of arguments.
const ARGUMENTS: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

impl PublicApi {
    /// How callers use an item of this API: one function for each thing that can be done with it. None for what is used by other items.
    pub fn usages(&self) -> impl Iterator<Item = (&Item, Vec<Usage>)> {
        let owners: BTreeMap<&str, &Item> = { self.items.iter() }
            .filter(|item| matches!(item.kind, Kind::Struct | Kind::Enum))
            .map(|item| (item.path.as_str(), item))
            .collect();
        { self.items.iter() }
            .map(move |item| (item, item.usages(owners.get(item.owner()).copied())))
    }

    /// How callers use one item.
    pub fn usages_of(&self, item: &Item) -> Vec<Usage> {
        let is_owner = |owner: &&Item| {
            matches!(owner.kind, Kind::Struct | Kind::Enum) && owner.path == item.owner()
        };
        item.usages(self.items.iter().find(is_owner))
    }
}

impl Item {
    /// How callers use it, a part of `owner`.
    fn usages(&self, owner: Option<&Self>) -> Vec<Usage> {
        let path = &self.path;
        match self.kind {
            Kind::Struct => vec![Usage::of(path, "value").with("value", path)],
            Kind::Enum => self.enum_usages(),
            Kind::Type => {
                // That a place has the type of another is no promise.
                let is_place = self.flags.iter().any(|flag| flag == "place");
                let target = self.signature.trim_start_matches(" = ");
                let output = if is_place { path } else { target };
                vec![Usage::of(output, "value").with("value", path)]
            }
            Kind::Field => self.field_usages(owner),
            Kind::Variant => vec![self.variant_usage(owner)],
            Kind::New => vec![self.call(path, self.owner())],
            Kind::Const => vec![Usage::of("Server", path)],
            Kind::Fn => self.fn_usages(),
            Kind::Set => {
                let request = self.owner();
                let call = self.call(&format!("request.{}", self.name()), request);
                vec![first("request", request.to_owned(), call)]
            }
            Kind::Send => vec![self.sent("send")],
            Kind::Stream => vec![self.sent("send_stream")],
            Kind::Items => {
                let item = self.signature.trim_start_matches(" -> ");
                let output = format!("impl futures_core::Stream<Item = Result<{item}, Error>>");
                vec![Usage::of(output, "request.items()").with("request", path)]
            }
            Kind::Package
            | Kind::Feature
            | Kind::Server
            | Kind::Header
            | Kind::Arg
            | Kind::Runtime => Vec::new(),
        }
    }

    fn enum_usages(&self) -> Vec<Usage> {
        let path = &self.path;
        let mut flags = self.flags.iter();
        let fallback = flags.find_map(|flag| flag.strip_prefix("else "));
        let fallback = fallback.map(|name| {
            let body = format!("matches!(value, {path}::{name}(_))");
            Usage::of("bool", body).with("value", format!("&{path}"))
        });
        let named = Usage::of(path, "value").with("value", path);
        let is_body =
            { ["bodies", "errors", "successes"].iter() }.any(|it| self.key.starts_with(it));
        let mut usages: Vec<Usage> = std::iter::once(named).chain(fallback).collect();
        if is_body || self.flags.iter().any(|flag| flag == "union") {
            return usages;
        }
        let text = match self.flags.iter().any(|flag| flag == "integers") {
            true => ("i64", "value.as_i64()"),
            false => ("String", "value.as_str().to_owned()"),
        };
        usages.push(Usage::of(text.0, text.1).with("value", path));
        usages
    }

    fn field_usages(&self, owner: Option<&Self>) -> Vec<Usage> {
        let (owner_path, name) = (self.owner(), self.name());
        let ty = self.signature.trim_start_matches(": ");
        let read = Usage::of(format!("&{ty}"), format!("&value.{name}"))
            .with("value", format!("&{owner_path}"));
        let has = |flag: &str| owner.is_some_and(|it| it.flags.iter().any(|it| it == flag));
        let mut usages = vec![read];
        if !has("sent") && !has("made") {
            return usages;
        }
        let inner = |ty: &str, around: &str| {
            let inner = ty.strip_prefix(around)?.strip_suffix('>')?;
            Some(inner.to_owned())
        };
        let value = inner(ty, "Option<");
        let is_option = value.is_some();
        let value = value.unwrap_or_else(|| ty.to_owned());
        let value = inner(&value, "Box<").unwrap_or(value);
        let setter = |start: &str, suffix: &str| {
            let own = self.flags.iter().find_map(|flag| flag.strip_prefix(start));
            let usual = || format!("with_{}{suffix}", name.trim_start_matches("r#"));
            own.map_or_else(usual, str::to_owned)
        };
        let set = format!("value.{}(a)", setter("setter ", ""));
        usages.push(
            Usage::of(owner_path, set)
                .with("value", owner_path)
                .with("a", value),
        );
        if is_option && has("sent") {
            let set = format!("value.{}()", setter("null setter ", "_null"));
            usages.push(Usage::of(owner_path, set).with("value", owner_path));
        }
        usages
    }

    fn variant_usage(&self, owner: Option<&Self>) -> Usage {
        let (enum_path, path) = (self.owner(), &self.path);
        let content = self.signature.strip_prefix('(');
        let content = content.and_then(|content| content.strip_suffix(')'));
        let is_response = owner.is_some_and(|owner| {
            owner.key.starts_with("errors") || owner.key.starts_with("successes")
        });
        match content {
            Some(content) => {
                let body = format!("match value {{ {path}(a) => Some(a), _ => None }}");
                Usage::of(format!("Option<{content}>"), body).with("value", enum_path)
            }
            None if is_response => {
                let body = format!("matches!(value, {path} {{ .. }})");
                Usage::of("bool", body).with("value", enum_path)
            }
            None => Usage::of(enum_path, path),
        }
    }

    fn fn_usages(&self) -> Vec<Usage> {
        let Some((owner, name)) = self.path.rsplit_once("::") else {
            return Vec::new();
        };
        let output = self
            .signature
            .split_once(" -> ")
            .map_or(owner, |(_, it)| it);
        match owner {
            "Credentials" | "ClientCredentials" => vec![self.call(&self.path, output)],
            "ClientBuilder" => {
                let call = self.call(&format!("builder.{name}"), output);
                vec![first("builder", owner.to_owned(), call)]
            }
            _ => {
                let call = self.call(&format!("client.{name}"), output);
                vec![first("client", format!("&{owner}"), call)]
            }
        }
    }

    /// The call of a function with an argument for each that it takes.
    fn call(&self, function: &str, output: &str) -> Usage {
        let arguments = self.arguments();
        let names = ARGUMENTS.iter().take(arguments.len()).copied();
        let body = format!(
            "{function}({})",
            names.clone().collect::<Vec<_>>().join(", ")
        );
        let named = names.zip(arguments);
        named.fold(Usage::of(output, body), |usage, (name, ty)| {
            usage.with(name, ty)
        })
    }

    /// What is awaited.
    fn sent(&self, function: &str) -> Usage {
        let given = self.signature.trim_start_matches(" -> ");
        let output = format!("Result<Response<{given}>, Error>");
        Usage::of(output, format!("request.{function}().await"))
            .with("request", &self.path)
            .in_async()
    }

    /// The types of what a function takes.
    pub(crate) fn arguments(&self) -> Vec<String> {
        let text = self.signature.trim_start_matches('(');
        let text = text
            .split_once(')')
            .map_or(text, |(arguments, _)| arguments);
        let (mut arguments, mut start, mut depth) = (Vec::new(), 0, 0_usize);
        for (index, character) in text.char_indices().chain([(text.len(), ',')]) {
            match character {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                ',' if depth == 0 => {
                    let argument = text[start..index].trim();
                    arguments.extend((!argument.is_empty()).then(|| argument.to_owned()));
                    start = index + 1;
                }
                _ => {}
            }
        }
        arguments
    }
}

/// A usage with another parameter in front.
fn first(name: &'static str, ty: String, mut usage: Usage) -> Usage {
    usage.parameters.insert(0, (name, ty));
    usage
}
