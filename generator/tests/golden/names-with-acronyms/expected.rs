// ---- src/types/api_v3.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/APIv3`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiV3 {
    /// `RESTv2`
    pub rest_v2: Option<String>,
    /// `OAuth2Token`
    pub oauth2_token: Option<String>,
    /// `GraphQL`
    pub graphql: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ApiV3 {
        "RESTv2" => rest_v2: optional, with_rest_v2(impl Into<String>);
        "OAuth2Token" => oauth2_token: optional, with_oauth2_token(impl Into<String>);
        "GraphQL" => graphql: optional, with_graphql(impl Into<String>);
    }
}

// ---- src/types/ipv6_address.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/IPv6Address`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IPv6Address {
    /// `publicIPv4`
    pub public_ipv4: Option<String>,
    /// `IPv6`
    pub ipv6: Option<String>,
    /// `hostIDs`
    pub host_ids: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    IPv6Address {
        "publicIPv4" => public_ipv4: optional, with_public_ipv4(impl Into<String>);
        "IPv6" => ipv6: optional, with_ipv6(impl Into<String>);
        "hostIDs" => host_ids: optional, with_host_ids(impl Into<String>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod api_v3;
mod ipv6_address;
mod platform;

pub use self::api_v3::ApiV3;
pub use self::ipv6_address::IPv6Address;
pub use self::platform::Platform;

// ---- src/types/platform.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Platform`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Platform {
    /// `iOS`
    Ios,
    /// `macOS`
    MacOs,
    /// `IPv6`
    IPv6,
    /// `ApiV3`
    ApiV3,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Platform, Unknown, default {
        "iOS" => Ios,
        "macOS" => MacOs,
        "IPv6" => IPv6,
        "ApiV3" => ApiV3,
    }
}
