//! The docs of types say which operations return and send them, and how a value that is sent is made.

use std::collections::BTreeMap;

use super::example::values::Values;
use crate::{
    model::{
        Accessor, Alias, Client, Decoding, Identifier, Item, Method, Payload, RustDoc, Type,
        TypeFile,
    },
    translate::{docs::listed, rustdoc::inline_code},
};

/// How many operations are named.
const MOST_NAMED: usize = 5;

/// The operations of one type, as code.
#[derive(Default)]
struct Uses {
    /// Those that return it.
    returned: Vec<String>,
    /// Those that return it as an error.
    failed: Vec<String>,
    /// Those that send it.
    sent: Vec<String>,
}

/// What is to be added to the docs of types, by name.
pub struct Additions(BTreeMap<Identifier, Vec<String>>);

/// What operations say about the types that they take and give themselves.
pub fn additions(client: &Client, values: &Values<'_>) -> Additions {
    let mut uses: BTreeMap<&Identifier, Uses> = BTreeMap::new();
    for accessor in &client.accessors {
        for method in &accessor.methods {
            add_method(accessor, method, &mut uses);
        }
    }
    let additions = uses.into_iter().map(|(name, uses)| {
        let mut lines = uses.lines();
        if !uses.sent.is_empty()
            && let Some(Item::Struct(item)) = values.item(name)
            && let Some(code) = values.building(item)
        {
            let head = ["", "# Examples", "", "```no_run"].map(str::to_owned);
            lines.extend(head);
            lines.extend(values.with_imports(code));
            lines.push("```".to_owned());
        }
        (name.clone(), lines)
    });
    Additions(additions.collect())
}

impl Additions {
    /// Adds them.
    pub fn apply(mut self, files: &mut [TypeFile], aliases: &mut [Alias]) {
        let items = files.iter_mut().flat_map(|file| &mut file.items);
        let items = items.map(|item| match item {
            Item::Struct(item) => (&item.name, &mut item.docs),
            Item::Enumeration(item) => (&item.name, &mut item.docs),
            Item::IntegerEnumeration(item) => (&item.name, &mut item.docs),
            Item::Union(item) => (&item.name, &mut item.docs),
        });
        let aliases = aliases
            .iter_mut()
            .map(|alias| (&alias.name, &mut alias.docs));
        for (name, RustDoc(docs)) in items.chain(aliases) {
            docs.extend(self.0.remove(name).into_iter().flatten());
        }
    }
}

/// Notes the types that an operation takes and gives itself.
fn add_method<'a>(
    accessor: &Accessor,
    method: &'a Method,
    uses: &mut BTreeMap<&'a Identifier, Uses>,
) {
    let call = format!("{}().{}()", accessor.name.0, method.name.0);
    let mut add = |ty: &'a Type, list: fn(&mut Uses) -> &mut Vec<String>| {
        if let Some(name) = ty.named() {
            let list = list(uses.entry(name).or_default());
            if list.last() != Some(&call) {
                list.push(call.clone());
            }
        }
    };
    for ty in returned(method) {
        add(ty, |uses| &mut uses.returned);
    }
    let errors = method.error.iter().flat_map(|error| &error.variants);
    for payload in errors.filter_map(|variant| variant.payload.as_ref()) {
        add(payload.ty(), |uses| &mut uses.failed);
    }
    for input in method.inputs() {
        add(input.ty, |uses| &mut uses.sent);
    }
}

/// The types that successes and their elements have.
fn returned(method: &Method) -> Vec<&Type> {
    let mut types: Vec<&Type> = match &method.decoding {
        Decoding::Body(payload) | Decoding::Optional { payload, .. } => vec![payload.ty()],
        Decoding::Enum(response) => {
            let variants = response.variants.iter();
            let payloads = variants.filter_map(|variant| variant.payload.as_ref());
            payloads.map(Payload::ty).collect()
        }
        Decoding::Empty | Decoding::Sequence(_) => Vec::new(),
    };
    types.extend(method.sequences().map(|sequence| &sequence.element));
    types.extend(method.pagination.iter().map(|pagination| &pagination.item));
    types
}

impl Uses {
    fn lines(&self) -> Vec<String> {
        let sentences = [
            ("Returned by", &self.returned),
            ("Returned as an error by", &self.failed),
            ("Sent by", &self.sent),
        ];
        let sentences = sentences.into_iter().filter(|(_, calls)| !calls.is_empty());
        let sentences: Vec<String> = sentences
            .map(|(start, calls)| sentence(start, calls))
            .collect();
        vec![String::new(), sentences.join(" ")]
    }
}

/// A sentence that names some operations.
fn sentence(start: &str, calls: &[String]) -> String {
    let named = calls.iter().take(MOST_NAMED).map(|it| inline_code(it));
    let more = calls.len().saturating_sub(MOST_NAMED);
    let more = (more > 0).then(|| format!("{more} more"));
    let list: Vec<String> = named.chain(more).collect();
    format!("{start} {}.", listed(&list))
}
