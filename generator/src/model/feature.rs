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
    /// The default transport.
    Reqwest,
    /// A span for each call and each attempt.
    Tracing,
}

impl Feature {
    /// All of them, in the order of their names.
    pub const ALL: [Self; 5] = [
        Self::Blocking,
        Self::Client,
        Self::Mock,
        Self::Reqwest,
        Self::Tracing,
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Client => "client",
            Self::Mock => "mock",
            Self::Reqwest => "reqwest",
            Self::Tracing => "tracing",
        }
    }

    /// One line about it.
    pub fn summary(self) -> &'static str {
        match self {
            Self::Blocking => "Calls that wait for their answers, on a small runtime of their own.",
            Self::Client => "The client, without a transport.",
            Self::Mock => "A transport without a network, for tests.",
            Self::Reqwest => "The default transport.",
            Self::Tracing => "A span for each call and each attempt.",
        }
    }

    /// The packages it needs besides those of the client.
    pub fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Blocking => &["tokio"],
            Self::Client => &["bytes", "futures-core", "http", "httpdate"],
            Self::Mock => &[],
            Self::Reqwest => &["http-body", "reqwest", "tokio"],
            Self::Tracing => &["tracing"],
        }
    }

    /// A feature of a package that it needs: both names.
    pub fn package_feature(self) -> Option<(&'static str, &'static str)> {
        (self == Self::Blocking).then_some(("tokio", "rt-multi-thread"))
    }
}
