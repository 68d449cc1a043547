//! What operations are to a server.

use std::collections::BTreeMap;

use crate::{ir, wire::PathPart};

/// Method and path of each operation, by its id. The names of path parameters are left out: they are nothing to a server.
pub fn endpoints(api: &ir::Api) -> BTreeMap<String, String> {
    let operations = api.operations.iter();
    let endpoint = |operation: &ir::Operation| {
        let path: String = { operation.path.iter() }
            .map(|part| match part {
                PathPart::Parameter(_) => "{}".to_owned(),
                part => part.to_string(),
            })
            .collect();
        let method = operation.method.as_str();
        (operation.id.clone(), format!("{method} {path}"))
    };
    operations.map(endpoint).collect()
}
