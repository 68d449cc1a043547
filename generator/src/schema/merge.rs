//! Merging: the parts that apply to one value in, one description out.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Graph,
    classify::Kind,
    compose::{Applies, Part, Parts},
    conditional::Conditional,
    described::{Described, DescribedObject, DescribedProperty, Item, PartUse, Plain},
    node::{Additional, Composition, NodeId, merged},
    overlap::{Choice, choose_shape},
    source::{Candidate, Source},
};
use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics, Place},
    ir::{Access, Shape},
    pointer::Pointer,
};

/// A part that is no object.
#[derive(Debug)]
struct Other {
    node: NodeId,
    /// Where it is met.
    place: NodeId,
    said: Said,
}

/// What a part says that is no object.
#[derive(Debug)]
enum Said {
    Plain(Plain),
    Array(Option<Source>),
}

impl Other {
    fn new(part: &Part, said: Said) -> Self {
        Self {
            node: part.node,
            place: part.place(),
            said,
        }
    }
}

impl Said {
    /// Which of the two is used.
    fn choose(&self, later: &Self) -> Choice {
        let (Self::Plain(earlier), Self::Plain(other)) = (self, later) else {
            let is_array = |said: &Self| matches!(said, Self::Array(_));
            return match (self, later) {
                (Self::Plain(plain), _) if plain.shape == Shape::Any => Choice::Later,
                (_, Self::Plain(plain)) if plain.shape == Shape::Any => Choice::Earlier,
                _ if is_array(self) && is_array(later) => Choice::Later,
                _ => Choice::Conflict,
            };
        };
        let says_less = other.allowed.is_empty() && !earlier.allowed.is_empty();
        if earlier.shape == other.shape && says_less {
            return Choice::Earlier;
        }
        choose_shape(&earlier.shape, &other.shape)
    }
}

/// What the parts so far come to.
pub(super) struct Merge<'p, 'a> {
    parts: &'p Parts,
    pub(super) candidates: Vec<Candidate<'a>>,
    /// The candidates by name.
    index: BTreeMap<&'a str, usize>,
    /// Names that are required, and where.
    required: Vec<(&'a str, Pointer)>,
    /// The schema for the values of properties that are not declared.
    map: Option<Source>,
    /// Whether a part says that there are properties that are not declared.
    is_open: bool,
    /// How many properties a part has that allows no others; the largest number.
    closed: Option<usize>,
    /// The first part that is an object.
    object: Option<NodeId>,
    /// The parts that are no objects come to this.
    other: Option<Other>,
    /// Whether a part is missing because it is not supported.
    is_incomplete: bool,
    /// The `type` that a part states: what is listed elsewhere has it.
    type_name: Option<&'a str>,
}

impl<'p, 'a> Merge<'p, 'a> {
    /// Merges parts.
    pub(super) fn of(parts: &'p Parts, graph: &Graph<'a>, findings: &mut Diagnostics) -> Self {
        let (conditional, always): (Vec<&Part>, Vec<&Part>) =
            { parts.list.iter() }.partition(|part| part.applies == Applies::OnCondition);
        let mut names = { always.iter() }.filter_map(|part| graph.node(part.node).type_name);
        let mut merge = Self {
            parts,
            candidates: Vec::new(),
            index: BTreeMap::new(),
            required: Vec::new(),
            map: None,
            is_open: false,
            closed: None,
            object: None,
            other: None,
            is_incomplete: parts.unions.len() > 1,
            type_name: names.find(|name| *name != "null"),
        };
        for part in &always {
            merge.add(part, graph, findings);
        }
        for id in &parts.at_once {
            let at = graph.node(*id).at.key(Composition::Any.keyword());
            let required = graph.required_at_once(*id).into_iter();
            merge
                .required
                .extend(required.map(|name| (name, at.clone())));
        }
        // Without a type, a value can be anything else.
        let is_object = |part: &&Part| graph.node(part.node).type_name == Some("object");
        let is_object = merge.object.is_some() || conditional.iter().any(is_object);
        if is_object && merge.closed.is_none() && merge.other.is_none() {
            merge.add_conditional(&conditional, graph, findings);
        }
        merge
    }

    fn add(&mut self, part: &Part, graph: &Graph<'a>, findings: &mut Diagnostics) {
        match graph.own_kind(graph.node(part.node)) {
            Kind::Object => self.add_object(part, graph, findings),
            Kind::Array(items) => {
                let said = Said::Array(items.map(|items| Source::new(items, part)));
                self.add_other(Other::new(part, said), graph, findings);
            }
            mut kind => {
                if let Kind::Listed(values) = &mut kind {
                    values.type_name = values.type_name.or(self.type_name);
                }
                let plain = graph.plain(kind, part.node, findings);
                if plain.is_degraded {
                    self.is_incomplete = true;
                    warn_about_lost_part(part, graph, findings);
                } else {
                    let said = Said::Plain(plain);
                    self.add_other(Other::new(part, said), graph, findings);
                }
            }
        }
    }

