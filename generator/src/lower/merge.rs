//! Several schemas for one value: the parts of a composition in, one shape out.

mod finish;

use std::collections::BTreeMap;

use super::{
    Lowering, docs,
    join::JoinedPart,
    keywords::{Additional, Keywords},
    overlap::{Choice, Outline},
};
use crate::{
    diagnostic::{Diagnostic, Place},
    ir::{Access, Docs, SchemaId, Shape, Use},
    pointer::Pointer,
};

/// Where the values of a property or of a map come from.
#[derive(Clone)]
pub(super) enum Source {
    /// From a schema or reference that is written in place.
    Declared(Pointer),
    /// From another schema's use of it.
    Inherited(Use),
    /// From several of them at once.
    Joined(Vec<JoinedPart>),
}

/// A property as the parts so far describe it.
struct Candidate {
    name: String,
    value: Source,
    required: bool,
    rust_name: Option<String>,
    access: Access,
    docs: Docs,
}

/// What a part says that is no object.
enum Other {
    /// The shape that it has.
    Shape(Shape),
    /// An array that is written in place. It is lowered only if it is used, so that no other one leaves items behind.
    Array(Keywords),
    /// An array whose elements several schemas describe.
    Items(Source),
}

impl Other {
    /// What describes the elements, if this is an array whose elements are described.
    fn items(&self) -> Option<Source> {
        match self {
            Self::Shape(Shape::Array(items)) => Some(Source::Inherited(items.clone())),
            Self::Array(keywords) if keywords.items => {
                Some(Source::Declared(keywords.at.key("items")))
            }
            Self::Items(items) => Some(items.clone()),
            Self::Shape(_) | Self::Array(_) => None,
        }
    }

    fn outline(&self) -> Outline {
        match self {
            Self::Shape(shape) => Outline::of_shape(shape),
            Self::Array(_) | Self::Items(_) => Outline::Array(None),
        }
    }
}

/// What the parts so far come to.
#[derive(Default)]
pub(super) struct Merge {
    candidates: Vec<Candidate>,
    /// The candidates by name.
    index: BTreeMap<String, usize>,
    /// Names that inline parts require, and where.
    required: Vec<(String, Pointer)>,
    /// Names that lowered parts require and do not declare; they have been reported.
    required_by_others: Vec<(String, Pointer)>,
    /// The schema for the values of properties that are not declared.
    map: Option<Source>,
    /// How many properties a part has that allows no others; the largest number.
    closed: Option<usize>,
    /// The first part that is an object.
    object: Option<Pointer>,
    /// What the parts say that are no objects, and where the last of them is.
    other: Option<(Other, Pointer)>,
    /// Whether a part is missing because it is not supported.
    is_incomplete: bool,
}

impl Merge {
    /// Notes that a part is missing because it is not supported.
    pub(super) fn lose_part(&mut self) {
        self.is_incomplete = true;
    }

    /// Notes that a part with so many properties allows no others.
    fn close(&mut self, properties: usize) {
        self.closed = self.closed.max(Some(properties));
    }

    /// Nothing yet. `is_incomplete` says that a part is missing because it is not supported.
    pub(super) fn new(is_incomplete: bool) -> Self {
        Self {
            is_incomplete,
            ..Self::default()
        }
    }
}

