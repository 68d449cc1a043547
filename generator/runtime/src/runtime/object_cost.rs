//! The cost of a JSON object as a type with declared properties.

use std::{
    any::TypeId,
    collections::{BTreeMap, BTreeSet},
};

use serde_json::{Map, Value};

use super::{
    choice::{Choices, Cost, LEFT_OVER, MAPPED, MISSING},
    json::Json,
    object::{Object, Properties},
    target::Scalar,
};

/// The cost of an object with declared properties.
pub(super) fn cost<T: Object>(value: &Value, choices: &mut Choices) -> Cost {
    let Value::Object(members) = value else {
        return Cost::other_kind(value, choices);
    };
    let ty = TypeId::of::<T>();
    if let Some(cost) = choices.of_object(ty, value) {
        return cost;
    }
    let mut comparison = Comparison {
        members,
        choices,
        cost: Cost::default(),
        declared: 0,
        has_map: false,
    };
    let object = T::default();
    object.write_properties(&mut comparison);
    let cost = comparison.finish(&object);
    choices.note_object(ty, value, cost);
    cost
}

/// Compares the members of an object with the properties that a type declares.
struct Comparison<'a> {
    members: &'a Map<String, Value>,
    choices: &'a mut Choices,
    cost: Cost,
    /// The number of declared properties that are present.
    declared: usize,
    /// Whether a map takes the additional properties.
    has_map: bool,
}

impl Comparison<'_> {
    /// Compares a property, and returns whether it is present.
    fn property<T: Json>(&mut self, name: &'static str) -> bool {
        let Some(value) = self.members.get(name) else {
            return false;
        };
        self.declared += 1;
        if value.is_null() {
            self.cost.vagueness += 1;
        } else {
            self.cost.add(T::cost(value, self.choices));
        }
        true
    }

    fn finish<T: Object>(mut self, object: &T) -> Cost {
        self.cost.is_strange = !self.has_map && self.declared == 0 && !self.members.is_empty();
        for (name, allowed) in T::ALLOWED {
            if let Some(value) = self.members.get(*name).filter(|value| !value.is_null()) {
                self.allowed(value, allowed);
            }
        }
        if !self.has_map && self.declared < self.members.len() {
            let mut declared = Names::default();
            object.write_properties(&mut declared);
            self.undeclared(&declared, T::IS_CLOSED);
        }
        self.cost
    }

    /// Compares the additional properties.
    #[cold]
    fn undeclared(&mut self, Names(declared): &Names, is_closed: bool) {
        for (name, value) in self.members {
            if !declared.contains(name.as_str()) {
                self.cost.loss += LEFT_OVER * self.choices.size(value);
                self.cost.faults += usize::from(is_closed);
            }
        }
    }

    /// Compares a property with the values that it allows.
    fn allowed(&mut self, value: &Value, allowed: &[Scalar<'_>]) {
        let is_allowed = allowed.iter().any(|scalar| scalar.is(value));
        let is_constant = allowed.len() == 1;
        match (is_allowed, is_constant) {
            (true, true) => self.cost.right_constants += 1,
            (true, false) => {}
            (false, true) => {
                self.cost.wrong_constants += 1;
                self.cost.faults += 1;
                self.cost.loss += MISSING;
            }
            (false, false) => self.cost.add(Cost::of_listed(false)),
        }
    }
}

impl Properties for Comparison<'_> {
    fn present<T: Json>(&mut self, name: &'static str, _: &T) {
        if !self.property::<T>(name) {
            self.cost.faults += 1;
            self.cost.loss += MISSING;
        }
    }

    fn optional<T: Json>(&mut self, name: &'static str, _: &Option<T>) {
        if !self.property::<T>(name) {
            self.cost.absent += 1;
        }
    }

    fn additional<T: Json>(&mut self, declared: &[&str], _: &BTreeMap<String, T>) {
        self.has_map = true;
        for (name, value) in self.members {
            if !declared.contains(&name.as_str()) {
                self.cost.add(T::cost(value, self.choices));
                self.cost.loss += MAPPED;
            }
        }
    }
}

/// The names of the properties that a type declares.
#[derive(Default)]
struct Names(BTreeSet<&'static str>);

impl Properties for Names {
    fn present<T: Json>(&mut self, name: &'static str, _: &T) {
        self.0.insert(name);
    }

    fn optional<T: Json>(&mut self, name: &'static str, _: &Option<T>) {
        self.0.insert(name);
    }

    fn additional<T: Json>(&mut self, _: &[&str], _: &BTreeMap<String, T>) {}
}