    fn add_object(&mut self, part: &Part, graph: &Graph<'a>, findings: &mut Diagnostics) {
        let node = graph.node(part.node);
        // `required` alone does not make an object of a text.
        let says_more = node.type_name.is_some()
            || !node.properties.is_empty()
            || node.additional != Additional::Unspecified;
        if says_more {
            self.object.get_or_insert(part.place());
        }
        for (name, place) in &node.properties {
            let candidate = Candidate::new(name, *place, part, graph, findings);
            self.add_candidate(candidate, graph, findings);
        }
        let required = node.at.key("required");
        if part.applies != Applies::Alternatively {
            for (index, name) in node.required.iter().enumerate() {
                self.required.push((name, required.index(index)));
            }
        }
        match node.additional {
            Additional::Schema(values) => {
                self.is_open = true;
                self.add_map(Source::new(values, part), graph, findings);
            }
            Additional::Allowed(true) => self.is_open = true,
            Additional::Allowed(false) => {
                self.closed = self.closed.max(Some(node.properties.len()))
            }
            _ => {}
        }
    }

    /// Adds a property, or makes one of two.
    fn add_candidate(
        &mut self,
        later: Candidate<'a>,
        graph: &Graph<'a>,
        findings: &mut Diagnostics,
    ) {
        let known = self.index.get(later.name).copied();
        let Some(earlier) = known.and_then(|index| self.candidates.get_mut(index)) else {
            self.index.insert(later.name, self.candidates.len());
            self.candidates.push(later);
            return;
        };
        let later_at = later.source.last();
        let earlier_at = earlier.source.last_but(later_at);
        if earlier.source.combine(later.source, graph) == Choice::Conflict {
            let what = format!("the property `{}`", later.name);
            graph.warn_about_conflict(&what, earlier_at, later_at, findings);
        }
        earlier.rust_name = later.rust_name.or(earlier.rust_name.take());
        if later.access != Access::ReadWrite {
            earlier.access = later.access;
        }
        earlier.docs = merged(later.docs, std::mem::take(&mut earlier.docs));
    }

    /// Adds the properties that only parts declare that apply to some of the values.
    fn add_conditional(&mut self, parts: &[&Part], graph: &Graph<'a>, findings: &mut Diagnostics) {
        let mut conditional = Conditional::default();
        for part in parts {
            let is_declared = |name: &str| self.index.contains_key(name);
            conditional.add(part, is_declared, graph, findings);
        }
        for candidate in conditional.into_candidates() {
            self.add_candidate(candidate, graph, findings);
        }
    }

    /// Adds the schema of the properties that are not declared, or makes one of two.
    fn add_map(&mut self, later: Source, graph: &Graph<'a>, findings: &mut Diagnostics) {
        let Some(earlier) = &mut self.map else {
            self.map = Some(later);
            return;
        };
        let later_at = later.last();
        let earlier_at = earlier.last_but(later_at);
        if earlier.combine(later, graph) == Choice::Conflict {
            let what = "what properties hold that are not declared";
            graph.warn_about_conflict(what, earlier_at, later_at, findings);
        }
    }

    fn add_other(&mut self, later: Other, graph: &Graph<'a>, findings: &mut Diagnostics) {
        if let Some(earlier) = &mut self.other {
            if let (Said::Array(Some(items)), Said::Array(Some(more))) =
                (&earlier.said, &later.said)
            {
                let mut items = items.clone();
                if items.combine(more.clone(), graph) == Choice::Both {
                    *earlier = Other {
                        said: Said::Array(Some(items)),
                        ..later
                    };
                    return;
                }
            }
            match earlier.said.choose(&later.said) {
                Choice::Earlier => return,
                Choice::Later | Choice::Both => {}
                Choice::Conflict => {
                    graph.warn_about_conflict("the type", earlier.place, later.place, findings);
                }
            }
        }
        self.other = Some(later);
    }

