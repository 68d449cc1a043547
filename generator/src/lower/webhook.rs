//! Webhooks (OpenAPI 3.1.1 §4.8.1) and Callback Objects (OpenAPI 3.0.3 §4.7.18): requests that the server makes.
//!
//! Of each only the body counts. How to receive it is up to whoever runs a server.

use std::collections::BTreeSet;

use super::{
    Lowering, node,
    operation::{docs, parse_method},
};
use crate::{
    ir::{Docs, Operation, Owner, Webhook},
    pointer::Pointer,
};

/// A Path Item Object of requests that the server makes.
struct FoundItem {
    at: Pointer,
    /// What tells it from others.
    id: String,
    /// What its types are named by.
    name: String,
}

impl Lowering<'_> {
    /// Every request that the server makes and that has a body: webhooks, and the callbacks of these operations.
    pub(super) fn lower_webhooks(&mut self, operations: &[Operation]) -> Vec<Webhook> {
        let mut found = Vec::new();
        for at in self.document.webhooks() {
            let name = at.last().unwrap_or_default().into_owned();
            let id = format!("webhook {name}");
            found.push(FoundItem { at, id, name });
        }
        for operation in operations {
            self.find_callbacks(operation, &mut found);
        }
        let mut taken: BTreeSet<String> = { operations.iter() }
            .map(|operation| operation.id.clone())
            .collect();
        let mut webhooks = Vec::new();
        for item in found {
            self.lower_item(item, &mut taken, &mut webhooks);
        }
        webhooks
    }

    fn find_callbacks(&mut self, operation: &Operation, found: &mut Vec<FoundItem>) {
        let callbacks = operation.pointer.key("callbacks");
        for key in node::fixed_keys(self.document, &callbacks) {
            let Some(at) = self.resolve(&callbacks.key(&key)) else {
                continue;
            };
            let name = format!("{} {key}", operation.id);
            for expression in node::fixed_keys(self.document, &at) {
                found.push(FoundItem {
                    at: at.key(&expression),
                    id: format!("callback {name}"),
                    name: name.clone(),
                });
            }
        }
    }

    fn lower_item(
        &mut self,
        item: FoundItem,
        taken: &mut BTreeSet<String>,
        webhooks: &mut Vec<Webhook>,
    ) {
        let Some(path_item) = self.resolve(&item.at) else {
            return;
        };
        for method in node::fixed_keys(self.document, &path_item) {
            let at = path_item.key(&method);
            if parse_method(&method).is_none() {
                continue;
            }
            let Some(body) = self.plan_body(&at.key("requestBody")) else {
                continue;
            };
            let owner = Owner::Operation(item.name.clone());
            self.arena.add_owner(at.clone(), owner);
            let mut id = item.id.clone();
            while !taken.insert(id.clone()) {
                id.push('\'');
            }
            let docs = node::members(self.document, &at).map(docs);
            webhooks.push(Webhook {
                docs: docs.filter(|docs| *docs != Docs::default()),
                body: self.lower_payload(body, &item.name),
                pointer: at,
                id,
            });
        }
    }
}
