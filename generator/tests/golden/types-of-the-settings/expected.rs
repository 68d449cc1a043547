// ---- src/client/hosts.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Hosts`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: types_of_the_settings::Client) -> Result<(), types_of_the_settings::Error> {
/// use types_of_the_settings::types;
///
/// let body = types::Host::new(serde_json::from_str("…").expect("a value"), vec![serde_json::from_str("…").expect("a value")]);
/// let response = client
///     .hosts()
///     .put(serde_json::from_str("…").expect("a value"), body)
///     .send()
///     .await?;
/// println!("{:#?}", response.into_inner());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Hosts {
    client: rt::client::Client,
}

impl Hosts {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `PUT /hosts/{address}`
    ///
    /// # Arguments
    ///
    /// - `address`: Of version 4 or 6.
    ///
    /// # Response
    ///
    /// It
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: types_of_the_settings::Client) -> Result<(), types_of_the_settings::Error> {
    /// use types_of_the_settings::types;
    ///
    /// let body = types::Host::new(serde_json::from_str("…").expect("a value"), vec![serde_json::from_str("…").expect("a value")]);
    /// let response = client
    ///     .hosts()
    ///     .put(serde_json::from_str("…").expect("a value"), body)
    ///     .send()
    ///     .await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put(&self, address: std::net::IpAddr, body: types::Host) -> PutHost {
        PutHost::new(&self.client, address, body)
    }
}

/// `putHost`
///
/// Created by [`Hosts::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutHost {
    call: rt::call::Call,
    address: std::net::IpAddr,
    other: Option<std::net::IpAddr>,
    body: types::Host,
}

rt::call::implement! {
    PutHost: PUT [Literal("/hosts/"), Parameter("address")] {
        address: std::net::IpAddr => path("address");
        /// Of version 4 or 6.
        other(std::net::IpAddr) => query("other");
        body: types::Host;
    }
    body required json(body);
    -> std::ops::Range<u16>: json;
}

// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "hosts")]
pub mod hosts;

use crate::runtime as rt;

/// The default server.
const SERVER: rt::server::Server = rt::server::Server {
    url: "",
    variables: &[],
};

impl rt::client::Client {
    /// Starts to configure a client.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[cfg(feature = "hosts")]
    /// # async fn example() -> Result<(), types_of_the_settings::Error> {
    /// use types_of_the_settings::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.hosts().put(serde_json::from_str("…").expect("a value"), types_of_the_settings::types::Host::new(serde_json::from_str("…").expect("a value"), vec![serde_json::from_str("…").expect("a value")])).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Hosts`.
    #[cfg(feature = "hosts")]
    #[inline]
    pub fn hosts(&self) -> hosts::Hosts {
        hosts::Hosts::new(self.clone())
    }
}

// ---- src/types/aliases.rs

//! Other names for types.

use crate::runtime as rt;

/// Of version 4 or 6.
///
/// Schema: `#/components/schemas/Address`
pub type Address = std::net::IpAddr;

/// Schema: `#/components/schemas/Gateway`
pub type Gateway = std::net::IpAddr;

/// Schema: `#/components/schemas/Price`
pub type Price = serde_json::Value;

/// Schema: `#/components/schemas/Route`
pub type Route = std::ops::Range<u16>;

rt::given::implement!(chrono::NaiveTime);
rt::given::implement!(std::net::IpAddr);
rt::given::implement!(std::ops::Range<u16>);

// ---- src/types/host.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Host`
///
/// Sent by `hosts().put()`.
///
/// # Examples
///
/// ```no_run
/// use types_of_the_settings::types;
///
/// let value = types::Host::new(serde_json::from_str("…").expect("a value"), vec![serde_json::from_str("…").expect("a value")]);
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Host {
    /// Of version 4 or 6.
    pub address: Option<std::net::IpAddr>,
    /// `gateway`
    pub gateway: Option<std::net::IpAddr>,
    /// `former`
    pub former: Vec<std::net::IpAddr>,
    /// `names`
    pub names: Option<std::collections::BTreeMap<String, std::net::IpAddr>>,
    /// `price`
    pub price: Option<serde_json::Value>,
    /// `opens_at`
    ///
    /// Constraints: format `time`.
    pub opens_at: Option<chrono::NaiveTime>,
    /// `next`
    pub next: Option<types::HostNext>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Host {
    /// Creates a value with its required properties: `address`, `former`.
    #[inline]
    pub fn new(address: std::net::IpAddr, former: Vec<std::net::IpAddr>) -> Self {
        Self {
            address: Some(address),
            former,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Host {
        const REQUIRED: &'static [&'static str] = &["gateway", "former"];
        "address" => address: optional, with_address(std::net::IpAddr), with_address_null;
        "gateway" => gateway: required_nullable(0), with_gateway(std::net::IpAddr), with_gateway_null;
        "former" => former: required(1), with_former(Vec<std::net::IpAddr>);
        "names" => names: optional, with_names(std::collections::BTreeMap<String, std::net::IpAddr>), with_names_null;
        "price" => price: optional, with_price(serde_json::Value), with_price_null;
        "opens_at" => opens_at: optional, with_opens_at(chrono::NaiveTime), with_opens_at_null;
        "next" => next: optional, with_next(types::HostNext), with_next_null;
    }
}

/// Schema: `#/components/schemas/Host/properties/next`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HostNext {
    /// Of version 4 or 6.
    Address(std::net::IpAddr),
    /// Route.
    Route(std::ops::Range<u16>),
    /// Integer.
    Integer(i64),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    HostNext, Unknown {
        0 => Address(std::net::IpAddr), from;
        1 => Route(std::ops::Range<u16>), from;
        2 => Integer(i64), from;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod aliases;

pub use self::aliases::*;

mod host;

pub use self::host::{Host, HostNext};
