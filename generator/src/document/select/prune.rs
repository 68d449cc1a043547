//! A document in, without the components that nothing else of it refers to out.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{document::bundle::is_mapped_reference, pointer::Pointer};

/// A component that is referred to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Component {
    section: String,
    name: String,
    /// Whether a value can be it: then it can also be what extends it. A schema that only lends its properties to others is none.
    is_value: bool,
}

/// Removes the components that nothing refers to, directly or by way of others. Security schemes stay: they are named, not referred to.
pub(super) fn prune(root: &mut Value) {
    let kept = reachable(root).into_iter();
    let kept = kept.map(|component| (component.section, component.name));
    let kept: BTreeSet<(String, String)> = kept.collect();
    let components = root.get_mut("components").and_then(Value::as_object_mut);
    for (section, members) in components.into_iter().flatten() {
        let is_pruned = section != "securitySchemes" && !section.starts_with("x-");
        if let Some(members) = members.as_object_mut().filter(|_| is_pruned) {
            members.retain(|name, _| kept.contains(&(section.clone(), name.clone())));
        }
    }
}

/// All components that what is no component refers to, with those that these refer to.
fn reachable(root: &Value) -> BTreeSet<Component> {
    let extended = Extended::of(root);
    let members = root.as_object().into_iter().flatten();
    let others = members.filter(|(key, _)| *key != "components");
    let mut waiting: Vec<Component> = others.flat_map(|(_, node)| references(node)).collect();
    let mut found = BTreeSet::new();
    while let Some(component) = waiting.pop() {
        if !found.insert(component.clone()) {
            continue;
        }
        let node = root
            .get("components")
            .and_then(|components| components.get(&component.section))
            .and_then(|section| section.get(&component.name));
        waiting.extend(node.into_iter().flat_map(references));
        if component.is_value && component.section == "schemas" {
            waiting.extend(extended.by(&component.name));
        }
    }
    found
}

/// Which schemas extend one with a discriminator, by `allOf`, directly or by way of others.
struct Extended {
    /// The schema that is extended, and the one that does.
    pairs: Vec<(String, String)>,
}

impl Extended {
    fn of(root: &Value) -> Self {
        let schemas = root.get("components").and_then(|it| it.get("schemas"));
        let schemas = schemas.and_then(Value::as_object);
        let mut pairs = Vec::new();
        let mut bases: BTreeSet<String> = BTreeSet::new();
        for (name, schema) in schemas.into_iter().flatten() {
            if schema.get("discriminator").is_some() {
                bases.insert(name.clone());
            }
            let members = schema.get("allOf").and_then(Value::as_array);
            let references = members.into_iter().flatten().filter_map(own_reference);
            pairs.extend(references.map(|base| (base.name, name.clone())));
        }
        loop {
            let extending = pairs.iter().filter(|(base, _)| bases.contains(base));
            let more: Vec<String> = extending.map(|(_, name)| name.clone()).collect();
            let before = bases.len();
            bases.extend(more);
            if bases.len() == before {
                break;
            }
        }
        pairs.retain(|(base, _)| bases.contains(base));
        Self { pairs }
    }

    /// The schemas that extend one.
    fn by<'a>(&'a self, base: &'a str) -> impl Iterator<Item = Component> + 'a {
        let pairs = self.pairs.iter().filter(move |(it, _)| it == base);
        pairs.map(|(_, name)| schema(name))
    }
}

/// A schema that a value can be.
fn schema(name: &str) -> Component {
    Component {
        section: "schemas".to_owned(),
        name: name.to_owned(),
        is_value: true,
    }
}

/// What a node and all below it refers to.
fn references(node: &Value) -> Vec<Component> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Value> = match lenders(node) {
        Some((lenders, rest)) => {
            let lent = lenders.iter().filter_map(own_reference);
            found.extend(lent.map(|component| Component {
                is_value: false,
                ..component
            }));
            let written = lenders.iter().filter(|it| own_reference(it).is_none());
            written.chain(rest).collect()
        }
        None => vec![node],
    };
    while let Some(node) = waiting.pop() {
        found.extend(own_reference(node));
        match node {
            Value::Object(members) => {
                found.extend(mapped(members));
                waiting.extend(members.values());
            }
            Value::Array(elements) => waiting.extend(elements),
            _ => {}
        }
    }
    found
}

/// The members of the `allOf` of a schema that is more than another name for one of them, and what stands beside them.
fn lenders(node: &Value) -> Option<(&[Value], impl Iterator<Item = &Value>)> {
    let members = node.as_object()?;
    let lenders = members.get("allOf")?.as_array()?;
    let is_alias = lenders.len() == 1 && !members.contains_key("properties");
    let rest = members.iter().filter(|(key, _)| *key != "allOf");
    (!is_alias).then_some((lenders, rest.map(|(_, value)| value)))
}

/// The component that a node itself refers to, or a part of which.
fn own_reference(node: &Value) -> Option<Component> {
    component(node.get("$ref")?.as_str()?)
}

/// The schemas that the `mapping` of a discriminator names.
fn mapped(members: &Map<String, Value>) -> impl Iterator<Item = Component> {
    let mapping = members.get("mapping").and_then(Value::as_object);
    let targets = mapping.into_iter().flat_map(Map::values);
    let targets = targets.filter_map(Value::as_str);
    targets.filter_map(|target| match is_mapped_reference(target) {
        true => component(target),
        false => Some(schema(target)),
    })
}

/// The component that a reference leads to, or a part of which.
fn component(reference: &str) -> Option<Component> {
    let pointer = Pointer::from_fragment(reference.strip_prefix('#')?)?;
    let mut tokens = pointer.tokens();
    (tokens.next()? == "components").then_some(())?;
    Some(Component {
        section: tokens.next()?.into_owned(),
        name: tokens.next()?.into_owned(),
        is_value: true,
    })
}
