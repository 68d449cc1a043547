// ---- src/types/discount.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Discount`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Discount {
    /// Amount.
    Amount(Box<types::DiscountAmount>),
    /// Percent.
    Percent(Box<types::DiscountPercent>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Discount, Unknown {
        0 => Amount(types::DiscountAmount), from;
        1 => Percent(types::DiscountPercent), from;
    }
}

/// Schema: `#/components/schemas/Discount/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountAmount {
    /// `type`
    pub r#type: Option<types::DiscountAmountType>,
    /// `value`
    pub value: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    DiscountAmount {
        const ALLOWED: rt::json::Allowed = &[("type", &[rt::json::Scalar::Text("AMOUNT")])];
        "type" => r#type: optional, with_type(types::DiscountAmountType);
        "value" => value: optional, with_value(i64);
    }
}

/// Schema: `#/components/schemas/Discount/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountPercent {
    /// `type`
    pub r#type: Option<types::DiscountPercentType>,
    /// `value`
    pub value: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    DiscountPercent {
        const ALLOWED: rt::json::Allowed = &[("type", &[rt::json::Scalar::Text("PERCENT")])];
        "type" => r#type: optional, with_type(types::DiscountPercentType);
        "value" => value: optional, with_value(i64);
    }
}

/// Schema: `#/components/schemas/Discount/oneOf/0/properties/type`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountAmountType {
    /// `AMOUNT`
    #[default]
    Amount,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    DiscountAmountType, Unknown {
        "AMOUNT" => Amount,
    }
}

/// Schema: `#/components/schemas/Discount/oneOf/1/properties/type`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountPercentType {
    /// `PERCENT`
    #[default]
    Percent,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    DiscountPercentType, Unknown {
        "PERCENT" => Percent,
    }
}

// ---- src/types/kind.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Kind`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    Text(types::KindText),
    /// Integer.
    Integer(i64),
    /// Number.
    Number(f64),
    /// Boolean.
    Boolean(bool),
    /// List.
    List(Vec<String>),
    /// ListOfKindListItem.
    ListOfKindListItem(Vec<types::KindListItem>),
    /// Entry.
    Entry(Box<types::KindEntry>),
    /// Place.
    Place(Box<types::KindPlace>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Kind, Unknown {
        0 => Text(types::KindText), from;
        1 => Integer(i64), from;
        2 => Number(f64), from;
        3 => Boolean(bool), from;
        4 => List(Vec<String>), from;
        5 => ListOfKindListItem(Vec<types::KindListItem>), from;
        6 => Entry(types::KindEntry), from;
        7 => Place(types::KindPlace), from;
    }
}

/// Schema: `#/components/schemas/Kind/anyOf/0`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KindText {
    /// `low`
    Low,
    /// `high`
    High,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    KindText, Unknown, default {
        "low" => Low,
        "high" => High,
    }
}

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    KindEntry {
        "id" => id: optional, with_id(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>);
    }
}

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
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    KindPlace {
        "id" => id: optional, with_id(impl Into<String>);
        "city" => city: optional, with_city(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Kind/anyOf/5/items`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KindListItem {
    /// `id`
    pub id: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    KindListItem {
        "id" => id: optional, with_id(impl Into<String>);
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod discount;
mod kind;
mod pet;
mod reward;

pub use self::discount::{
    Discount, DiscountAmount, DiscountAmountType, DiscountPercent, DiscountPercentType,
};
pub use self::kind::{Kind, KindEntry, KindListItem, KindPlace, KindText};
pub use self::pet::{Bird, BirdKind, Cat, Dog, DogKind, Pet};
pub use self::reward::{Coins, CoinsWith, CoinsWithCoin, Product, ProductWith, Reward};

// ---- src/types/pet.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Cat.
    Cat(Box<types::Cat>),
    /// Dog.
    Dog(Box<types::Dog>),
    /// Bird.
    Bird(Box<types::Bird>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Pet, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("kind");
        const TAGS: rt::union::Tags = &[("Bird", 2), ("c", 0), ("dog", 1), ("parrot", 2), ("puppy", 1)];
        0 => Cat(types::Cat).tagged(), from("kind" = kind.with_kind("c"));
        1 => Dog(types::Dog).tagged(), from("kind" = kind.with_kind("dog".into()));
        2 => Bird(types::Bird).tagged(), from("kind" = kind.with_kind("parrot".into()));
    }
}

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `lives`
    pub lives: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Cat {
        const REQUIRED: &'static [&'static str] = &["kind"];
        "kind" => kind: required(0), with_kind(impl Into<String>);
        "lives" => lives: optional, with_lives(i64);
    }
}

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: types::DogKind,
    /// `barks`
    pub barks: Option<bool>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Dog {
        const REQUIRED: &'static [&'static str] = &["kind"];
        "kind" => kind: required(0), with_kind(types::DogKind);
        "barks" => barks: optional, with_barks(bool);
    }
}

/// Schema: `#/components/schemas/Bird`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    /// `kind`
    pub kind: Option<types::BirdKind>,
    /// `lives`
    pub lives: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Bird {
        const ALLOWED: rt::json::Allowed = &[("kind", &[rt::json::Scalar::Text("parrot")])];
        "kind" => kind: optional, with_kind(types::BirdKind);
        "lives" => lives: optional, with_lives(i64);
    }
}

/// Schema: `#/components/schemas/Dog/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`
    Dog,
    /// `puppy`
    Puppy,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    DogKind, Unknown, default {
        "dog" => Dog,
        "puppy" => Puppy,
    }
}

/// Schema: `#/components/schemas/Bird/properties/kind`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BirdKind {
    /// `parrot`
    #[default]
    Parrot,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    BirdKind, Unknown {
        "parrot" => Parrot,
    }
}

// ---- src/types/reward.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Reward`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reward {
    /// Coins.
    Coins(Box<types::Coins>),
    /// Product.
    Product(Box<types::Product>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Reward, Unknown {
        0 => Coins(types::Coins), from;
        1 => Product(types::Product), from;
    }
}

/// Schema: `#/components/schemas/Coins`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Coins {
    /// `name`
    pub name: Option<String>,
    /// `with`
    pub with: Option<types::CoinsWith>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Coins {
        "name" => name: optional, with_name(impl Into<String>);
        "with" => with: optional, with_with(types::CoinsWith);
    }
}

/// Schema: `#/components/schemas/Product`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// `name`
    pub name: Option<String>,
    /// `with`
    pub with: Option<types::ProductWith>,
    /// `stock`
    pub stock: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Product {
        "name" => name: optional, with_name(impl Into<String>);
        "with" => with: optional, with_with(types::ProductWith);
        "stock" => stock: optional, with_stock(i64);
    }
}

/// Schema: `#/components/schemas/Coins/properties/with`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CoinsWith {
    /// `coin`
    pub coin: Option<types::CoinsWithCoin>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CoinsWith {
        "coin" => coin: optional, with_coin(types::CoinsWithCoin);
    }
}

/// Schema: `#/components/schemas/Product/properties/with`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductWith {
    /// `product`
    pub product: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    ProductWith {
        "product" => product: optional, with_product(impl Into<String>);
    }
}

/// Schema: `#/components/schemas/Coins/properties/with/properties/coin`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CoinsWithCoin {
    /// `ratio`
    pub ratio: Option<String>,
    /// `per`
    pub per: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    CoinsWithCoin {
        "ratio" => ratio: optional, with_ratio(impl Into<String>);
        "per" => per: optional, with_per(impl Into<String>);
    }
}
