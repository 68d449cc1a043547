// ---- src/types/bird.rs

use serde::de;

use super::BirdKind;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Bird`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    /// `kind`
    pub kind: Option<BirdKind>,
    /// `lives`
    pub lives: Option<i64>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::Bird;
    ///
    /// let value: Bird = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Bird {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: BirdKind) -> Self {
        self.kind = Some(kind);
        self.extra.remove("kind");
        self
    }

    /// Makes [`kind`](Self::kind) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_kind_null(mut self) -> Self {
        self.kind = None;
        self.extra.set_null("kind");
        self
    }

    /// Sets [`lives`](Self::lives).
    #[inline]
    #[must_use]
    pub fn with_lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self.extra.remove("lives");
        self
    }

    /// Makes [`lives`](Self::lives) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_lives_null(mut self) -> Self {
        self.lives = None;
        self.extra.set_null("lives");
        self
    }
}

impl object::Object for Bird {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "lives" => property.optional(&mut self.lives),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("kind", &self.kind)?;
        to.optional("lives", &self.lives)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Bird {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Bird {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/bird_kind.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/Bird/properties/kind`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use unions_told_apart::types::BirdKind;
///
/// let value = BirdKind::from("parrot");
/// match value {
///     BirdKind::Parrot => println!("as expected"),
///     BirdKind::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BirdKind {
    /// `parrot`
    #[default]
    Parrot,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl BirdKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Parrot];

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Parrot => "parrot",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for BirdKind {
    fn from(text: &str) -> Self {
        match text {
            "parrot" => Self::Parrot,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for BirdKind {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for BirdKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for BirdKind {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl<'de> serde::Deserialize<'de> for BirdKind {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for BirdKind {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/cat.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `lives`
    pub lives: Option<i64>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::Cat;
    ///
    /// let value: Cat = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Cat {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self.extra.remove("kind");
        self
    }

    /// Sets [`lives`](Self::lives).
    #[inline]
    #[must_use]
    pub fn with_lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self.extra.remove("lives");
        self
    }

    /// Makes [`lives`](Self::lives) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_lives_null(mut self) -> Self {
        self.lives = None;
        self.extra.set_null("lives");
        self
    }
}

impl object::Object for Cat {
    const REQUIRED: &'static [&'static str] = &["kind"];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.required(0, &mut self.kind),
            "lives" => property.optional(&mut self.lives),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.required("kind", &self.kind)?;
        to.optional("lives", &self.lives)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Cat {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Cat {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/coins.rs

use serde::de;

use super::CoinsWith;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Coins`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Coins {
    /// `name`
    pub name: Option<String>,
    /// `with`
    pub with: Option<CoinsWith>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::Coins;
    ///
    /// let value: Coins = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Coins {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Makes [`name`](Self::name) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_name_null(mut self) -> Self {
        self.name = None;
        self.extra.set_null("name");
        self
    }

    /// Sets [`with`](Self::with).
    #[inline]
    #[must_use]
    pub fn with_with(mut self, with: CoinsWith) -> Self {
        self.with = Some(with);
        self.extra.remove("with");
        self
    }

    /// Makes [`with`](Self::with) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_with_null(mut self) -> Self {
        self.with = None;
        self.extra.set_null("with");
        self
    }
}

impl object::Object for Coins {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            "with" => property.optional(&mut self.with),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("name", &self.name)?;
        to.optional("with", &self.with)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Coins {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Coins {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/coins_with.rs

use serde::de;

use super::CoinsWithCoin;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Coins/properties/with`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoinsWith {
    /// `coin`
    pub coin: Option<CoinsWithCoin>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::CoinsWith;
    ///
    /// let value: CoinsWith = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl CoinsWith {
    /// Sets [`coin`](Self::coin).
    #[inline]
    #[must_use]
    pub fn with_coin(mut self, coin: CoinsWithCoin) -> Self {
        self.coin = Some(coin);
        self.extra.remove("coin");
        self
    }

    /// Makes [`coin`](Self::coin) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_coin_null(mut self) -> Self {
        self.coin = None;
        self.extra.set_null("coin");
        self
    }
}

impl object::Object for CoinsWith {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "coin" => property.optional(&mut self.coin),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("coin", &self.coin)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for CoinsWith {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for CoinsWith {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/coins_with_coin.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Coins/properties/with/properties/coin`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CoinsWithCoin {
    /// `ratio`
    pub ratio: Option<String>,
    /// `per`
    pub per: Option<String>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::CoinsWithCoin;
    ///
    /// let value: CoinsWithCoin = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl CoinsWithCoin {
    /// Sets [`ratio`](Self::ratio).
    #[inline]
    #[must_use]
    pub fn with_ratio(mut self, ratio: impl Into<String>) -> Self {
        self.ratio = Some(ratio.into());
        self.extra.remove("ratio");
        self
    }

    /// Makes [`ratio`](Self::ratio) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_ratio_null(mut self) -> Self {
        self.ratio = None;
        self.extra.set_null("ratio");
        self
    }

    /// Sets [`per`](Self::per).
    #[inline]
    #[must_use]
    pub fn with_per(mut self, per: impl Into<String>) -> Self {
        self.per = Some(per.into());
        self.extra.remove("per");
        self
    }

    /// Makes [`per`](Self::per) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_per_null(mut self) -> Self {
        self.per = None;
        self.extra.set_null("per");
        self
    }
}

impl object::Object for CoinsWithCoin {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "ratio" => property.optional(&mut self.ratio),
            "per" => property.optional(&mut self.per),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("ratio", &self.ratio)?;
        to.optional("per", &self.per)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for CoinsWithCoin {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for CoinsWithCoin {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/discount.rs

use super::{DiscountAmount, DiscountPercent};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Discount`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Discount {
    /// Amount.
    Amount(Box<DiscountAmount>),
    /// Percent.
    Percent(Box<DiscountPercent>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl Default for Discount {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<DiscountAmount> for Discount {
    fn from(value: DiscountAmount) -> Self {
        Self::Amount(Box::new(value))
    }
}

impl From<DiscountPercent> for Discount {
    fn from(value: DiscountPercent) -> Self {
        Self::Percent(Box::new(value))
    }
}

impl union::Union for Discount {
    const DISCRIMINATOR: Option<&'static str> = None;

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &["type", "value"],
                    constants: &[("type", &["AMOUNT"])],
                    is_map: false,
                },
            ],
        },
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &["type", "value"],
                    constants: &[("type", &["PERCENT"])],
                    is_map: false,
                },
            ],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => {
                union::variant(
                    value,
                    |value: DiscountAmount| Self::Amount(Box::new(value)),
                )
            }
            1 => {
                union::variant(
                    value,
                    |value: DiscountPercent| Self::Percent(Box::new(value)),
                )
            }
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for Discount {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Amount(value) => value.write(to),
            Self::Percent(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Amount(value) => value.write_unchanged(to),
            Self::Percent(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::Amount(value) => value.is_unknown(),
            Self::Percent(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Amount(value) => value.kept(at, found),
            Self::Percent(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Discount {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Discount {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/discount_amount.rs

use serde::de;

use super::DiscountAmountType;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Discount/oneOf/0`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountAmount {
    /// `type`
    pub r#type: Option<DiscountAmountType>,
    /// `value`
    pub value: Option<i64>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::DiscountAmount;
    ///
    /// let value: DiscountAmount = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl DiscountAmount {
    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: DiscountAmountType) -> Self {
        self.r#type = Some(r#type);
        self.extra.remove("type");
        self
    }

    /// Makes [`type`](Self::type) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_type_null(mut self) -> Self {
        self.r#type = None;
        self.extra.set_null("type");
        self
    }

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self.extra.remove("value");
        self
    }

    /// Makes [`value`](Self::value) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_value_null(mut self) -> Self {
        self.value = None;
        self.extra.set_null("value");
        self
    }
}

impl object::Object for DiscountAmount {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "type" => property.optional(&mut self.r#type),
            "value" => property.optional(&mut self.value),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("type", &self.r#type)?;
        to.optional("value", &self.value)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for DiscountAmount {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for DiscountAmount {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/discount_amount_type.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/Discount/oneOf/0/properties/type`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use unions_told_apart::types::DiscountAmountType;
///
/// let value = DiscountAmountType::from("AMOUNT");
/// match value {
///     DiscountAmountType::Amount => println!("as expected"),
///     DiscountAmountType::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountAmountType {
    /// `AMOUNT`
    #[default]
    Amount,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl DiscountAmountType {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Amount];

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Amount => "AMOUNT",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for DiscountAmountType {
    fn from(text: &str) -> Self {
        match text {
            "AMOUNT" => Self::Amount,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for DiscountAmountType {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for DiscountAmountType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for DiscountAmountType {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl<'de> serde::Deserialize<'de> for DiscountAmountType {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for DiscountAmountType {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/discount_percent.rs

use serde::de;

use super::DiscountPercentType;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Discount/oneOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountPercent {
    /// `type`
    pub r#type: Option<DiscountPercentType>,
    /// `value`
    pub value: Option<i64>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::DiscountPercent;
    ///
    /// let value: DiscountPercent = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl DiscountPercent {
    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: DiscountPercentType) -> Self {
        self.r#type = Some(r#type);
        self.extra.remove("type");
        self
    }

    /// Makes [`type`](Self::type) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_type_null(mut self) -> Self {
        self.r#type = None;
        self.extra.set_null("type");
        self
    }

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self.extra.remove("value");
        self
    }

    /// Makes [`value`](Self::value) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_value_null(mut self) -> Self {
        self.value = None;
        self.extra.set_null("value");
        self
    }
}

impl object::Object for DiscountPercent {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "type" => property.optional(&mut self.r#type),
            "value" => property.optional(&mut self.value),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("type", &self.r#type)?;
        to.optional("value", &self.value)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for DiscountPercent {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for DiscountPercent {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/discount_percent_type.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/Discount/oneOf/1/properties/type`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use unions_told_apart::types::DiscountPercentType;
///
/// let value = DiscountPercentType::from("PERCENT");
/// match value {
///     DiscountPercentType::Percent => println!("as expected"),
///     DiscountPercentType::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountPercentType {
    /// `PERCENT`
    #[default]
    Percent,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl DiscountPercentType {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Percent];

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent => "PERCENT",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for DiscountPercentType {
    fn from(text: &str) -> Self {
        match text {
            "PERCENT" => Self::Percent,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for DiscountPercentType {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for DiscountPercentType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for DiscountPercentType {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl<'de> serde::Deserialize<'de> for DiscountPercentType {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for DiscountPercentType {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/dog.rs

use serde::de;

use super::DogKind;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: DogKind,
    /// `barks`
    pub barks: Option<bool>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::Dog;
    ///
    /// let value: Dog = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Dog {
    /// Sets [`kind`](Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: DogKind) -> Self {
        self.kind = kind;
        self.extra.remove("kind");
        self
    }

    /// Sets [`barks`](Self::barks).
    #[inline]
    #[must_use]
    pub fn with_barks(mut self, barks: bool) -> Self {
        self.barks = Some(barks);
        self.extra.remove("barks");
        self
    }

    /// Makes [`barks`](Self::barks) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_barks_null(mut self) -> Self {
        self.barks = None;
        self.extra.set_null("barks");
        self
    }
}

impl object::Object for Dog {
    const REQUIRED: &'static [&'static str] = &["kind"];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.required(0, &mut self.kind),
            "barks" => property.optional(&mut self.barks),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.required("kind", &self.kind)?;
        to.optional("barks", &self.barks)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Dog {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Dog {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/dog_kind.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/Dog/properties/kind`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use unions_told_apart::types::DogKind;
///
/// let value = DogKind::from("dog");
/// match value {
///     DogKind::Dog => println!("as expected"),
///     DogKind::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    Dog,
    /// `puppy`
    Puppy,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl DogKind {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Dog, Self::Puppy];

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::Puppy => "puppy",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for DogKind {
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for DogKind {
    fn from(text: &str) -> Self {
        match text {
            "dog" => Self::Dog,
            "puppy" => Self::Puppy,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for DogKind {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for DogKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for DogKind {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl<'de> serde::Deserialize<'de> for DogKind {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for DogKind {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/kind.rs

use super::{KindEntry, KindListItem, KindPlace, KindText};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Kind`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    Text(KindText),
    /// Integer.
    Integer(i64),
    /// Number.
    Number(f64),
    /// Boolean.
    Boolean(bool),
    /// List.
    List(Vec<String>),
    /// ListVariant6.
    ListVariant6(Vec<KindListItem>),
    /// Entry.
    Entry(Box<KindEntry>),
    /// Place.
    Place(Box<KindPlace>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<KindText> for Kind {
    fn from(value: KindText) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Kind {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Kind {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for Kind {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for Kind {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<KindListItem>> for Kind {
    fn from(value: Vec<KindListItem>) -> Self {
        Self::ListVariant6(value)
    }
}

impl From<KindEntry> for Kind {
    fn from(value: KindEntry) -> Self {
        Self::Entry(Box::new(value))
    }
}

impl From<KindPlace> for Kind {
    fn from(value: KindPlace) -> Self {
        Self::Place(Box::new(value))
    }
}

impl union::Union for Kind {
    const DISCRIMINATOR: Option<&'static str> = None;

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::String)],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Integer)],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Number)],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Boolean)],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Array)],
        },
        union::Variant {
            tags: &[],
            candidates: &[union::Candidate::Other(union::Kind::Array)],
        },
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &["id", "name"],
                    constants: &[],
                    is_map: false,
                },
            ],
        },
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &["id", "city"],
                    constants: &[],
                    is_map: false,
                },
            ],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, Self::Text),
            1 => union::variant(value, Self::Integer),
            2 => union::variant(value, Self::Number),
            3 => union::variant(value, Self::Boolean),
            4 => union::variant(value, Self::List),
            5 => union::variant(value, Self::ListVariant6),
            6 => union::variant(value, |value: KindEntry| Self::Entry(Box::new(value))),
            7 => union::variant(value, |value: KindPlace| Self::Place(Box::new(value))),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for Kind {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.write(to),
            Self::Integer(value) => value.write(to),
            Self::Number(value) => value.write(to),
            Self::Boolean(value) => value.write(to),
            Self::List(value) => value.write(to),
            Self::ListVariant6(value) => value.write(to),
            Self::Entry(value) => value.write(to),
            Self::Place(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.write_unchanged(to),
            Self::Integer(value) => value.write_unchanged(to),
            Self::Number(value) => value.write_unchanged(to),
            Self::Boolean(value) => value.write_unchanged(to),
            Self::List(value) => value.write_unchanged(to),
            Self::ListVariant6(value) => value.write_unchanged(to),
            Self::Entry(value) => value.write_unchanged(to),
            Self::Place(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::Text(value) => value.is_unknown(),
            Self::Integer(value) => value.is_unknown(),
            Self::Number(value) => value.is_unknown(),
            Self::Boolean(value) => value.is_unknown(),
            Self::List(value) => value.is_unknown(),
            Self::ListVariant6(value) => value.is_unknown(),
            Self::Entry(value) => value.is_unknown(),
            Self::Place(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Text(value) => value.kept(at, found),
            Self::Integer(value) => value.kept(at, found),
            Self::Number(value) => value.kept(at, found),
            Self::Boolean(value) => value.kept(at, found),
            Self::List(value) => value.kept(at, found),
            Self::ListVariant6(value) => value.kept(at, found),
            Self::Entry(value) => value.kept(at, found),
            Self::Place(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/kind_entry.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Entry.
///
/// Schema: `#/components/schemas/Kind/anyOf/6`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KindEntry {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::KindEntry;
    ///
    /// let value: KindEntry = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl KindEntry {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Makes [`id`](Self::id) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_id_null(mut self) -> Self {
        self.id = None;
        self.extra.set_null("id");
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Makes [`name`](Self::name) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_name_null(mut self) -> Self {
        self.name = None;
        self.extra.set_null("name");
        self
    }
}

impl object::Object for KindEntry {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            "name" => property.optional(&mut self.name),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("id", &self.id)?;
        to.optional("name", &self.name)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for KindEntry {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for KindEntry {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/kind_list_item.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Kind/anyOf/5/items`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KindListItem {
    /// `id`
    pub id: Option<String>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::KindListItem;
    ///
    /// let value: KindListItem = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl KindListItem {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Makes [`id`](Self::id) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_id_null(mut self) -> Self {
        self.id = None;
        self.extra.set_null("id");
        self
    }
}

impl object::Object for KindListItem {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("id", &self.id)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for KindListItem {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for KindListItem {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/kind_place.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Place.
///
/// Schema: `#/components/schemas/Kind/anyOf/7`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KindPlace {
    /// `id`
    pub id: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::KindPlace;
    ///
    /// let value: KindPlace = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl KindPlace {
    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self.extra.remove("id");
        self
    }

    /// Makes [`id`](Self::id) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_id_null(mut self) -> Self {
        self.id = None;
        self.extra.set_null("id");
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self.extra.remove("city");
        self
    }

    /// Makes [`city`](Self::city) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_city_null(mut self) -> Self {
        self.city = None;
        self.extra.set_null("city");
        self
    }
}

impl object::Object for KindPlace {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            "city" => property.optional(&mut self.city),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("id", &self.id)?;
        to.optional("city", &self.city)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for KindPlace {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for KindPlace {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/kind_text.rs

use std::fmt;

use crate::runtime::{enumeration, json, unknown_value};

/// Schema: `#/components/schemas/Kind/anyOf/0`
///
/// # Examples
///
/// The server may learn new values: they arrive as the last variant, with their text.
///
/// ```
/// use unions_told_apart::types::KindText;
///
/// let value = KindText::from("low");
/// match value {
///     KindText::Low => println!("as expected"),
///     KindText::Unknown(text) => println!("new: {}", text.as_str()),
///     other => println!("known: {other}"),
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KindText {
    /// `low`
    Low,
    /// `high`
    High,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl KindText {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Low, Self::High];

    /// The text that is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for KindText {
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for KindText {
    fn from(text: &str) -> Self {
        match text {
            "low" => Self::Low,
            "high" => Self::High,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

impl std::str::FromStr for KindText {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for KindText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Json for KindText {
    const EXPECTED: &'static str = "a string";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        enumeration::read_text(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

impl<'de> serde::Deserialize<'de> for KindText {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for KindText {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod bird;
mod bird_kind;
mod cat;
mod coins;
mod coins_with;
mod coins_with_coin;
mod discount;
mod discount_amount;
mod discount_amount_type;
mod discount_percent;
mod discount_percent_type;
mod dog;
mod dog_kind;
mod kind;
mod kind_entry;
mod kind_list_item;
mod kind_place;
mod kind_text;
mod pet;
mod product;
mod product_with;
mod reward;

pub use self::bird::Bird;
pub use self::bird_kind::BirdKind;
pub use self::cat::Cat;
pub use self::coins::Coins;
pub use self::coins_with::CoinsWith;
pub use self::coins_with_coin::CoinsWithCoin;
pub use self::discount::Discount;
pub use self::discount_amount::DiscountAmount;
pub use self::discount_amount_type::DiscountAmountType;
pub use self::discount_percent::DiscountPercent;
pub use self::discount_percent_type::DiscountPercentType;
pub use self::dog::Dog;
pub use self::dog_kind::DogKind;
pub use self::kind::Kind;
pub use self::kind_entry::KindEntry;
pub use self::kind_list_item::KindListItem;
pub use self::kind_place::KindPlace;
pub use self::kind_text::KindText;
pub use self::pet::Pet;
pub use self::product::Product;
pub use self::product_with::ProductWith;
pub use self::reward::Reward;

// ---- src/types/pet.rs

use super::{Bird, Cat, Dog};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Cat.
    Cat(Box<Cat>),
    /// Dog.
    Dog(Box<Dog>),
    /// Bird.
    Bird(Box<Bird>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl Default for Pet {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value.with_kind("c")))
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value.with_kind("dog".into())))
    }
}

impl From<Bird> for Pet {
    fn from(value: Bird) -> Self {
        Self::Bird(Box::new(value.with_kind("parrot".into())))
    }
}

impl union::Union for Pet {
    const DISCRIMINATOR: Option<&'static str> = Some("kind");

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &["c"],
            candidates: &[
                union::Candidate::Object {
                    required: &["kind"],
                    optional: &["lives"],
                    constants: &[],
                    is_map: false,
                },
            ],
        },
        union::Variant {
            tags: &["dog"],
            candidates: &[
                union::Candidate::Object {
                    required: &["kind"],
                    optional: &["barks"],
                    constants: &[("kind", &["dog", "puppy"])],
                    is_map: false,
                },
            ],
        },
        union::Variant {
            tags: &["Bird", "parrot"],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &["kind", "lives"],
                    constants: &[("kind", &["parrot"])],
                    is_map: false,
                },
            ],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, |value: Cat| Self::Cat(Box::new(value))),
            1 => union::variant(value, |value: Dog| Self::Dog(Box::new(value))),
            2 => union::variant(value, |value: Bird| Self::Bird(Box::new(value))),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for Pet {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.write(to),
            Self::Dog(value) => value.write(to),
            Self::Bird(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.write_unchanged(to),
            Self::Dog(value) => value.write_unchanged(to),
            Self::Bird(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::Cat(value) => value.is_unknown(),
            Self::Dog(value) => value.is_unknown(),
            Self::Bird(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Cat(value) => value.kept(at, found),
            Self::Dog(value) => value.kept(at, found),
            Self::Bird(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Pet {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/product.rs

use serde::de;

use super::ProductWith;
use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Product`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// `name`
    pub name: Option<String>,
    /// `with`
    pub with: Option<ProductWith>,
    /// `stock`
    pub stock: Option<i64>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::Product;
    ///
    /// let value: Product = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl Product {
    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }

    /// Makes [`name`](Self::name) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_name_null(mut self) -> Self {
        self.name = None;
        self.extra.set_null("name");
        self
    }

    /// Sets [`with`](Self::with).
    #[inline]
    #[must_use]
    pub fn with_with(mut self, with: ProductWith) -> Self {
        self.with = Some(with);
        self.extra.remove("with");
        self
    }

    /// Makes [`with`](Self::with) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_with_null(mut self) -> Self {
        self.with = None;
        self.extra.set_null("with");
        self
    }

    /// Sets [`stock`](Self::stock).
    #[inline]
    #[must_use]
    pub fn with_stock(mut self, stock: i64) -> Self {
        self.stock = Some(stock);
        self.extra.remove("stock");
        self
    }

    /// Makes [`stock`](Self::stock) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_stock_null(mut self) -> Self {
        self.stock = None;
        self.extra.set_null("stock");
        self
    }
}

impl object::Object for Product {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "name" => property.optional(&mut self.name),
            "with" => property.optional(&mut self.with),
            "stock" => property.optional(&mut self.stock),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("name", &self.name)?;
        to.optional("with", &self.with)?;
        to.optional("stock", &self.stock)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for Product {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Product {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/product_with.rs

use serde::de;

use crate::runtime::{extra, json, object};

/// Schema: `#/components/schemas/Product/properties/with`
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductWith {
    /// `product`
    pub product: Option<String>,
    /// What the fields above do not hold: properties the document does not declare, nulls, and values of another kind, verbatim.
    ///
    /// ```
    /// use unions_told_apart::types::ProductWith;
    ///
    /// let value: ProductWith = serde_json::from_str(r#"{"new_property": 1}"#)?;
    /// assert_eq!(value.extra.get("new_property"), Some(&1.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub extra: extra::Extra,
}

impl ProductWith {
    /// Sets [`product`](Self::product).
    #[inline]
    #[must_use]
    pub fn with_product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self.extra.remove("product");
        self
    }

    /// Makes [`product`](Self::product) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_product_null(mut self) -> Self {
        self.product = None;
        self.extra.set_null("product");
        self
    }
}

impl object::Object for ProductWith {
    const REQUIRED: &'static [&'static str] = &[];

    fn extra(&self) -> &extra::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut extra::Extra {
        &mut self.extra
    }

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "product" => property.optional(&mut self.product),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(
        &self,
        to: &mut P,
    ) -> Result<(), P::Error> {
        to.optional("product", &self.product)?;
        Ok(())
    }
}

impl<'de> serde::Deserialize<'de> for ProductWith {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for ProductWith {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}

// ---- src/types/reward.rs

use super::{Coins, Product};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Reward`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reward {
    /// Coins.
    Coins(Box<Coins>),
    /// Product.
    Product(Box<Product>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl Default for Reward {
    fn default() -> Self {
        Self::Unknown(serde_json::Value::Null)
    }
}

impl From<Coins> for Reward {
    fn from(value: Coins) -> Self {
        Self::Coins(Box::new(value))
    }
}

impl From<Product> for Reward {
    fn from(value: Product) -> Self {
        Self::Product(Box::new(value))
    }
}

impl union::Union for Reward {
    const DISCRIMINATOR: Option<&'static str> = None;

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &["name", "with"],
                    constants: &[],
                    is_map: false,
                },
            ],
        },
        union::Variant {
            tags: &[],
            candidates: &[
                union::Candidate::Object {
                    required: &[],
                    optional: &["name", "with", "stock"],
                    constants: &[],
                    is_map: false,
                },
            ],
        },
    ];

    fn read_variant(
        index: usize,
        value: &serde_json::Value,
    ) -> Option<(Self, json::Outcome)> {
        match index {
            0 => union::variant(value, |value: Coins| Self::Coins(Box::new(value))),
            1 => union::variant(value, |value: Product| Self::Product(Box::new(value))),
            _ => None,
        }
    }

    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

impl json::Json for Reward {
    const EXPECTED: &'static str = "one of several kinds of values";

    fn read<'de, D: serde::Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<json::Outcome, D::Error> {
        union::read(self, from)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Coins(value) => value.write(to),
            Self::Product(value) => value.write(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn write_unchanged<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Coins(value) => value.write_unchanged(to),
            Self::Product(value) => value.write_unchanged(to),
            Self::Unknown(value) => value.write(to),
        }
    }

    fn is_unknown(&self) -> bool {
        match self {
            Self::Coins(value) => value.is_unknown(),
            Self::Product(value) => value.is_unknown(),
            Self::Unknown(_) => true,
        }
    }

    fn kept(&self, at: &str, found: &mut Vec<String>) {
        match self {
            Self::Coins(value) => value.kept(at, found),
            Self::Product(value) => value.kept(at, found),
            Self::Unknown(_) => found.push(at.to_owned()),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Reward {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::deserialize(from)
    }
}

impl serde::Serialize for Reward {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::Json::write(self, to)
    }
}
