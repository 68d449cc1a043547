// ---- src/types/bird.rs

use serde::de;

use super::BirdKind;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Bird`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    /// `kind`
    pub kind: Option<BirdKind>,
    /// `lives`
    pub lives: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`lives`](Self::lives).
    #[inline]
    #[must_use]
    pub fn with_lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self.extra.remove("lives");
        self
    }
}

impl object::Object for Bird {
    const ALLOWED: json::Allowed = &[("kind", &[json::Scalar::Text("parrot")])];

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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.optional("lives", &self.lives);
    }
}

structure::implement!(Bird);

// ---- src/types/bird_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Bird/properties/kind`
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Parrot => "parrot",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for BirdKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "parrot" => Self::Parrot,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(BirdKind, Unknown);

// ---- src/types/cat.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `lives`
    pub lives: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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
}

impl object::Object for Cat {
    const REQUIRED: &'static [&'static str] = &["kind"];

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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("kind", &self.kind);
        to.optional("lives", &self.lives);
    }
}

structure::implement!(Cat);

// ---- src/types/coins.rs

use serde::de;

use super::CoinsWith;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Coins`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Coins {
    /// `name`
    pub name: Option<String>,
    /// `with`
    pub with: Option<CoinsWith>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`with`](Self::with).
    #[inline]
    #[must_use]
    pub fn with_with(mut self, with: CoinsWith) -> Self {
        self.with = Some(with);
        self.extra.remove("with");
        self
    }
}

impl object::Object for Coins {
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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
        to.optional("with", &self.with);
    }
}

structure::implement!(Coins);

// ---- src/types/coins_with.rs

use serde::de;

use super::CoinsWithCoin;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Coins/properties/with`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CoinsWith {
    /// `coin`
    pub coin: Option<CoinsWithCoin>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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
}

impl object::Object for CoinsWith {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "coin" => property.optional(&mut self.coin),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("coin", &self.coin);
    }
}

structure::implement!(CoinsWith);

// ---- src/types/coins_with_coin.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Coins/properties/with/properties/coin`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CoinsWithCoin {
    /// `ratio`
    pub ratio: Option<String>,
    /// `per`
    pub per: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`per`](Self::per).
    #[inline]
    #[must_use]
    pub fn with_per(mut self, per: impl Into<String>) -> Self {
        self.per = Some(per.into());
        self.extra.remove("per");
        self
    }
}

impl object::Object for CoinsWithCoin {
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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("ratio", &self.ratio);
        to.optional("per", &self.per);
    }
}

structure::implement!(CoinsWithCoin);

// ---- src/types/discount.rs

use serde::de;

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

impl From<DiscountAmount> for Discount {
    #[inline]
    fn from(value: DiscountAmount) -> Self {
        Self::Amount(Box::new(value))
    }
}

impl From<DiscountPercent> for Discount {
    #[inline]
    fn from(value: DiscountPercent) -> Self {
        Self::Percent(Box::new(value))
    }
}

impl union::Union for Discount {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<DiscountAmount>(),
        union::Variant::of::<DiscountPercent>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => {
                union::variant(
                    from,
                    |value: DiscountAmount| Self::Amount(Box::new(value)),
                )
            }
            1 => {
                union::variant(
                    from,
                    |value: DiscountPercent| Self::Percent(Box::new(value)),
                )
            }
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Discount, Unknown, [Amount, Percent]);

// ---- src/types/discount_amount.rs

use serde::de;

use super::DiscountAmountType;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Discount/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountAmount {
    /// `type`
    pub r#type: Option<DiscountAmountType>,
    /// `value`
    pub value: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self.extra.remove("value");
        self
    }
}

impl object::Object for DiscountAmount {
    const ALLOWED: json::Allowed = &[("type", &[json::Scalar::Text("AMOUNT")])];

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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("type", &self.r#type);
        to.optional("value", &self.value);
    }
}

structure::implement!(DiscountAmount);

// ---- src/types/discount_amount_type.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Discount/oneOf/0/properties/type`
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Amount => "AMOUNT",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for DiscountAmountType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "AMOUNT" => Self::Amount,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(DiscountAmountType, Unknown);

// ---- src/types/discount_percent.rs

use serde::de;

use super::DiscountPercentType;
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Discount/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountPercent {
    /// `type`
    pub r#type: Option<DiscountPercentType>,
    /// `value`
    pub value: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self.extra.remove("value");
        self
    }
}

impl object::Object for DiscountPercent {
    const ALLOWED: json::Allowed = &[("type", &[json::Scalar::Text("PERCENT")])];

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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("type", &self.r#type);
        to.optional("value", &self.value);
    }
}

structure::implement!(DiscountPercent);

// ---- src/types/discount_percent_type.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Discount/oneOf/1/properties/type`
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percent => "PERCENT",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for DiscountPercentType {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "PERCENT" => Self::Percent,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(DiscountPercentType, Unknown);

// ---- src/types/dog.rs

use serde::de;

use super::DogKind;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: DogKind,
    /// `barks`
    pub barks: Option<bool>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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
}

impl object::Object for Dog {
    const REQUIRED: &'static [&'static str] = &["kind"];

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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("kind", &self.kind);
        to.optional("barks", &self.barks);
    }
}

structure::implement!(Dog);

