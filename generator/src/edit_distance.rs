//! Slips of spelling: two names in, how far apart they are out.

/// The Levenshtein distance, without regard to ASCII case. Long texts are as far apart as their lengths.
pub(crate) fn edit_distance(left: &str, right: &str) -> usize {
    let fold = |text: &str| text.to_ascii_lowercase().chars().collect::<Vec<_>>();
    let (left, right) = (fold(left), fold(right));
    if left.len().max(right.len()) > 128 {
        return left.len().max(right.len());
    }
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, a) in left.iter().enumerate() {
        let mut diagonal = index;
        let mut before = index + 1;
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (cell, b) in row.iter_mut().skip(1).zip(&right) {
            let cost = (diagonal + usize::from(a != b))
                .min(before + 1)
                .min(*cell + 1);
            diagonal = *cell;
            *cell = cost;
            before = cost;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// How far a misspelt name is from the one that was meant, at most.
pub(crate) fn farthest(misspelt: &str) -> usize {
    1 + misspelt.chars().count() / 4
}

/// The name that was probably meant by a misspelt one, if any of these is near.
pub fn nearest<'a>(misspelt: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = farthest(misspelt);
    let distances = { names.into_iter() }.map(|name| (edit_distance(name, misspelt), name));
    let near = distances.filter(|(distance, name)| *distance <= limit && *distance < name.len());
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edit_distances() {
        for (left, right, distance) in [
            ("", "", 0),
            ("kitten", "sitting", 3),
            ("Customer", "customer", 0),
            ("abc", "", 3),
        ] {
            assert_eq!(edit_distance(left, right), distance, "{left} {right}");
        }
    }
}
