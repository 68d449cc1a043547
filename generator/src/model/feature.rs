//! The Cargo features of a client, but for those of groups of operations.

/// A feature. Each brings the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feature {
    /// Calls that block.
    Blocking,
    /// The client, without a transport.
    Client,
    /// A transport without a network, for tests.
    Mock,
    /// The default transport, with the usual TLS.
    Reqwest,
    /// The default transport, whose TLS others choose.
    ReqwestTransport,
    /// The default transport, with a TLS that needs a cryptography provider.
    RustlsNoProvider,
    /// A span for each call and each attempt.
    Tracing,
}

impl Feature {
    /// All of them, in the order of their names.
    pub const ALL: [Self; 7] = [
        Self::Blocking,
        Self::Client,
        Self::Mock,
        Self::Reqwest,
        Self::ReqwestTransport,
        Self::RustlsNoProvider,
        Self::Tracing,
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Client => "client",
            Self::Mock => "mock",
            Self::Reqwest => "reqwest",
            Self::ReqwestTransport => "reqwest-transport",
            Self::RustlsNoProvider => "rustls-no-provider",
            Self::Tracing => "tracing",
        }
    }

    /// One line about it.
    pub fn summary(self) -> &'static str {
        match self {
            Self::Blocking => "Calls that wait for their answers, on a small runtime of their own.",
            Self::Client => "The client, without a transport.",
            Self::Mock => "A transport without a network, for tests.",
            Self::Reqwest => "The default transport: reqwest with rustls.",
            Self::ReqwestTransport => {
                "The default transport without TLS, which a dependency on reqwest chooses."
            }
            Self::RustlsNoProvider => {
                "The default transport with rustls, and a cryptography provider that the program installs."
            }
            Self::Tracing => "A span for each call and each attempt.",
        }
    }

    /// The feature that it brings; `None` for the client, which all bring.
    pub fn brings(self) -> Option<Self> {
        match self {
            Self::Client => None,
            Self::Reqwest | Self::RustlsNoProvider => Some(Self::ReqwestTransport),
            Self::Blocking | Self::Mock | Self::ReqwestTransport | Self::Tracing => {
                Some(Self::Client)
            }
        }
    }

    /// The packages it needs besides those of what it brings.
    pub fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Blocking => &["tokio"],
            Self::Client => &["bytes", "futures-core", "http", "httpdate"],
            Self::Mock | Self::Reqwest | Self::RustlsNoProvider => &[],
            Self::ReqwestTransport => &["http-body", "reqwest", "tokio"],
            Self::Tracing => &["tracing"],
        }
    }

    /// A feature of a package that it needs: both names.
    pub fn package_feature(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Blocking => Some(("tokio", "rt-multi-thread")),
            Self::Reqwest => Some(("reqwest", "rustls")),
            Self::RustlsNoProvider => Some(("reqwest", "rustls-no-provider")),
            _ => None,
        }
    }
}
