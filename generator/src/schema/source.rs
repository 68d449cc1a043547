//! Sources: the places that describe one value or property, in the schemas that apply to it.

use super::{
    Graph,
    compose::{HomeId, Part},
    node::NodeId,
    overlap::Choice,
};
use crate::{
    diagnostic::Diagnostics,
    ir::{Access, Docs},
};

/// The places that describe one value.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) places: Vec<NodeId>,
    /// The schemas that they are in.
    pub(super) homes: Vec<HomeId>,
}

/// A property as the parts so far describe it.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    pub(super) name: &'a str,
    pub(super) source: Source,
    pub(super) rust_name: Option<String>,
    pub(super) access: Access,
    pub(super) docs: Docs,
}

impl<'a> Candidate<'a> {
    /// A property that a part declares at a place.
    pub(super) fn new(
        name: &'a str,
        place: NodeId,
        part: &Part,
        graph: &Graph<'a>,
        findings: &mut Diagnostics,
    ) -> Self {
        let places = &graph.resolved(place).places;
        Self {
            name,
            source: Source::new(place, part),
            rust_name: graph.value_name(places),
            access: graph.access(places, findings),
            docs: graph.words(places),
        }
    }
}

impl Source {
    /// A place in a part.
    pub(super) fn new(place: NodeId, part: &Part) -> Self {
        Self {
            places: vec![place],
            homes: vec![part.home],
        }
    }

    /// Where it is written last.
    pub(super) fn last(&self) -> NodeId {
        self.places[self.places.len() - 1]
    }

    /// The same, but for `other`, if it is written elsewhere as well.
    pub(super) fn last_but(&self, other: NodeId) -> NodeId {
        let mut places = self.places.iter().rev().copied();
        places
            .find(|place| *place != other)
            .unwrap_or_else(|| self.last())
    }

    /// Whether it allows every value.
    pub(super) fn is_unconstrained(&self, graph: &Graph<'_>) -> bool {
        self.places
            .iter()
            .all(|place| graph.node(*place).is_unconstrained())
    }

    /// Puts `later` in the place of this, or joins the two; says how they differ.
    pub(super) fn combine(&mut self, later: Self, graph: &Graph<'_>) -> Choice {
        let choice = match self.places.as_slice() {
            [one] => graph.choose(*one, later.last()),
            several => graph.choose_among(several, later.last()),
        };
        match choice {
            Choice::Earlier => {}
            Choice::Later | Choice::Conflict => *self = later,
            Choice::Both => {
                self.places.extend(later.places);
                self.homes.extend(later.homes);
            }
        }
        choice
    }
}

impl Graph<'_> {
    /// What another place adds to these.
    fn choose_among(&self, places: &[NodeId], other: NodeId) -> Choice {
        let end = self.resolved(other).end;
        let mut result = Choice::Both;
        for place in places {
            if end.is_some() && self.resolved(*place).end == end {
                return Choice::Earlier;
            }
            match self.choose(*place, other) {
                Choice::Earlier => return Choice::Earlier,
                Choice::Conflict => result = Choice::Conflict,
                Choice::Later | Choice::Both => {}
            }
        }
        result
    }
}
