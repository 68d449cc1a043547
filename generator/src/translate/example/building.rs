//! How a struct that is sent is made.

use super::{
    MOST_SETTERS, WIDEST,
    values::{DEEPEST, Values, literal},
};
use crate::model::{Field, Struct};

impl Values<'_> {
    /// The code that makes a struct with what is required and one or two of its other fields; `None` where there is nothing to show.
    pub fn building(&self, item: &Struct) -> Option<Vec<String>> {
        let required = item.constructor.as_ref().map(|it| it.fields.as_slice());
        let is_required = |index: &usize| required.is_some_and(|fields| fields.contains(index));
        let is_shown = |field: &Field| {
            let is_known = field.example.is_some() || literal(&field.ty).is_some();
            is_known && field.deprecated.is_none() && !field.is_secret
        };
        let fields = item.fields.iter().enumerate();
        let setters = fields
            .filter(|(index, field)| !is_required(index) && is_shown(field))
            .filter_map(|(_, field)| {
                let value = self.argument(&field.ty, field.seed(), DEEPEST);
                Some(format!(".{}({value})", field.setter.as_ref()?.0))
            });
        let setters: Vec<String> = setters.take(MOST_SETTERS).collect();
        if setters.is_empty() && required.is_none() {
            return None;
        }
        let start = self.constructed(item, DEEPEST);
        let start = format!(
            "let value = {}::types::{}::{}",
            self.crate_module(),
            item.name.0,
            start.unwrap_or_else(|| "default()".to_owned())
        );
        let line = format!("{start}{};", setters.concat());
        if line.chars().count() <= WIDEST {
            return Some(vec![line]);
        }
        let mut lines = vec![start];
        lines.extend(setters.into_iter().map(|setter| format!("    {setter}")));
        if let Some(last) = lines.last_mut() {
            last.push(';');
        }
        Some(lines)
    }
}
