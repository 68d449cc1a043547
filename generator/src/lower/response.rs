//! Response Objects (OpenAPI 3.0.3 §4.7.17).

use super::{Lowering, body::owner_of, media_type::Kind, node};
use crate::{
    ir::{Content, Origin, Response, Role, Status},
    pointer::Pointer,
};

impl Lowering<'_> {
    /// The responses of an operation; `at` is its Responses Object (OpenAPI 3.0.3 §4.7.16).
    pub(super) fn lower_responses(&mut self, at: &Pointer, operation: &str) -> Vec<Response> {
        let mut responses = Vec::new();
        for key in node::fixed_keys(self.document, at) {
            let at = at.key(&key);
            match parse_status(&key) {
                Some(status) => responses.extend(self.lower_response(&at, status, operation)),
                None => self.warn(
                    "invalid-status",
                    &at,
                    format!("`{key}` is no status code; the response is left out"),
                    "use a code such as 200, a range such as 4XX, or default",
                ),
            }
        }
        responses
    }

    fn lower_response(
        &mut self,
        at: &Pointer,
        status: Status,
        operation: &str,
    ) -> Option<Response> {
        let at = self.resolve(at)?;
        let response = match self.document.response(&at) {
            Ok(response) => response,
            Err(diagnostic) => {
                self.report(diagnostic);
                return None;
            }
        };
        let (content, sequence) =
            self.lower_response_content(&at.key("content"), &at, status, operation);
        Some(Response {
            pointer: at,
            status,
            description: response.description,
            content,
            sequence,
        })
    }

    /// The body, and the same body as a sequence, where it is offered as both.
    fn lower_response_content(
        &mut self,
        content: &Pointer,
        at: &Pointer,
        status: Status,
        operation: &str,
    ) -> (Option<Content>, Option<Content>) {
        // They never have a body (RFC 9110 §15).
        if matches!(
            status,
            Status::Code(100..200 | 204 | 205 | 304) | Status::Range(1)
        ) {
            return (None, None);
        }
        let Some(offer) = self.offer(content) else {
            return (None, None);
        };
        let origin = |role| Origin::Inline {
            owner: owner_of(at, "responses", operation),
            role,
        };
        let element = || origin(Role::ResponseElement(status));
        let (key, at) = (offer.key.as_str(), content.key(&offer.key));
        // The body of an error is kept as it came anyway.
        let is_success = is_success(status);
        if is_success && offer.kind.is_sequence() {
            let sequence = self.lower_sequence(&at, key, offer.kind, element());
            return (Some(sequence), None);
        }
        let body = origin(Role::ResponseBody(status));
        let body = if offer.kind == Kind::Json {
            self.lower_json(&at, key, body)
        } else {
            if is_success {
                self.check_structure(&at, key);
            }
            let kind = match offer.kind {
                Kind::Multipart | Kind::Bytes => Kind::Bytes,
                _ => Kind::Text,
            };
            self.lower_plain_content(&at, key, kind, body)
        };
        let sequence = self.sequence_among(content, &offer.alternatives);
        let sequence = sequence
            .filter(|_| is_success)
            .map(|(key, kind)| self.lower_sequence(&content.key(&key), &key, kind, element()));
        (Some(body), sequence)
    }
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => code < 300,
        Status::Range(digit) => digit < 3,
        Status::Default => true,
    }
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
