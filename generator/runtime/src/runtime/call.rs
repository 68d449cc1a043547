//! One call: the client that sends it, and the options of the call.

use bytes::Bytes;
use http::Method;

use super::{
    body_stream::BodyStream, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};

/// A client, the options of one call, and the URL that it follows, if any.
#[derive(Clone, Debug)]
pub struct Call {
    client: Client,
    options: CallOptions,
    /// The method that chose the media type of the body, unless it is the preferred one.
    sent_as: Option<&'static str>,
    /// The URL that replaces the path and query of the operation.
    link: Option<String>,
}

impl Call {
    /// Creates a call without options.
    pub fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            options: CallOptions::new(),
            sent_as: None,
            link: None,
        }
    }

    /// Chooses the media type of the body, by the name of the method that chooses it.
    pub fn send_as(&mut self, choice: &'static str) {
        self.sent_as = Some(choice);
    }

    /// Returns `true` if this media type has been chosen.
    pub fn is_sent_as(&self, choice: Option<&str>) -> bool {
        self.sent_as == choice
    }

    /// Adds options. They override options that are already set.
    pub fn set(&mut self, options: CallOptions) {
        self.options = std::mem::take(&mut self.options).and(options);
    }

    /// Sends the request to a full URL instead of the path and query of the operation.
    pub fn follow(&mut self, url: String) {
        self.link = Some(url);
    }

    /// Sends a request to the URL that the call follows, if any.
    pub fn direct(&self, request: &mut Request) {
        if let Some(url) = &self.link {
            request.follow(url.clone());
        }
    }

    /// Creates a request to the path of an operation, with the options of the call.
    pub fn request(&self, method: Method, parts: &'static [PathPart<'static>]) -> Request {
        let mut request = Request::to_path(method, parts);
        request.options(self.options.clone());
        request
    }

    /// Blocks on the client's own runtime until a future is ready.
    ///
    /// # Errors
    ///
    /// Returns the error of `future`, or an error if called inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn block_on<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.client.block_on(future)
    }

    /// Sends a request of the call. Each page of a list is such a request.
    ///
    /// # Errors
    ///
    /// Returns any kind of [`Error`], except that the body is not decoded.
    // An `async` function would hold the request once more.
    pub fn send(
        &self,
        request: Request,
    ) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        self.client.exchange(request)
    }

    /// Sends a request of the call, and returns the response before its body arrives.
    ///
    /// # Errors
    ///
    /// Returns any kind of [`Error`], except that the body is not decoded.
    pub fn send_stream(
        &self,
        request: Request,
    ) -> impl Future<Output = Result<Response<BodyStream>, Error>> + Send {
        self.client.send_stream(request)
    }
}

