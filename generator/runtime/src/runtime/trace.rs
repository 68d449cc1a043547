//! Spans for whoever listens through the crate `tracing`: one for each call, one in it for each attempt.
//!
//! They name the operation, never the URL: neither secrets nor the values of parameters nor bodies are in them.

use std::time::Instant;

use tracing::{Instrument, Span, debug_span, field::Empty, info_span};

use super::{error::Error, operation::Operation, response::Response};

/// Awaits a call in a span of its own.
pub(super) async fn call<T>(
    operation: &Operation,
    call: impl Future<Output = Result<Response<T>, Error>>,
) -> Result<Response<T>, Error> {
    let span = info_span!(
        "call",
        http.request.method = operation.method.as_str(),
        url.template = operation.path.to_string(),
        http.response.status_code = Empty,
        error.type = Empty,
        attempts = Empty,
        duration_ms = Empty,
    );
    let result = timed(&span, call).await;
    let attempts = match &result {
        Ok(response) => response.attempts(),
        Err(error) => error.attempts(),
    };
    span.record("attempts", attempts);
    result
}

/// Awaits an attempt, the first of which is 1, in a span of its own.
pub(super) async fn attempt<T>(
    number: u32,
    attempt: impl Future<Output = Result<Response<T>, Error>>,
) -> Result<Response<T>, Error> {
    let span = debug_span!(
        "attempt",
        number,
        http.response.status_code = Empty,
        error.type = Empty,
        duration_ms = Empty,
    );
    timed(&span, attempt).await
}

/// Awaits what a span is about, and says how it went.
async fn timed<T>(
    span: &Span,
    future: impl Future<Output = Result<Response<T>, Error>>,
) -> Result<Response<T>, Error> {
    let start = Instant::now();
    let result = future.instrument(span.clone()).await;
    let elapsed = start.elapsed().as_millis();
    span.record("duration_ms", u64::try_from(elapsed).unwrap_or(u64::MAX));
    let status = match &result {
        Ok(response) => Some(response.status()),
        Err(error) => {
            span.record("error.type", error.kind_name());
            error.status()
        }
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    result
}
