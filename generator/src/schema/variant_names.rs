//! The names of variants: the members of a `oneOf` or `anyOf` in, what each is called out.
//!
//! A component is called by its key and a schema by its title. One that has neither is called by what tells it from the others: the only
//! value of a property, its only property, the component that it alone includes, what it alone requires or declares; or else by the kind
//! of its values, where no other is of that kind. A name depends on the other members only where several would have it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    Graph,
    classify::Kind,
    node::{Composition, Node, NodeId},
};
use crate::{limits::MOST_PROPERTIES_AT_ONCE, pointer::Pointer};

/// What a variant is called.
#[derive(Clone, Debug, Default)]
pub(super) struct VariantName {
    /// The name; `None` where nothing tells it from the others.
    pub(super) text: Option<String>,
    /// The key of the component, or the title: what a discriminator without a mapping means the variant by.
    pub(super) own: Option<String>,
}

/// What a member says that others may not say.
#[derive(Debug, Default)]
struct Traits<'a> {
    is_object: bool,
    /// The texts that are the only values of properties.
    texts: Vec<&'a str>,
    /// Each property that has one value which is no text, with that value.
    scalars: Vec<String>,
    /// The properties.
    properties: Vec<&'a str>,
    /// Those that it requires.
    required: Vec<&'a str>,
    /// The components in its `allOf`.
    components: Vec<&'a str>,
}

/// How many members say it.
type Counts<'a> = BTreeMap<&'a str, usize>;

impl<'a> Graph<'a> {
    /// What the members of a union are called.
    pub(super) fn variant_names(&self, members: &[NodeId]) -> Vec<VariantName> {
        let mut names: Vec<VariantName> = { members.iter() }
            .map(|member| self.own_name(*member))
            .collect();
        let mut texts = names.iter().filter_map(|name| name.text.as_ref());
        let mut known = BTreeSet::new();
        if names.len() == texts.clone().count() && texts.all(|text| known.insert(text)) {
            return names;
        }
        let traits: Vec<Traits<'a>> = members.iter().map(|it| self.traits(*it)).collect();
        let distinctions = Distinctions::of(&traits);
        for (member, (name, traits)) in members.iter().zip(names.iter_mut().zip(&traits)) {
            let text = || distinctions.value(traits).or_else(|| self.kind(*member));
            name.text = name.text.take().or_else(text);
        }
        name_objects(&mut names, &traits, &distinctions);
        tell_apart(&mut names, &traits, &distinctions);
        names
    }

    /// What the document calls a member.
    fn own_name(&self, member: NodeId) -> VariantName {
        let core = self.node(self.core(member));
        let own = match core.reference {
            Some(reference) => component_name(reference),
            None => core.title().map(str::to_owned),
        };
        let value = || only_text(core).map(str::to_owned);
        VariantName {
            text: own.clone().or_else(value),
            own,
        }
    }

    /// What a member says, the schemas in its `allOf` included.
    fn traits(&self, member: NodeId) -> Traits<'a> {
        let schema = self.resolved(member).schema.unwrap_or(self.core(member));
        let mut traits = Traits::default();
        self.add_traits(schema, &mut traits);
        for part in self.node(schema).members(Composition::All) {
            let reference = self.node(self.core(*part)).reference;
            let key = reference.and_then(|_| self.node(self.resolved(*part).schema?).component);
            traits.components.extend(key);
            self.add_traits(self.resolved(*part).schema.unwrap_or(*part), &mut traits);
        }
        traits
    }

    fn add_traits(&self, id: NodeId, traits: &mut Traits<'a>) {
        let node = self.node(id);
        let room = MOST_PROPERTIES_AT_ONCE.saturating_sub(traits.properties.len());
        for (name, property) in node.properties.iter().take(room) {
            let property = self.node(*property);
            traits.texts.extend(only_text(property));
            traits.scalars.extend(only_scalar(name, property));
            traits.properties.push(name);
        }
        traits.required.extend(node.required.iter().take(room));
        let has_names = !node.properties.is_empty() || !node.required.is_empty();
        traits.is_object |= node.type_name == Some("object") || has_names;
    }

    /// What the values of a member are called that are no objects with properties.
    fn kind(&self, member: NodeId) -> Option<String> {
        let core = self.core(member);
        let node = self.node(core);
        let is_empty = node.properties.is_empty() && node.required.is_empty();
        let kind = match node.listed.as_ref().and_then(|it| it.values.first()) {
            Some(Value::String(_)) => "Text",
            Some(Value::Number(_)) => "Number",
            _ if node.type_name == Some("array") || node.items.is_some() => "List",
            _ => match self.classify(core) {
                Kind::Object if is_empty && !self.allows_no_property(core) => "Map",
                _ => return None,
            },
        };
        Some(kind.to_owned())
    }
}

