//! What the feature `conformance` decodes, and the examples of the document.

use super::{statuses::status_pattern, types::Types};
use crate::{
    ir,
    model::{Conformance, Example, ResponseBody, StatusPattern},
};

/// Lists the documented bodies. Exact statuses come before ranges, and ranges before the default.
pub fn build_conformance(api: &ir::Api, types: &Types<'_>) -> Conformance {
    let mut conformance = Conformance::default();
    for operation in &api.operations {
        let mut responses: Vec<ResponseBody> = Vec::new();
        for response in &operation.responses {
            let json = response
                .content
                .as_ref()
                .filter(|content| content.is_json());
            let Some(content) = json else {
                continue;
            };
            let status = status_pattern(response.status);
            responses.push(ResponseBody {
                operation_id: operation.id.clone(),
                status,
                ty: types.of_use(&content.value),
            });
            let code = representative(status, &operation.responses);
            let examples = content.examples.iter();
            conformance
                .examples
                .extend(examples.map(|example| build_example(&operation.id, Some(code), example)));
        }
        responses.sort_by_key(|response| response.status);
        conformance.responses.extend(responses);
        let body = operation.body.as_ref().map(|body| &body.content);
        if let Some(content) = body.filter(|content| content.is_json()) {
            let ty = types.of_use(&content.value);
            conformance.requests.push((operation.id.clone(), ty));
            let examples = content.examples.iter();
            conformance
                .examples
                .extend(examples.map(|example| build_example(&operation.id, None, example)));
        }
    }
    for webhook in &api.webhooks {
        let content = &webhook.body.content;
        if !content.is_json() {
            continue;
        }
        let ty = types.of_use(&content.value);
        conformance.requests.push((webhook.id.clone(), ty));
        let examples = content.examples.iter();
        let examples = examples.map(|example| build_example(&webhook.id, None, example));
        conformance.examples.extend(examples);
    }
    conformance
}

fn build_example(id: &str, status: Option<u16>, example: &ir::Example) -> Example {
    Example {
        operation_id: id.to_owned(),
        status,
        pointer: example.pointer.to_string(),
        json: example.value.to_string(),
    }
}

/// A status that only this response stands for.
fn representative(status: StatusPattern, responses: &[ir::Response]) -> u16 {
    let is_documented = |code: u16| {
        responses.iter().any(|response| match response.status {
            ir::Status::Code(documented) => documented == code,
            ir::Status::Range(digit) => code / 100 == u16::from(digit),
            ir::Status::Default => false,
        })
    };
    let is_documented_code = |code: u16| {
        responses
            .iter()
            .any(|response| response.status == ir::Status::Code(code))
    };
    match status {
        StatusPattern::Code(code) => code,
        StatusPattern::Range(digit) => {
            let first = u16::from(digit) * 100;
            (first..first + 100)
                .find(|code| !is_documented_code(*code))
                .unwrap_or(first)
        }
        StatusPattern::Default => (500..600)
            .chain(200..500)
            .find(|code| !is_documented(*code))
            .unwrap_or(500),
    }
}
