//! Response Objects (OpenAPI 3.0.3 §4.7.17).

use super::{
    Lowering,
    body::owner_of,
    content::Entry,
    media_type::{self, Kind},
    node,
    offer::OfferedBody,
};
use crate::{
    diagnostic::Code,
    ir::{Content, Origin, Response, ResponseRole, Role, Status},
    pointer::Pointer,
};

impl Lowering<'_> {
    /// The responses of an operation; `at` is its Responses Object (OpenAPI 3.0.3 §4.7.16).
    pub(super) fn lower_responses(&mut self, at: &Pointer, operation: &str) -> Vec<Response> {
        let mut found: Vec<(Pointer, Status)> = Vec::new();
        for key in node::fixed_keys(self.document, at) {
            let at = at.key(&key);
            match parse_status(&key) {
                Some(status) => found.push((at, status)),
                None => self.diagnostics.add(
                    Code::InvalidStatus,
                    &at,
                    format!("`{key}` is not a status code; the response is ignored"),
                    "use a code such as 200, a range such as 4XX, or default",
                ),
            }
        }
        let mut statuses = found.iter().map(|(_, status)| *status);
        let has_errors_alone = statuses.all(|status| is_error(status) || status == Status::Default);
        let responses = found.into_iter().filter_map(|(at, status)| {
            let role = match status {
                Status::Code(200..300) | Status::Range(2) => ResponseRole::Success,
                Status::Default if has_errors_alone => ResponseRole::Either,
                _ => ResponseRole::Error,
            };
            self.lower_response(&at, status, role, operation)
        });
        responses.collect()
    }

    fn lower_response(
        &mut self,
        at: &Pointer,
        status: Status,
        role: ResponseRole,
        operation: &str,
    ) -> Option<Response> {
        let at = self.resolve(at)?;
        let response = match self.document.response(&at) {
            Ok(response) => response,
            Err(diagnostic) => {
                self.report_unread(diagnostic);
                return None;
            }
        };
        let mut lowered = Response {
            status,
            role,
            description: response.description,
            contents: Vec::new(),
            sequence: None,
            headers: self.lower_headers(&at.key("headers"), operation),
            pointer: at,
        };
        // They never have a body (RFC 9110 §15).
        let is_empty = matches!(
            status,
            Status::Code(100..200 | 204 | 205 | 304) | Status::Range(1)
        );
        if !is_empty {
            self.lower_bodies(&mut lowered, operation);
        }
        Some(lowered)
    }

    /// Fills in the bodies of a response.
    fn lower_bodies(&mut self, response: &mut Response, operation: &str) {
        let (at, status) = (&response.pointer, response.status);
        let owner = owner_of(at, "responses", operation);
        let origin = |role| Origin::Inline {
            owner: owner.clone(),
            role,
        };
        let offered = self.offered(&at.key("content"), response.role.is_success());
        for (index, body) in offered.bodies.iter().enumerate() {
            let media_type = (index > 0).then(|| body.entry.key.clone());
            let role = Role::ResponseBody(status, media_type);
            response
                .contents
                .push(self.lower_offered(body, origin(role)));
        }
        if let Some(Entry { at, key, kind, .. }) = &offered.sequence {
            let role = Role::ResponseElement(status);
            let sequence = self.lower_sequence(at, key, *kind, origin(role));
            if response.contents.is_empty() {
                response.contents.push(sequence);
            } else {
                response.sequence = Some(sequence);
            }
        }
        let used = response
            .contents
            .iter()
            .map(|content| format!("`{}`", content.media_type));
        let used: Vec<String> = used.collect();
        let unused: Vec<&Entry> = offered.unused.iter().collect();
        let read: Vec<&Entry> = offered.bodies.iter().map(|body| &body.entry).collect();
        self.report_unused(&read, &unused, &format!("read as {}", used.join(" or ")));
    }

    fn lower_offered(&mut self, body: &OfferedBody, origin: Origin) -> Content {
        let mut content = if body.entry.kind == Kind::Json {
            self.lower_json(&body.entry, origin)
        } else {
            self.check_structure(&body.entry);
            Content {
                // A range can be asked for.
                media_type: body.entry.key.clone(),
                ..self.lower_plain_content(&body.entry, origin)
            }
        };
        for entry in &body.spellings {
            if entry.kind == Kind::Json {
                content.examples.extend(self.lower_examples(&entry.at));
            }
            // The entry with the schema need not be the most exact one.
            let is_first =
                |key: &String| media_type::inexactness(&entry.key) < media_type::inexactness(key);
            if entry.kind == Kind::Json && content.keys.first().is_some_and(is_first) {
                entry.media_type().clone_into(&mut content.media_type);
                content.keys.insert(0, entry.key.clone());
            } else {
                content.keys.push(entry.key.clone());
            }
        }
        content
    }
}

fn is_error(status: Status) -> bool {
    matches!(status, Status::Code(400..) | Status::Range(4..))
}

/// The key of a response: a code, a range such as `4XX`, or `default`.
fn parse_status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    let &[first, second, third] = key.as_bytes() else {
        return None;
    };
    if !(b'1'..=b'5').contains(&first) {
        return None;
    }
    if [second, third]
        .iter()
        .all(|byte| matches!(byte, b'X' | b'x'))
    {
        return Some(Status::Range(first - b'0'));
    }
    key.parse().ok().map(Status::Code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_responses_are_codes_ranges_and_default() {
        let cases = [
            ("200", Some(Status::Code(200))),
            ("4XX", Some(Status::Range(4))),
            ("5xx", Some(Status::Range(5))),
            ("default", Some(Status::Default)),
            ("600", None),
            ("+20", None),
            ("2X0", None),
            ("20", None),
            ("2000", None),
            ("ok", None),
        ];
        for (key, status) in cases {
            assert_eq!(parse_status(key), status, "{key}");
        }
    }
}
