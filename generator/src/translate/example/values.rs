//! Values for examples: those of the document, else something of each type, as a person would write it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Alias, BodyFormat, BodyParts, Field, Identifier, Input, Item, Method, RequestBody, Scalar,
    Struct, Type, TypeFile,
};

/// How deep a value is written out; below that it is the default of its type.
pub const DEEPEST: usize = 2;

/// The types that values are of.
pub struct Values<'a> {
    crate_module: &'a str,
    items: BTreeMap<&'a Identifier, &'a Item>,
    aliases: BTreeMap<&'a Identifier, &'a Alias>,
}

/// What is known of one value.
#[derive(Clone, Copy, Default)]
pub struct Seed<'a> {
    /// What it is called.
    pub name: &'a str,
    /// An example that the document gives.
    pub example: Option<&'a Scalar>,
}

impl<'a> Values<'a> {
    /// The values of the types of a crate, which code refers to by `crate_module`.
    pub fn new(crate_module: &'a str, files: &'a [TypeFile], aliases: &'a [Alias]) -> Self {
        let items = files.iter().flat_map(|file| &file.items);
        Self {
            crate_module,
            items: items.map(|item| (item.name(), item)).collect(),
            aliases: aliases.iter().map(|alias| (&alias.name, alias)).collect(),
        }
    }