/// What some members say and others do not.
struct Distinctions<'a> {
    texts: Counts<'a>,
    scalars: Counts<'a>,
    properties: Counts<'a>,
    required: Counts<'a>,
    components: Counts<'a>,
}

impl<'a> Distinctions<'a> {
    fn of(members: &'a [Traits<'a>]) -> Self {
        let count = |said: fn(&'a Traits<'a>) -> Vec<&'a str>| {
            let mut counts = Counts::new();
            for member in members {
                let said: BTreeSet<&str> = said(member).into_iter().collect();
                said.into_iter()
                    .for_each(|word| *counts.entry(word).or_default() += 1);
            }
            counts
        };
        Self {
            texts: count(|it| it.texts.clone()),
            scalars: count(|it| it.scalars.iter().map(String::as_str).collect()),
            properties: count(|it| it.properties.clone()),
            required: count(|it| it.required.clone()),
            components: count(|it| it.components.clone()),
        }
    }

    /// The value that a member has in a property, or its only property.
    fn value(&self, member: &Traits<'_>) -> Option<String> {
        let texts = member.texts.iter().copied();
        let scalars = member.scalars.iter().map(String::as_str);
        let text = alone(&self.texts, texts.clone()).or_else(|| texts.clone().next());
        let text = text.or_else(|| alone(&self.scalars, scalars));
        let property = || match member.properties.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        text.or_else(property).map(str::to_owned)
    }

    /// What a member alone includes, requires or declares.
    fn distinction(&self, member: &Traits<'_>) -> Option<String> {
        let said = [
            (&self.components, &member.components),
            (&self.required, &member.required),
            (&self.properties, &member.properties),
        ];
        let mut said = said.into_iter();
        said.find_map(|(counts, words)| alone(counts, words.iter().copied()))
            .map(str::to_owned)
    }
}

/// The first word that one member alone says.
fn alone<'w>(counts: &Counts<'_>, mut words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    words.find(|word| counts.get(word) == Some(&1))
}

/// Names the objects that have no name yet: the only one by its kind, several by what tells them apart.
fn name_objects(names: &mut [VariantName], traits: &[Traits<'_>], distinctions: &Distinctions<'_>) {
    let members = names.iter().zip(traits).enumerate();
    let open = members.filter(|(_, (name, traits))| name.text.is_none() && traits.is_object);
    let mut open: Vec<usize> = open.map(|(index, _)| index).collect();
    if open.len() > 1 {
        open.retain(|&index| {
            names[index].text = distinctions.distinction(&traits[index]);
            names[index].text.is_none()
        });
    }
    if let [only] = open.as_slice() {
        names[*only].text = Some("Object".to_owned());
    }
}

/// Adds to names that a member before has what tells the member from the others.
fn tell_apart(names: &mut [VariantName], traits: &[Traits<'_>], distinctions: &Distinctions<'_>) {
    let mut known = BTreeSet::new();
    for (name, traits) in names.iter_mut().zip(traits) {
        let Some(text) = &mut name.text else {
            continue;
        };
        if !known.insert(text.clone())
            && let Some(distinction) = distinctions.distinction(traits)
        {
            *text = format!("{text} {distinction}");
            known.insert(text.clone());
        }
    }
}

/// The key of the component that a reference leads to.
fn component_name(reference: &str) -> Option<String> {
    let target = Pointer::from_fragment(reference.strip_prefix('#')?)?;
    let components = Pointer::root().keys(["components", "schemas"]);
    let is_component = target.parent()? == components;
    is_component.then(|| target.last().unwrap_or_default().into_owned())
}

/// The text that is the only one a schema allows, if it is a telling one.
fn only_text<'a>(node: &Node<'a>) -> Option<&'a str> {
    let [only] = node.listed.as_ref()?.values else {
        return None;
    };
    only.as_str().filter(|text| !text.trim().is_empty())
}

/// A property whose only value is a number or boolean, with that value.
fn only_scalar(name: &str, node: &Node<'_>) -> Option<String> {
    match node.listed.as_ref()?.values {
        [only @ (Value::Number(_) | Value::Bool(_))] => Some(format!("{name} {only}")),
        _ => None,
    }
}
