//! Calls for programs that are not asynchronous: the thread waits for them.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use super::error::Error;

/// A tokio runtime that is made when it is first needed. Connections that are kept open live in it.
#[derive(Default)]
pub(super) struct Executor(OnceLock<Option<Runtime>>);

impl Executor {
    /// Waits for a call.
    ///
    /// # Errors
    ///
    /// Those of the call; it is made inside of tokio, where waiting would stop all else; or the system has no thread for it.
    pub(super) fn block_on<T>(
        &self,
        call: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        if Handle::try_current().is_ok() {
            return Err(Error::build(
                "a blocking call inside of an asynchronous runtime: use the asynchronous one",
            ));
        }
        // One thread of its own notices when the server closes a connection that is not used.
        let make = || {
            let mut builder = Builder::new_multi_thread();
            builder.worker_threads(1).enable_all().build().ok()
        };
        match self.0.get_or_init(make) {
            Some(runtime) => runtime.block_on(call),
            None => Err(Error::build("the system has no thread for blocking calls")),
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