    /// The name by which code refers to the crate.
    pub fn crate_module(&self) -> &'a str {
        self.crate_module
    }

    /// Code that says `types` for the module of types and `things` for that of a group, which it imports.
    pub fn with_imports(&self, mut lines: Vec<String>) -> Vec<String> {
        let modules: BTreeSet<String> = lines.iter().flat_map(|line| self.modules(line)).collect();
        for module in &modules {
            let (_, name) = module.rsplit_once("::").unwrap_or_default();
            for line in &mut lines {
                *line = line.replace(&format!("{module}::"), &format!("{name}::"));
            }
        }
        let imports = modules.iter().map(|module| format!("use {module};"));
        let end = (!modules.is_empty()).then(String::new);
        imports.chain(end).chain(lines).collect()
    }

    /// The modules of the crate that a line of code names; of two with one name, that of types.
    fn modules(&self, line: &str) -> Vec<String> {
        let crate_module = self.crate_module;
        let types = format!("{crate_module}::types");
        let client = format!("{crate_module}::client::");
        let of_group = { line.split(&client).skip(1) }
            .filter_map(|rest| Some(rest.split_once("::")?.0))
            .filter(|module| *module != "types")
            .map(|module| format!("{client}{module}"));
        let of_types = line.contains(&format!("{types}::")).then_some(types);
        of_types.into_iter().chain(of_group).collect()
    }

    /// The type of this name that has a definition, and the name behind all others.
    pub fn item(&self, name: &Identifier) -> Option<&'a Item> {
        let mut name = name;
        // Aliases of aliases are rare, and form no circle.
        for _ in 0..=self.aliases.len() {
            if let Some(item) = self.items.get(name) {
                return Some(item);
            }
            let Type::Named(next) = &self.aliases.get(name)?.ty else {
                return None;
            };
            name = next;
        }
        None
    }

    /// The struct of the arguments of an operation.
    pub fn fields(&self, module: &str, name: &Identifier, method: &Method) -> String {
        let fields = method.arguments().map(|input| {
            let body = self.body(module, method, input.ty);
            let value = body.unwrap_or_else(|| self.value(input.ty, input.seed(), DEEPEST));
            format!("    {}: {value},\n", input.name.0)
        });
        let fields: String = fields.collect();
        format!(
            "{}::client::{module}::{} {{\n{fields}}}",
            self.crate_module, name.0
        )
    }

    /// The preferred variant of an enum of bodies; `None` for another type.
    pub fn body(&self, module: &str, method: &Method, ty: &Type) -> Option<String> {
        let Type::Own(name) = ty else {
            return None;
        };
        let choice = { method.body.as_ref() }.and_then(RequestBody::choice)?;
        let variant = choice.variants.first()?;
        let value = match &variant.format {
            BodyFormat::Parts(parts) => self.parts(module, parts),
            _ => self.value(&variant.ty, Seed::default(), DEEPEST),
        };
        let crate_module = self.crate_module;
        Some(format!(
            "{crate_module}::client::{module}::{}::{}({value})",
            name.0, variant.name.0
        ))
    }

    /// The parts of a body, those that are required.
    fn parts(&self, module: &str, parts: &BodyParts) -> String {
        let required = parts
            .required()
            .map(|input| self.argument(input.ty, input.seed(), DEEPEST));
        let required: Vec<String> = required.collect();
        let path = format!("{}::client::{module}::{}", self.crate_module, parts.name.0);
        match required.is_empty() {
            true => format!("{path}::default()"),
            false => format!("{path}::new({})", required.join(", ")),
        }
    }

    /// A value for a function that takes it, which converts a string itself.
    pub fn argument(&self, ty: &Type, seed: Seed<'_>, depth: usize) -> String {
        match (ty, seed.example) {
            (Type::String, Some(Scalar::Text(text))) => format!("{text:?}"),
            (Type::String, _) if !seed.name.is_empty() => format!("{:?}", plain(seed.name)),
            (Type::DecimalNumber, _) => self.value(&Type::Decimal, seed, depth),
            (_, None) => literal(ty).map_or_else(|| self.value(ty, seed, depth), str::to_owned),
            _ => self.value(ty, seed, depth),
        }
    }

    /// A value of exactly this type.
    fn value(&self, ty: &Type, seed: Seed<'_>, depth: usize) -> String {
        if let Some(value) = seed.example.and_then(|it| self.example(ty, it)) {
            return value;
        }
        match ty {
            Type::String if !seed.name.is_empty() => format!("{:?}.into()", plain(seed.name)),
            Type::String | Type::Bytes | Type::Base64 | Type::Body | Type::File => {
                "\"…\".into()".to_owned()
            }
            Type::I32 | Type::I64 | Type::U64 | Type::F64 | Type::Bool => {
                literal(ty).unwrap_or_default().to_owned()
            }
            Type::DateTime => "chrono::DateTime::UNIX_EPOCH".to_owned(),
            Type::Date => "chrono::NaiveDate::default()".to_owned(),
            Type::JiffTimestamp => "jiff::Timestamp::UNIX_EPOCH".to_owned(),
            Type::JiffDate => "jiff::civil::Date::default()".to_owned(),
            Type::Uuid => "uuid::Uuid::nil()".to_owned(),
            Type::Decimal => "rust_decimal::Decimal::ONE".to_owned(),
            Type::DecimalNumber => "rust_decimal::Decimal::ONE.into()".to_owned(),
            // `body` has dealt with it.
            Type::Own(_) => "Default::default()".to_owned(),
            Type::Given(_) => "serde_json::from_str(\"…\").expect(\"a value\")".to_owned(),
            Type::Json => "serde_json::json!({})".to_owned(),
            Type::JsonMap => "serde_json::Map::new()".to_owned(),
            Type::Multipart => format!("{}::Multipart::new()", self.crate_module),
            Type::Vec(inner) => format!("vec![{}]", self.value(inner, seed.of_element(), depth)),
            Type::Map(_) => "std::collections::BTreeMap::new()".to_owned(),
            Type::Option(inner) => format!("Some({})", self.value(inner, seed, depth)),
            Type::Boxed(inner) => self.value(inner, seed, depth),
            Type::Named(name) => self.named(name, seed, depth),
        }
    }

    fn named(&self, name: &Identifier, seed: Seed<'_>, depth: usize) -> String {
        if let Some(alias) = self.aliases.get(name) {
            return self.value(&alias.ty, seed, depth);
        }
        let function = { self.items.get(name) }.and_then(|item| self.of_item(item, depth));
        let function = function.unwrap_or_else(|| "default()".to_owned());
        format!("{}::types::{}::{function}", self.crate_module, name.0)
    }

    /// The example of the document, if it is of this type.
    fn example(&self, ty: &Type, example: &Scalar) -> Option<String> {
        let variant = |name: &Identifier, is_it: &dyn Fn(&Item) -> Option<String>| {
            let item = self.items.get(name)?;
            let path = format!("{}::types::{}", self.crate_module, name.0);
            Some(format!("{path}::{}", is_it(item)?))
        };
        match (ty, example) {
            (Type::Boxed(inner), _) => self.example(inner, example),
            (Type::Option(inner), _) => Some(format!("Some({})", self.example(inner, example)?)),
            (Type::String, Scalar::Text(text)) => Some(format!("{text:?}.into()")),
            (Type::I32 | Type::I64 | Type::U64, Scalar::Integer(number)) => {
                Some(number.to_string())
            }
            (Type::F64, Scalar::Number(number)) => Some(format!("{number:?}")),
            (Type::Bool, Scalar::Boolean(value)) => Some(value.to_string()),
            (Type::Named(name), Scalar::Listed(text)) => variant(name, &|item| match item {
                Item::Enumeration(list) => {
                    let mut variants = list.variants.iter();
                    Some(variants.find(|it| it.text == *text)?.name.0.clone())
                }
                _ => None,
            }),
            (Type::Named(name), Scalar::ListedInteger(number)) => {
                variant(name, &|item| match item {
                    Item::IntegerEnumeration(list) => {
                        let mut variants = list.variants.iter();
                        Some(variants.find(|it| it.number == *number)?.name.0.clone())
                    }
                    _ => None,
                })
            }
            _ => None,
        }
    }

    /// A variant or a constructor, behind the path of its type.
    fn of_item(&self, item: &Item, depth: usize) -> Option<String> {
        match item {
            Item::Enumeration(list) => Some(list.variants.first()?.name.0.clone()),
            Item::IntegerEnumeration(list) => Some(list.variants.first()?.name.0.clone()),
            Item::Struct(item) => self.constructed(item, depth.checked_sub(1)?),
            Item::Union(_) => None,
        }
    }

    /// `new` with its arguments.
    pub fn constructed(&self, item: &Struct, depth: usize) -> Option<String> {
        let indices = item.constructor.as_ref()?.fields.iter();
        let fields = indices.filter_map(|index| item.fields.get(*index));
        let values = fields.map(|field| self.argument(&field.ty, field.seed(), depth));
        Some(format!("new({})", values.collect::<Vec<_>>().join(", ")))
    }
}

impl Seed<'_> {
    /// What is known of an element of the value.
    fn of_element(self) -> Self {
        Self {
            example: None,
            ..self
        }
    }
}

/// A text, a number or a boolean, where a function takes one.
pub fn literal(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::String | Type::Bytes | Type::Base64 | Type::Body | Type::File => Some("\"…\""),
        Type::I32 | Type::I64 | Type::U64 => Some("1"),
        Type::F64 => Some("1.0"),
        Type::Bool => Some("true"),
        _ => None,
    }
}

/// A name as a text.
fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

impl Input<'_> {
    /// What is known of its value.
    pub fn seed(&self) -> Seed<'_> {
        Seed {
            name: &self.name.0,
            example: self.example,
        }
    }
}

impl Field {
    /// What is known of its value.
    pub fn seed(&self) -> Seed<'_> {
        Seed {
            name: &self.name.0,
            example: self.example.as_ref(),
        }
    }
}