impl Lowering<'_> {
    /// Adds what a Schema Object says that is written in place in the schema `id`.
    pub(super) fn merge_inline(&mut self, merge: &mut Merge, id: SchemaId, keywords: Keywords) {
        let at = keywords.at.clone();
        if keywords.is_object() {
            self.merge_object(merge, &keywords);
        } else if keywords.is_array() {
            self.merge_other(merge, Other::Array(keywords), &at);
        } else {
            let shape = self.lower_plain(id, &keywords);
            self.merge_other(merge, Other::Shape(shape), &at);
        }
    }

    fn merge_object(&mut self, merge: &mut Merge, keywords: &Keywords) {
        // `required` alone does not make an object of a text.
        let says_more = keywords.type_name.is_some()
            || !keywords.properties.is_empty()
            || keywords.additional != Additional::Unspecified;
        if says_more {
            merge.object.get_or_insert_with(|| keywords.at.clone());
        }
        let properties = keywords.at.key("properties");
        for name in &keywords.properties {
            let at = properties.key(name);
            let core = self.core(&at);
            let docs = self.docs(core.places());
            let rust_name = self.value_name(core.places());
            let access = self.access(core.places());
            self.merge_candidate(
                merge,
                Candidate {
                    name: name.clone(),
                    value: Source::Declared(at),
                    required: false,
                    rust_name,
                    access,
                    docs,
                },
            );
        }
        let required = keywords.at.key("required");
        for (index, name) in keywords.required.iter().enumerate() {
            merge.required.push((name.clone(), required.index(index)));
        }
        if let Some(at) = keywords.map_values() {
            self.merge_map(merge, Source::Declared(at));
        }
        if keywords.additional == Additional::Allowed(false) {
            merge.close(keywords.properties.len());
        }
    }

    /// Adds a schema that is lowered; `at` is where it is referred to.
    pub(super) fn merge_lowered(&mut self, merge: &mut Merge, id: SchemaId, at: &Pointer) {
        if let Some(names) = self.undeclared.get(&id) {
            merge.required_by_others.extend(names.iter().cloned());
        }
        if self.degraded.contains(&id) {
            merge.is_incomplete = true;
        }
        let Some(shape) = self.schemas.get(id.0).map(|schema| schema.shape.clone()) else {
            return;
        };
        if matches!(shape, Shape::Any) && self.degraded.contains(&id) {
            self.warn_about_lost_part(at);
        } else {
            self.merge_shape(merge, shape, at);
        }
    }

    /// Adds a shape; `at` is where it comes from.
    pub(super) fn merge_shape(&mut self, merge: &mut Merge, shape: Shape, at: &Pointer) {
        match shape {
            Shape::Object(object) => {
                merge.object.get_or_insert_with(|| at.clone());
                if object.is_closed {
                    merge.close(object.properties.len());
                }
                if let Some(values) = object.additional {
                    self.merge_map(merge, Source::Inherited(values));
                }
                for property in object.properties {
                    self.merge_candidate(
                        merge,
                        Candidate {
                            name: property.name,
                            value: Source::Inherited(property.value),
                            required: property.required,
                            rust_name: property.rust_name,
                            access: property.access,
                            docs: property.docs,
                        },
                    );
                }
            }
            Shape::FreeForm => {
                merge.object.get_or_insert_with(|| at.clone());
            }
            Shape::Map(values) => {
                merge.object.get_or_insert_with(|| at.clone());
                self.merge_map(merge, Source::Inherited(values));
            }
            shape => self.merge_other(merge, Other::Shape(shape), at),
        }
    }

    /// Adds a property, or makes one of two.
    fn merge_candidate(&mut self, merge: &mut Merge, later: Candidate) {
        let earlier = merge
            .index
            .get(&later.name)
            .and_then(|&index| merge.candidates.get_mut(index));
        let Some(earlier) = earlier else {
            merge
                .index
                .insert(later.name.clone(), merge.candidates.len());
            merge.candidates.push(later);
            return;
        };
        let (earlier_at, later_at) = (earlier.value.pointer(), later.value.pointer());
        if self.combine(&mut earlier.value, later.value) == Choice::Conflict {
            let what = format!("the property `{}`", later.name);
            self.warn_about_conflict(&what, &earlier_at, &later_at);
        }
        earlier.required |= later.required;
        earlier.rust_name = later.rust_name.or(earlier.rust_name.take());
        if later.access != Access::ReadWrite {
            earlier.access = later.access;
        }
        earlier.docs = docs::merged(later.docs, std::mem::take(&mut earlier.docs));
    }

    /// Adds what the values of properties are that are not declared, or makes one of two.
    fn merge_map(&mut self, merge: &mut Merge, later: Source) {
        let Some(earlier) = &mut merge.map else {
            merge.map = Some(later);
            return;
        };
        let (earlier_at, later_at) = (earlier.pointer(), later.pointer());
        if self.combine(earlier, later) == Choice::Conflict {
            let what = "what properties hold that are not declared";
            self.warn_about_conflict(what, &earlier_at, &later_at);
        }
    }

    fn merge_other(&mut self, merge: &mut Merge, later: Other, at: &Pointer) {
        if let Some((earlier, _)) = &merge.other
            && let (Some(mut items), Some(more)) = (earlier.items(), later.items())
            && self.combine(&mut items, more) == Choice::Both
        {
            merge.other = Some((Other::Items(items), at.clone()));
            return;
        }
        if let Some((earlier, earlier_at)) = &merge.other {
            match Choice::between(&earlier.outline(), &later.outline()) {
                Choice::Earlier => return,
                Choice::Later | Choice::Both => {}
                Choice::Conflict => self.warn_about_conflict("the type", earlier_at, at),
            }
        }
        merge.other = Some((later, at.clone()));
    }

    fn warn_about_conflict(&mut self, what: &str, earlier: &Pointer, later: &Pointer) {
        let diagnostic = Diagnostic::warning(
            "conflicting-all-of",
            later,
            format!("{what} is different in two schemas for one value, here and at {earlier}; this one is used"),
        )
        .with_help("make the two agree, or remove one of them")
        .with_related(Place::Document(earlier.clone()), "the other one");
        self.report(diagnostic);
    }

    fn warn_about_lost_part(&mut self, at: &Pointer) {
        self.warn(
            "unsupported-all-of",
            at,
            "this member of an `allOf` is not supported yet: what only it declares is kept as JSON values",
            "nothing, if reading it as JSON values is enough",
        );
    }
}
