//! Spans and events of the crate `tracing`: a span per call, one in it per attempt, an event at the
//! end of each call, and one before each retry. Fields have the names of the OpenTelemetry
//! conventions for HTTP.
//!
//! They name the operation, never the URL. They contain no secrets, parameter values or bodies.

use std::time::{Duration, Instant};

use tracing::{Instrument, Span, debug, debug_span, field::Empty, info_span, warn};

use super::{error::Error, operation::Operation, response::Response};

/// Awaits a call in its own span, and records its end.
pub(super) async fn call<T>(
    operation: &Operation,
    call: impl Future<Output = Result<Response<T>, Error>>,
) -> Result<Response<T>, Error> {
    let span = info_span!(
        "call",
        http.request.method = operation.method.as_str(),
        url.template = operation.path.to_string(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        error.type = Empty,
    );
    let start = Instant::now();
    let result = call.instrument(span.clone()).await;
    let attempts = match &result {
        Ok(response) => response.attempts(),
        Err(error) => error.attempts(),
    };
    let resend_count = attempts.saturating_sub(1);
    let duration_ms = milliseconds(start.elapsed());
    span.record("http.request.resend_count", resend_count);
    let status = record(&span, &result);
    let error = result.as_ref().err().map(Error::kind_name);
    debug!(
        parent: &span,
        http.request.method = operation.method.as_str(),
        url.template = operation.path.to_string(),
        http.request.resend_count = resend_count,
        http.response.status_code = status,
        error.type = error,
        duration_ms,
        "{}", if error.is_some() { "call failed" } else { "call completed" },
    );
    result
}

/// Awaits an attempt, the first of which is 1, in its own span.
pub(super) async fn attempt<T>(
    number: u32,
    attempt: impl Future<Output = Result<Response<T>, Error>>,
) -> Result<Response<T>, Error> {
    let span = debug_span!(
        "attempt",
        http.request.resend_count = number.saturating_sub(1),
        http.response.status_code = Empty,
        error.type = Empty,
    );
    let result = attempt.instrument(span.clone()).await;
    record(&span, &result);
    result
}

/// Records a retry, with its backoff and reason, after `number` attempts.
pub(super) fn retry(number: u32, error: &Error, wait: Duration) {
    warn!(
        http.request.resend_count = number,
        http.response.status_code = error.status().map(|status| status.as_u16()),
        error.type = error.kind_name(),
        reason = error.transport_error().map(tracing::field::display),
        wait_ms = milliseconds(wait),
        "call is retried",
    );
}

/// Records the result in a span. Returns the status.
fn record<T>(span: &Span, result: &Result<Response<T>, Error>) -> Option<u16> {
    let status = match result {
        Ok(response) => Some(response.status()),
        Err(error) => {
            span.record("error.type", error.kind_name());
            error.status()
        }
    };
    let status = status.map(|status| status.as_u16());
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    status
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
