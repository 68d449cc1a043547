//! How one call is made: the client that sends it, and the options of this call.

use bytes::Bytes;

use super::{
    client::Client, download::Download, error::Error, options::CallOptions, request::Request,
    response::Response,
};

/// A client, and the options of one call.
#[derive(Clone, Debug)]
pub struct Call {
    client: Client,
    options: CallOptions,
}

impl Call {
    /// A call without options.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
        }
    }

    /// Adds options; where they are set already, these win.
    pub fn set(&mut self, options: CallOptions) {
        self.options = std::mem::take(&mut self.options).and(options);
    }

    /// Waits for what this call gives, on the client's own runtime.
    ///
    /// # Errors
    ///
    /// Those of `future`; and it is an error inside of an asynchronous runtime, which it would stop.
    #[cfg(feature = "blocking")]
    pub fn block_on<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.client.block_on(future)
    }

    /// Sends a request of this call. A page after the first is another request of the same call.
    ///
    /// # Errors
    ///
    /// Any kind of [`Error`], except that the body is not read as anything yet.
    pub async fn send(&self, request: Request) -> Result<Response<Bytes>, Error> {
        self.client.send_with(request, &self.options).await
    }

    /// Sends a request of this call, and gives the response before its body is there.
    ///
    /// # Errors
    ///
    /// Any kind of [`Error`], except that the body is not read as anything yet.
    pub async fn download(&self, request: Request) -> Result<Response<Download>, Error> {
        self.client.download(request, &self.options).await
    }
}
