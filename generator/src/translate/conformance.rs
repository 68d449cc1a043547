//! What the feature `conformance` decodes, and the examples of the document.

use super::types::Types;
use crate::{
    ir,
    model::{Conformance, Example, ResponseBody},
    wire::Status,
};

/// Lists the documented bodies. Exact statuses come before ranges, and ranges before the default.
pub fn build_conformance(api: &ir::Api, types: &Types<'_>) -> Conformance {
    let mut conformance = Conformance::default();
    for operation in &api.operations {
        let start = (
            conformance.responses.len(),
            conformance.other_responses.len(),
        );
        for response in &operation.responses {
            conformance.add_response(operation, response, types);
        }
        let (responses, others) = (&mut conformance.responses, &mut conformance.other_responses);
        if let Some(own) = responses.get_mut(start.0..) {
            own.sort_by_key(|response| response.status);
        }
        if let Some(own) = others.get_mut(start.1..) {
            own.sort_by_key(|(_, response)| response.status);
        }
        if let Some(body) = &operation.body {
            conformance.add_request(&operation.id, &body.content, types);
        }
    }
    for webhook in &api.webhooks {
        conformance.add_request(&webhook.id, &webhook.body.content, types);
    }
    conformance
}

impl Conformance {
    /// Adds the JSON bodies of a response.
    fn add_response(
        &mut self,
        operation: &ir::Operation,
        response: &ir::Response,
        types: &Types<'_>,
    ) {
        let status = response.status;
        let code = representative(status, &operation.responses);
        let contents = response.contents.iter();
        let json = contents.filter(|content| content.is_json());
        for (index, content) in json.enumerate() {
            let body = ResponseBody {
                operation_id: operation.id.clone(),
                status,
                ty: types.of_use(&content.value),
            };
            let mut media_type = &content.media_type;
            if index == 0 {
                self.responses.push(body);
            } else {
                // A range is asked for as JSON, as the first is.
                media_type = content.keys.first().unwrap_or(media_type);
                self.other_responses.push((media_type.clone(), body));
            }
            self.add_examples(&operation.id, Some(code), media_type, content);
        }
    }

    /// Adds the body of a request, if it is JSON.
    fn add_request(&mut self, id: &str, content: &ir::Content, types: &Types<'_>) {
        if content.is_json() {
            let ty = types.of_use(&content.value);
            self.requests.push((id.to_owned(), ty));
            self.add_examples(id, None, &content.media_type, content);
        }
    }

    fn add_examples(
        &mut self,
        id: &str,
        status: Option<u16>,
        media_type: &str,
        content: &ir::Content,
    ) {
        let examples = content.examples.iter();
        let examples = examples.map(|example| Example {
            operation_id: id.to_owned(),
            status,
            media_type: media_type.to_owned(),
            pointer: example.pointer.to_string(),
            json: example.value.to_string(),
        });
        self.examples.extend(examples);
    }
}

/// A status that only this response stands for.
fn representative(status: Status, responses: &[ir::Response]) -> u16 {
    let is_documented = |code: u16| {
        responses.iter().any(|response| match response.status {
            Status::Code(documented) => documented == code,
            Status::Range(digit) => code / 100 == u16::from(digit),
            Status::Default => false,
        })
    };
    let is_documented_code = |code: u16| {
        responses
            .iter()
            .any(|response| response.status == Status::Code(code))
    };
    match status {
        Status::Code(code) => code,
        Status::Range(digit) => {
            let first = u16::from(digit) * 100;
            (first..first + 100)
                .find(|code| !is_documented_code(*code))
                .unwrap_or(first)
        }
        Status::Default => (500..600)
            .chain(200..500)
            .find(|code| !is_documented(*code))
            .unwrap_or(500),
    }
}
