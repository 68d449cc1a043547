//! Blocking calls.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use super::error::Error;

/// A tokio runtime that starts with the first blocking call. It owns the connections that are kept
/// open.
#[derive(Default)]
pub(super) struct Executor(OnceLock<Option<Runtime>>);

impl Executor {
    /// Blocks until a call is done.
    ///
    /// # Errors
    ///
    /// Returns the error of the call, or an error if called inside an async runtime or if no thread
    /// can be started.
    pub(super) fn block_on<T>(
        &self,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        if Handle::try_current().is_ok() {
            return Err(Error::build(
                "blocking calls are not allowed inside an async runtime: use the async method",
            ));
        }
        // One thread of its own notices when the server closes a connection that is not used.
        let make = || {
            let mut builder = Builder::new_multi_thread();
            builder.worker_threads(1).enable_all().build().ok()
        };
        match self.0.get_or_init(make) {
            Some(runtime) => runtime.block_on(call),
            None => Err(Error::build(
                "the thread for blocking calls cannot be started",
            )),
        }
    }
}

impl Drop for Executor {
    fn drop(&mut self) {
        // Otherwise the last client could not be dropped inside of another runtime.
        if let Some(Some(runtime)) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