// ---- src/types/dog_kind.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Dog/properties/kind`
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::Puppy => "puppy",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for DogKind {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for DogKind {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "dog" => Self::Dog,
            "puppy" => Self::Puppy,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(DogKind, Unknown);

// ---- src/types/kind.rs

use serde::de;

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

impl From<KindText> for Kind {
    #[inline]
    fn from(value: KindText) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Kind {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Kind {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for Kind {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for Kind {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<Vec<KindListItem>> for Kind {
    #[inline]
    fn from(value: Vec<KindListItem>) -> Self {
        Self::ListVariant6(value)
    }
}

impl From<KindEntry> for Kind {
    #[inline]
    fn from(value: KindEntry) -> Self {
        Self::Entry(Box::new(value))
    }
}

impl From<KindPlace> for Kind {
    #[inline]
    fn from(value: KindPlace) -> Self {
        Self::Place(Box::new(value))
    }
}

impl union::Union for Kind {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<KindText>(),
        union::Variant::of::<i64>(),
        union::Variant::of::<f64>(),
        union::Variant::of::<bool>(),
        union::Variant::of::<Vec<String>>(),
        union::Variant::of::<Vec<KindListItem>>(),
        union::Variant::of::<KindEntry>(),
        union::Variant::of::<KindPlace>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, Self::Text),
            1 => union::variant(from, Self::Integer),
            2 => union::variant(from, Self::Number),
            3 => union::variant(from, Self::Boolean),
            4 => union::variant(from, Self::List),
            5 => union::variant(from, Self::ListVariant6),
            6 => union::variant(from, |value: KindEntry| Self::Entry(Box::new(value))),
            7 => union::variant(from, |value: KindPlace| Self::Place(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(
    Kind, Unknown, [Text, Integer, Number, Boolean, List, ListVariant6, Entry, Place]
);

// ---- src/types/kind_entry.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Entry.
///
/// Schema: `#/components/schemas/Kind/anyOf/6`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KindEntry {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self.extra.remove("name");
        self
    }
}

impl object::Object for KindEntry {
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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
        to.optional("name", &self.name);
    }
}

structure::implement!(KindEntry);

// ---- src/types/kind_list_item.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Kind/anyOf/5/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KindListItem {
    /// `id`
    pub id: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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
}

impl object::Object for KindListItem {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "id" => property.optional(&mut self.id),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
    }
}

structure::implement!(KindListItem);

// ---- src/types/kind_place.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Place.
///
/// Schema: `#/components/schemas/Kind/anyOf/7`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KindPlace {
    /// `id`
    pub id: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`city`](Self::city).
    #[inline]
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self.extra.remove("city");
        self
    }
}

impl object::Object for KindPlace {
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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("id", &self.id);
        to.optional("city", &self.city);
    }
}

structure::implement!(KindPlace);

// ---- src/types/kind_text.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Kind/anyOf/0`
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
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for KindText {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for KindText {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "low" => Self::Low,
            "high" => Self::High,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(KindText, Unknown);

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

use serde::de;

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

impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        let value = if value.kind.is_empty() && value.extra.get("kind").is_none() {
            value.with_kind("c")
        } else {
            value
        };
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    #[inline]
    fn from(value: Dog) -> Self {
        let value = if value.kind.as_str().is_empty()
            && value.extra.get("kind").is_none()
        {
            value.with_kind("dog".into())
        } else {
            value
        };
        Self::Dog(Box::new(value))
    }
}

impl From<Bird> for Pet {
    #[inline]
    fn from(value: Bird) -> Self {
        let value = if value.kind.is_none() && value.extra.get("kind").is_none() {
            value.with_kind("parrot".into())
        } else {
            value
        };
        Self::Bird(Box::new(value))
    }
}

impl union::Union for Pet {
    const DISCRIMINATOR: Option<&'static str> = Some("kind");

    const TAGS: &'static [(&'static str, usize)] = &[
        ("Bird", 2),
        ("c", 0),
        ("dog", 1),
        ("parrot", 2),
        ("puppy", 1),
    ];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Cat>().tagged(),
        union::Variant::of::<Dog>().tagged(),
        union::Variant::of::<Bird>().tagged(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Cat| Self::Cat(Box::new(value))),
            1 => union::variant(from, |value: Dog| Self::Dog(Box::new(value))),
            2 => union::variant(from, |value: Bird| Self::Bird(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Pet, Unknown, [Cat, Dog, Bird]);

// ---- src/types/product.rs

use serde::de;

use super::ProductWith;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Product`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// `name`
    pub name: Option<String>,
    /// `with`
    pub with: Option<ProductWith>,
    /// `stock`
    pub stock: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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

    /// Sets [`with`](Self::with).
    #[inline]
    #[must_use]
    pub fn with_with(mut self, with: ProductWith) -> Self {
        self.with = Some(with);
        self.extra.remove("with");
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
}

impl object::Object for Product {
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

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("name", &self.name);
        to.optional("with", &self.with);
        to.optional("stock", &self.stock);
    }
}

structure::implement!(Product);

// ---- src/types/product_with.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Product/properties/with`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductWith {
    /// `product`
    pub product: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
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
}

impl object::Object for ProductWith {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "product" => property.optional(&mut self.product),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("product", &self.product);
    }
}

structure::implement!(ProductWith);

// ---- src/types/reward.rs

use serde::de;

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

impl From<Coins> for Reward {
    #[inline]
    fn from(value: Coins) -> Self {
        Self::Coins(Box::new(value))
    }
}

impl From<Product> for Reward {
    #[inline]
    fn from(value: Product) -> Self {
        Self::Product(Box::new(value))
    }
}

impl union::Union for Reward {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<Coins>(),
        union::Variant::of::<Product>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: Coins| Self::Coins(Box::new(value))),
            1 => union::variant(from, |value: Product| Self::Product(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Reward, Unknown, [Coins, Product]);
