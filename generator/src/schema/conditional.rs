//! Conditional schemas: those in `then`, `else` and `dependentSchemas` in, the properties that only they declare out.
//!
//! Whether such a schema applies depends on the value, so its properties are optional, and nothing else that it says is used. What other
//! schemas declare counts more.

use super::{Graph, compose::Part, node::NodeId, overlap::Choice, source::Candidate};
use crate::diagnostic::{Code, Diagnostics};

/// The properties that only conditional schemas declare, in their order.
#[derive(Default)]
pub(super) struct Conditional<'a> {
    properties: Vec<Property<'a>>,
}

struct Property<'a> {
    name: &'a str,
    /// What describes it; `None` where the schemas contradict each other.
    candidate: Option<Candidate<'a>>,
}

impl<'a> Conditional<'a> {
    /// Adds the properties of a part that other parts do not declare.
    pub(super) fn add(
        &mut self,
        part: &Part,
        is_declared: impl Fn(&str) -> bool,
        graph: &Graph<'a>,
        findings: &mut Diagnostics,
    ) {
        let properties = graph.node(part.node).properties.iter();
        for (name, place) in properties.filter(|(name, _)| !is_declared(name)) {
            let later = Candidate::new(name, *place, part, graph, findings);
            let mut known = self.properties.iter_mut();
            let Some(known) = known.find(|known| known.name == *name) else {
                let candidate = Some(later);
                self.properties.push(Property { name, candidate });
                continue;
            };
            let Some(earlier) = known.candidate.take() else {
                continue;
            };
            known.candidate = wider(earlier, later, graph);
            if known.candidate.is_none() {
                warn_about_contradiction(name, *place, graph, findings);
            }
        }
    }

    /// The properties.
    pub(super) fn into_candidates(self) -> impl Iterator<Item = Candidate<'a>> {
        let properties = self.properties.into_iter();
        properties.filter_map(|property| property.candidate)
    }
}

/// The one of two descriptions of a property that allows all that the other one does; `None` where neither does.
fn wider<'a>(
    earlier: Candidate<'a>,
    later: Candidate<'a>,
    graph: &Graph<'a>,
) -> Option<Candidate<'a>> {
    let (one, other) = (earlier.source.last(), later.source.last());
    match (graph.choose(one, other), graph.choose(other, one)) {
        (Choice::Earlier, Choice::Later) => Some(later),
        (Choice::Earlier | Choice::Later, _) => Some(earlier),
        _ => None,
    }
}

fn warn_about_contradiction(
    name: &str,
    place: NodeId,
    graph: &Graph<'_>,
    findings: &mut Diagnostics,
) {
    findings.add(
        Code::UnsupportedKeyword,
        &graph.node(place).at,
        format!(
            "the property `{name}` is described in several ways, depending on the value: it is kept as a JSON value"
        ),
        "declare the property outside of the conditions, with all that it can be",
    );
}