    /// What the parts come to.
    pub(super) fn finish(mut self, graph: &Graph<'a>, findings: &mut Diagnostics) -> Described {
        let required = self.required_names(graph, findings);
        let is_any =
            |other: &Other| matches!(&other.said, Said::Plain(plain) if plain.shape == Shape::Any);
        let other = self.other.take().filter(|other| !is_any(other));
        if let (Some(object), Some(other)) = (self.object, &other) {
            graph.warn_about_conflict("the type", other.place, object, findings);
        }
        // A schema for other properties that allows every value says nothing.
        let map = self.map.take();
        let is_unconstrained = map.as_ref().is_some_and(|map| map.is_unconstrained(graph));
        if !self.candidates.is_empty() {
            let additional = map.filter(|_| !is_unconstrained);
            return Described::Object(self.finish_object(additional, &required, graph));
        }
        match (map, other) {
            (Some(_), _) if is_unconstrained => Described::Plain(Plain::of(Shape::FreeForm)),
            (Some(values), _) => Described::Map(self.used(&values, graph)),
            (None, Some(other)) if self.object.is_none() => match other.said {
                Said::Plain(plain) => Described::Plain(plain),
                Said::Array(Some(items)) => {
                    Described::Array(Item::Described(self.used(&items, graph)))
                }
                Said::Array(None) => {
                    Described::Array(Item::Any(graph.node(other.node).at.key("items")))
                }
            },
            _ if self.is_incomplete => Described::Plain(Plain::degraded()),
            _ if self.object.is_some() || !self.required.is_empty() => {
                Described::Plain(Plain::of(Shape::FreeForm))
            }
            _ => Described::Plain(Plain::of(Shape::Any)),
        }
    }

    fn finish_object(
        mut self,
        additional: Option<Source>,
        required: &BTreeSet<&str>,
        graph: &Graph<'a>,
    ) -> DescribedObject {
        // A part that allows no others would forbid what another part declares, which nobody means.
        let is_closed = self.closed == Some(self.candidates.len());
        let candidates = std::mem::take(&mut self.candidates).into_iter();
        let properties = candidates.map(|candidate| DescribedProperty {
            name: candidate.name.to_owned(),
            value: self.used(&candidate.source, graph),
            required: required.contains(candidate.name),
            rust_name: candidate.rust_name,
            access: candidate.access,
            docs: candidate.docs,
        });
        DescribedObject {
            properties: properties.collect(),
            is_closed: is_closed && additional.is_none(),
            additional: additional.map(|values| self.used(&values, graph)),
        }
    }

    /// All names that any part requires; those that no part declares are reported.
    fn required_names(&self, graph: &Graph<'a>, findings: &mut Diagnostics) -> BTreeSet<&'a str> {
        for (name, at) in &self.required {
            // A schema for the properties that are not declared declares this one.
            let is_declared = self.index.contains_key(name) || self.is_open;
            let owners = self.parts.list.iter().map(|part| part.node);
            if !is_declared && !graph.is_declared_around(owners, name) {
                findings.add(
                    Code::UndeclaredRequired,
                    at,
                    format!("`{name}` is required, but not declared; it is ignored"),
                    "declare the property, or remove the name from `required`",
                );
            }
        }
        self.required.iter().map(|(name, _)| *name).collect()
    }

    fn used(&self, source: &Source, graph: &Graph<'_>) -> PartUse {
        let homes = source.homes.iter().copied();
        let common = homes.reduce(|one, other| self.parts.common(one, other));
        let common = common.unwrap_or(Parts::WHOLE);
        let places = source.places.iter().zip(&source.homes);
        let inherited = places.filter(|(_, home)| **home != common);
        let inherited: Vec<NodeId> = inherited.map(|(place, _)| *place).collect();
        graph.parts_use(&source.places, &inherited, self.parts.key(common))
    }
}

impl Graph<'_> {
    fn warn_about_conflict(
        &self,
        what: &str,
        earlier: NodeId,
        later: NodeId,
        findings: &mut Diagnostics,
    ) {
        let (earlier, later) = (&self.node(earlier).at, &self.node(later).at);
        let is_one_place = earlier == later;
        let message = if is_one_place {
            format!("{what} is different in the schemas for one value, of which this one is used")
        } else {
            format!(
                "{what} is different in two schemas for one value, here and at {earlier}; this one is used"
            )
        };
        let diagnostic = Diagnostic::new(Code::ConflictingAllOf, later, message)
            .with_help("make the two agree, or remove one of them");
        findings.report(if is_one_place {
            diagnostic
        } else {
            diagnostic.with_related(Place::Document(earlier.clone()), "the other one")
        });
    }
}

fn warn_about_lost_part(part: &Part, graph: &Graph<'_>, findings: &mut Diagnostics) {
    if let Some(reference) = part.reference {
        findings.add(
            Code::UnsupportedAllOf,
            &graph.node(reference).at,
            "this member of an `allOf` is not supported yet: what only it declares is kept as JSON values",
            "no action is needed if JSON values are enough",
        );
    }
}
