// ---- src/types/forecast.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Forecast`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Forecast {
    /// `sky`
    pub sky: Option<types::ForecastSky>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Forecast {
        "sky" => sky: optional, with_sky(types::ForecastSky);
    }
}

/// Schema: `#/components/schemas/Forecast/properties/sky`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForecastSky {
    /// `c1`
    C1,
    /// `c2`
    C2,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    ForecastSky, Unknown, default {
        "c1" => C1,
        "c2" => C2,
    }
}

// ---- src/types/kind.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Kind`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `42`
    Sunny,
    /// `18`
    Cloudy,
    /// `-56`
    Rainy,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    Kind, Unknown, default {
        42 => Sunny,
        18 => Cloudy,
        -56 => Rainy,
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod forecast;
mod kind;
mod scope;
mod weather;

pub use self::forecast::{Forecast, ForecastSky};
pub use self::kind::Kind;
pub use self::scope::Scope;
pub use self::weather::{Weather, WeatherLevel, WeatherSky};

// ---- src/types/scope.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Scope`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `/`
    Global,
    /// `/keys`
    Keys,
    /// `""`
    Nothing,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    Scope, Unknown, default {
        "/" => Global,
        "/keys" => Keys,
        "" => Nothing,
    }
}

// ---- src/types/weather.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Weather`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weather {
    /// `sky`
    pub sky: Option<types::WeatherSky>,
    /// `level`
    pub level: Option<types::WeatherLevel>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Weather {
        "sky" => sky: optional, with_sky(types::WeatherSky);
        "level" => level: optional, with_level(types::WeatherLevel);
    }
}

/// Schema: `#/components/schemas/Weather/properties/sky`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeatherSky {
    /// `c1`
    Clear,
    /// `c2`
    C2,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    WeatherSky, Unknown, default {
        "c1" => Clear,
        "c2" => C2,
    }
}

/// Schema: `#/components/schemas/Weather/properties/level`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeatherLevel {
    /// One.
    ///
    /// `1`
    Low,
    /// `2`
    Two,
    /// An unknown value.
    Unknown(rt::integer_enumeration::UnknownInteger),
}

rt::integer_enumeration::implement! {
    WeatherLevel, Unknown, default {
        1 => Low,
        2 => Two,
    }
}
