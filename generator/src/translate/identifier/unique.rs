//! Wanted names in, distinct names out.
//!
//! Where several want one name, the one whose name in the document already is that name keeps it, otherwise the one that is closest
//! to it; each other takes a suffix from its own path, then one that describes its own spelling. So the result does not depend
//! on the order of the input, except between wants that are equal in everything, and a new name changes another only where
//! the two collide.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase};

use super::{field_name, hash, type_name, upper_camel, words::separator_name};

/// How a suffix is put on a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `Customer` and `list` make `CustomerList`.
    UpperCamel,
    /// `customer` and `list` make `customer_list`.
    Snake,
}

/// A name that something would like to have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wanted {
    /// Its name in the document.
    pub spec_name: String,
    /// The identifier made from it.
    pub identifier: String,
    /// What it may add to its name, the most telling first: the tag, the parent, the kind of component.
    pub path: Vec<String>,
}

/// Names that are distinct.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assignment {
    /// The name of each want, in the order of the input.
    pub names: Vec<String>,
    /// What could not have the name it wanted, sorted by name.
    pub collisions: Vec<Collision>,
}

/// Several wants for one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// The name.
    pub identifier: String,
    /// The want that keeps it; `None` where the name is reserved.
    pub keeps: Option<usize>,
    /// The wants that got another, in the order of the input.
    pub renamed: Vec<usize>,
}

/// Gives each want a name of its own, none of which is `reserved`.
pub fn unique(wanted: &[Wanted], style: Style, reserved: impl Fn(&str) -> bool) -> Assignment {
    assign(wanted, style, reserved, str::to_owned)
}

/// Like [`unique`], for names that become file names: no two differ only in case.
pub fn unique_ignoring_case(
    wanted: &[Wanted],
    style: Style,
    reserved: impl Fn(&str) -> bool,
) -> Assignment {
    assign(wanted, style, reserved, str::to_lowercase)
}

fn assign(
    wanted: &[Wanted],
    style: Style,
    reserved: impl Fn(&str) -> bool,
    key: impl Fn(&str) -> String,
) -> Assignment {
    let mut names: Vec<String> = wanted.iter().map(|want| want.identifier.clone()).collect();
    let mut tries = vec![0_usize; wanted.len()];
    let mut collisions = Vec::new();
    loop {
        let mut claims: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, name) in names.iter().enumerate() {
            claims.entry(key(name)).or_default().push(index);
        }
        let mut renamed = BTreeSet::new();
        for claimants in claims.into_values() {
            let Some(collision) = collide(wanted, &names, &tries, claimants, &reserved) else {
                continue;
            };
            renamed.extend(collision.renamed.iter().copied());
            // Later rounds are about names nobody wanted.
            if collision
                .renamed
                .iter()
                .any(|index| tries.get(*index) == Some(&0))
            {
                collisions.push(collision);
            }
        }
        if renamed.is_empty() {
            return Assignment { names, collisions };
        }
        for index in renamed {
            if let (Some(want), Some(name), Some(tried)) = (
                wanted.get(index),
                names.get_mut(index),
                tries.get_mut(index),
            ) {
                *tried += 1;
                *name = candidate(want, style, *tried, index);
            }
        }
    }
}

/// Decides who keeps a name that is claimed by several or reserved.
fn collide(
    wanted: &[Wanted],
    names: &[String],
    tries: &[usize],
    claimants: Vec<usize>,
    reserved: impl Fn(&str) -> bool,
) -> Option<Collision> {
    let name = |index: &usize| names.get(*index).map_or("", String::as_str);
    let identifier = claimants.first().map(name)?.to_owned();
    if claimants.len() == 1 && !reserved(&identifier) {
        return None;
    }
    // Claims differ in case at most, and only where case is ignored.
    let keeps = claimants
        .iter()
        .filter(|index| !reserved(name(index)))
        .min_by_key(|index| {
            let tried = tries.get(**index).copied().unwrap_or_default();
            (
                tried,
                wanted.get(**index).map(distance),
                wanted.get(**index),
            )
        })
        .copied();
    let identifier = keeps.as_ref().map(name).map_or(identifier, str::to_owned);
    let renamed: Vec<usize> = claimants
        .into_iter()
        .filter(|index| Some(*index) != keeps)
        .collect();
    (!renamed.is_empty()).then_some(Collision {
        identifier,
        keeps,
        renamed,
    })
}

/// How far the name in the document is from the identifier: 0 where it is the same.
fn distance(want: &Wanted) -> u8 {
    let name = want.identifier.trim_start_matches("r#");
    let spellings = [
        name.to_owned(),
        name.to_snake_case(),
        name.to_shouty_snake_case(),
        name.to_kebab_case(),
        name.to_snake_case().replace('_', " "),
    ];
    let position = spellings
        .iter()
        .position(|spelling| *spelling == want.spec_name);
    let same_letters = || want.spec_name.eq_ignore_ascii_case(name);
    match position {
        Some(position) => u8::try_from(position).unwrap_or(u8::MAX),
        None if same_letters() => 5,
        None => 6,
    }
}

/// The name that a want tries after some it could not have.
fn candidate(want: &Wanted, style: Style, tried: usize, index: usize) -> String {
    let own = || format!("{}\n{}", want.spec_name, want.path.join("\n"));
    let suffix = match tried.checked_sub(want.path.len()) {
        None | Some(0) => want
            .path
            .iter()
            .take(tried)
            .cloned()
            .collect::<Vec<_>>()
            .join(" "),
        Some(1) => spelling(&want.spec_name),
        Some(2) => format!("x{}", hash(&own())),
        // Equal in everything: only the order is left.
        Some(more) => format!("x{}_{index}_{more}", hash(&own())),
    };
    let name = want
        .identifier
        .trim_start_matches("r#")
        .trim_end_matches('_');
    // Of a name that is cut, the hash is all that differs.
    let whole = if tried > want.path.len() + 2 {
        format!("{}\n{suffix}", own())
    } else {
        own()
    };
    match style {
        Style::UpperCamel => upper_camel(&format!("{name} {}", type_name(&suffix)), &whole),
        Style::Snake => field_name(&format!("{name} {}", suffix.to_snake_case())),
    }
}

/// How a text is spelled, in words: `ROLLED BACK` is `upper space`.
pub(super) fn spelling(text: &str) -> String {
    let has = |test: fn(&char) -> bool| text.chars().any(|c| test(&c));
    let case = match (has(|c| c.is_uppercase()), has(|c| c.is_lowercase())) {
        (true, false) => "upper",
        (false, true) => "lower",
        (true, true) => "mixed",
        (false, false) => "plain",
    };
    let mut words = vec![case];
    for separator in text.chars().filter_map(separator_name) {
        if !words.contains(&separator) {
            words.push(separator);
        }
    }
    words.join(" ")
}