/// Implements the request of an operation, a struct with a field `call`, from one line per
/// parameter and from the body, the credentials and the response.
///
/// - `size(i64)`: the setter, and what it takes; `id: String` where it is an argument of `new`.
/// - `version(String) = "2".into()`: what is sent unless it is set; `id = arguments.id` where `new`
///   takes a struct of arguments.
/// - `=> query_styled("size") as Form`: how it is sent, by a function of [`Request`], and in which
///   style.
/// - `accepts { accept_pdf("application/pdf"); }`: functions that ask for one media type.
/// - `parts`: how each part of a body is added, by a function of `Multipart`.
/// - `body optional json(body)`: the body, which need not be set.
/// - `bodies { as_form required form(body, &[]); }`: functions that choose another media type for
///   the body.
/// - `-> T: json`: what the response is read as.
#[allow(unused_macros, reason = "each tag has a feature, and all may be off")]
macro_rules! implement {
    (
        $name:ident $(($arguments:ident: $arguments_ty:ty))?: $method:ident [$($part:ident($path:literal)),*] {
            $(
                $(#[$attribute:meta])*
                $field:ident $(($argument:ty))? $(: $required:ty)? $(= $value:expr)?
                    $(=> $function:ident($wire:literal) $(as $style:ident)?)?;
            )*
        }
        $(server $server:expr;)?
        $(accept $accept:literal;)?
        $(accepts { $($(#[$choice:meta])* $choose:ident($chosen:literal);)* })?
        $(parts { $($added:ident => $add:ident($($add_argument:expr),*);)* })?
        $(body $presence:ident $format:ident($body:ident $(, $body_argument:expr)*);)?
        $(bodies { $(
            $(#[$spelling:meta])*
            $spell:ident $spell_presence:ident
                $spell_format:ident($spell_body:ident $(, $spell_argument:expr)*);
        )* })?
        $(security [$([$($scheme:ident),*]),*];)?
        $(-> $output:ty: $decoded:ident $(($($how:tt)*))?;)?
    ) => {
        impl $name {
            #[allow(clippy::self_named_constructors, reason = "an operation may be called `new`")]
            #[inline]
            fn new(
                client: &rt::client::Client
                $(, $arguments: $arguments_ty)?
                $($(, $field: $required)?)*
            ) -> Self {
                Self {
                    call: rt::call::Call::new(client),
                    $($field: rt::call::implement!(@initial
                        $field $(($argument))? $(: $required)? $(= $value)?
                    ),)*
                }
            }

            $(rt::call::implement!(@setter [$(#[$attribute])*] $field $(($argument))?);)*

            rt::call::implement!(@opt
                "Sets an optional parameter if there is a value: `.opt(value, Self::name)`."
            );

            $($(
                $(#[$choice])*
                #[inline]
                pub fn $choose(mut self) -> Self {
                    let options = rt::options::CallOptions::new();
                    self.call.set(options.header("Accept", $chosen));
                    self
                }
            )*)?

            $($(
                $(#[$spelling])*
                #[inline]
                pub fn $spell(mut self) -> Self {
                    self.call.send_as(stringify!($spell));
                    self
                }
            )*)?

            /// Sets options for this call, such as its timeout.
            #[inline]
            pub fn options(mut self, options: rt::options::CallOptions) -> Self {
                self.call.set(options);
                self
            }

            /// Sends the request to this URL instead of the path and query of the operation, and
            /// decodes the response as one of the operation.
            ///
            /// The URL is a full one with the origin of the base URL, such as a link from another
            /// response. Any other URL is an error, and nothing is sent.
            #[inline]
            pub fn follow(mut self, url: impl Into<String>) -> Self {
                self.call.follow(url.into());
                self
            }

            $(rt::call::implement!(@send $output: $decoded $(($($how)*))?);)?

            /// Sends the request, and returns the response with its raw body.
            ///
            /// # Errors
            ///
            /// See [`send`](Self::send), except that the body is not decoded.
            #[inline]
            pub async fn send_raw(
                self,
            ) -> Result<rt::response::Response<bytes::Bytes>, rt::error::Error> {
                self.call.send(self.request()?).await
            }

            /// Builds the request, with its options, without sending it.
            /// [`Client::send`](rt::client::Client::send) sends it.
            ///
            /// # Errors
            ///
            /// Returns an error if the value of a parameter or the body cannot be encoded.
            #[inline]
            pub fn request(&self) -> Result<rt::request::Request, rt::error::Error> {
                let mut request = self.call.request(
                    http::Method::$method,
                    &[$(rt::path::PathPart::$part($path)),*],
                );
                $(request.server($server);)?
                $(request.accept($accept)?;)?
                $($(
                    request.$function(
                        $wire,
                        $(rt::parameter::Style::$style,)?
                        &self.$field,
                    )?;
                )?)*
                $(
                    let mut parts = rt::multipart::Multipart::new();
                    $(parts.$add($($add_argument,)* &self.$added)?;)*
                    request.multipart(&parts)?;
                )?
                $(
                    if self.call.is_sent_as(None) {
                        rt::call::implement!(@set_body
                            self request $presence $format($body $(, $body_argument)*)
                        );
                    }
                )?
                $($(
                    if self.call.is_sent_as(Some(stringify!($spell))) {
                        rt::call::implement!(@set_body
                            self request $spell_presence
                            $spell_format($spell_body $(, $spell_argument)*)
                        );
                    }
                )*)?
                $(request.security(&[$(&[$(&super::$scheme),*]),*]);)?
                self.call.direct(&mut request);
                Ok(request)
            }
        }

        $(rt::call::implement!(@into_future $name $output);)?

        rt::call::hide_values!($name);
    };
    // What `.await` does on a request itself.
    (@into_future $name:ident $output:ty) => {
        /// Sends the request.
        impl IntoFuture for $name {
            type Output = Result<rt::response::Response<$output>, rt::error::Error>;
            type IntoFuture = rt::transport::BoxFuture<'static, Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }
    };
    // What a field holds at first: the argument, the value that is sent unless it is set, or nothing.
    (@initial $field:ident: $required:ty) => {
        $field
    };
    (@initial $field:ident ($argument:ty) = $value:expr) => {
        Some($value)
    };
    (@initial $field:ident = $value:expr) => {
        $value
    };
    (@initial $field:ident $(($argument:ty))?) => {
        None
    };
    // The setter of an optional parameter.
    (@setter [$($attribute:tt)*] $field:ident) => {};
    (@setter [$($attribute:tt)*] $field:ident($argument:ty)) => {
        $($attribute)*
        #[inline]
        pub fn $field(mut self, $field: $argument) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    // The function that sets what there may be.
    (@opt $docs:literal) => {
        #[doc = $docs]
        #[inline]
        pub fn opt<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
            match value {
                Some(value) => set(self, value),
                None => self,
            }
        }
    };
    // The functions that send a request and read its response.
    (@send $output:ty: empty) => {
        rt::call::implement!(@send
            "Sends the request. The document describes no response body; if there is one nevertheless, \
             [`send_raw`](Self::send_raw) gives it.";
            $output: empty
        );
    };
    (@send $output:ty: $decoded:ident $(($($how:tt)*))?) => {
        rt::call::implement!(@send "Sends the request."; $output: $decoded $(($($how)*))?);
    };
    (@send $summary:literal; $output:ty: $decoded:ident $(($($how:tt)*))?) => {
        #[doc = $summary]
        ///
        /// `.await` on the request does the same.
        ///
        /// # Errors
        ///
        /// Returns an error if the request cannot be built, the server cannot be reached in time,
        /// the status is not 2xx, or the body cannot be decoded.
        #[inline]
        pub async fn send(
            self,
        ) -> Result<rt::response::Response<$output>, rt::error::Error> {
            let response = self.send_raw().await?;
            rt::call::implement!(@read response: $decoded $(($($how)*))?)
        }

        /// Needs the feature `blocking`. Sends the request like [`send`](Self::send), and blocks
        /// until the response is read.
        ///
        /// # Errors
        ///
        /// See [`send`](Self::send). Inside an async runtime it is an error, and nothing is sent.
        #[cfg(feature = "blocking")]
        #[inline]
        pub fn send_blocking(
            self,
        ) -> Result<rt::response::Response<$output>, rt::error::Error> {
            self.call.clone().block_on(self.send())
        }
    };
    // Reads a response: by a function of its own, or by one of the type that stands for several.
    (@read $response:ident: empty) => {
        Ok($response.empty())
    };
    (@read $response:ident: bytes) => {
        Ok($response)
    };
    (@read $response:ident: optional([$($without:literal),*], bytes)) => {
        $response.optional(&[$($without),*], Ok)
    };
    (@read $response:ident: optional([$($without:literal),*], $read:ident)) => {
        $response.optional(&[$($without),*], rt::response::Response::$read)
    };
    (@read $response:ident: choice($choice:ident)) => {
        $choice::read($response)
    };
    (@read $response:ident: $read:ident) => {
        $response.$read()
    };
    // Sets the body of a request: its enum does, where there are several.
    (@set_body $self:ident $request:ident required choice($body:ident)) => {
        $self.$body.write(&mut $request)?
    };
    (@set_body $self:ident $request:ident optional choice($body:ident)) => {
        if let Some(body) = &$self.$body {
            body.write(&mut $request)?;
        }
    };
    (@set_body $self:ident $request:ident required body($body:ident, $media_type:expr)) => {
        $request.body($self.$body.clone(), $media_type)?
    };
    (@set_body $self:ident $request:ident optional body($body:ident, $media_type:expr)) => {
        if let Some(body) = &$self.$body {
            $request.body(body.clone(), $media_type)?;
        }
    };
    (@set_body $self:ident $request:ident required $format:ident($body:ident $(, $argument:expr)*)) => {
        $request.$format(&$self.$body $(, $argument)*)?
    };
    (@set_body $self:ident $request:ident optional $format:ident($body:ident $(, $argument:expr)*)) => {
        if let Some(body) = &$self.$body {
            $request.$format(body $(, $argument)*)?;
        }
    };
}

/// Implements `Debug` without values, which may be sensitive.
#[allow(unused_macros, reason = "each tag has a feature, and all may be off")]
macro_rules! hide_values {
    ($name:ident) => {
        /// Hides the values, which may be sensitive.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}

#[allow(unused_imports, reason = "each tag has a feature, and all may be off")]
pub(crate) use {hide_values, implement};
