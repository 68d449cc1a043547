// ---- src/client/mod.rs

//! The operations of the API, one module for each group.

#[cfg(feature = "zoo")]
pub mod zoo;

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
    /// # #[cfg(feature = "zoo")]
    /// # async fn example() -> Result<(), parents::Error> {
    /// use parents::Client;
    ///
    /// let client = Client::builder()
    ///     .base_url("https://api.example.com")
    ///     .build()?;
    ///
    /// let response = client.zoo().put(parents::types::Zoo::new(parents::types::Pet::default())).send().await?;
    /// println!("{}: {:#?}", response.status(), response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> rt::client_builder::ClientBuilder {
        rt::client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Zoo`.
    #[cfg(feature = "zoo")]
    #[inline]
    pub fn zoo(&self) -> zoo::Zoo {
        zoo::Zoo::new(self.clone())
    }
}

// ---- src/client/zoo.rs

//! The operations of a group.

use crate::{runtime as rt, types};

/// The operations of the tag `Zoo`.
///
/// # Examples
///
/// ```no_run
/// # async fn example(client: parents::Client) -> Result<(), parents::Error> {
/// use parents::types;
///
/// let body = types::Zoo::new(types::Pet::default());
/// let response = client.zoo().put(body).send().await?;
/// println!("{:#?}", response.into_inner());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Zoo {
    client: rt::client::Client,
}

impl Zoo {
    #[inline]
    pub(crate) fn new(client: rt::client::Client) -> Self {
        Self { client }
    }

    /// `PUT /zoo`
    ///
    /// # Response
    ///
    /// The zoo
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: parents::Client) -> Result<(), parents::Error> {
    /// use parents::types;
    ///
    /// let body = types::Zoo::new(types::Pet::default());
    /// let response = client.zoo().put(body).send().await?;
    /// println!("{:#?}", response.into_inner());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put(&self, body: types::Zoo) -> PutZoo {
        PutZoo::new(&self.client, body)
    }
}

/// `put-zoo`
///
/// Created by [`Zoo::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutZoo {
    call: rt::call::Call,
    body: types::Zoo,
}

rt::call::implement! {
    PutZoo: PUT [Literal("/zoo")] {
        body: types::Zoo;
    }
    body required json(body);
    -> types::Zoo: json;
}

// ---- src/types/cat.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// `huntingSkill`
    pub hunting_skill: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Cat {
    /// Creates a value with its required properties: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Cat {
        const REQUIRED: &'static [&'static str] = &["petType"];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
        "huntingSkill" => hunting_skill: optional, with_hunting_skill(impl Into<String>), with_hunting_skill_null;
    }
}

// ---- src/types/machine.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Machine`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Machine {
    /// `kind`
    pub kind: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Machine {
        "kind" => kind: optional;
    }
}

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod cat;
mod machine;
mod puppy;
mod robot;
mod zoo;

pub use self::cat::Cat;
pub use self::machine::Machine;
pub use self::puppy::Puppy;
pub use self::robot::Robot;
pub use self::zoo::{
    Bird, BirdLegs, BirdWings, Dog, DogBase, Eel, EelWater, Fish, FishBase, FishWater,
    Pet, PetBase, PetSize, Zoo, ZooChoice, ZooSeen,
};

// ---- src/types/puppy.rs

use crate::{runtime as rt, types};

/// A young dog.
///
/// Schema: `#/components/schemas/Puppy`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Puppy {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// `packSize`
    pub pack_size: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Puppy {
    /// Creates a value with its required properties: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Puppy {
        const REQUIRED: &'static [&'static str] = &["petType"];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
        "packSize" => pack_size: optional, with_pack_size(i64), with_pack_size_null;
    }
}

// ---- src/types/robot.rs

use crate::runtime as rt;

/// Schema: `#/components/schemas/Robot`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Robot {
    /// `kind`
    pub kind: Option<String>,
    /// `volts`
    pub volts: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    Robot {
        "kind" => kind: optional;
        "volts" => volts: optional;
    }
}

// ---- src/types/zoo.rs

use crate::{runtime as rt, types};

/// Schema: `#/components/schemas/Zoo`
///
/// Returned by `zoo().put()`. Sent by `zoo().put()`.
///
/// # Examples
///
/// ```no_run
/// use parents::types;
///
/// let value = types::Zoo::new(types::Pet::default());
/// ```
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zoo {
    /// An animal.
    pub star: types::Pet,
    /// `pets`
    pub pets: Option<Vec<types::Pet>>,
    /// Who watches.
    pub guard: Option<types::Dog>,
    /// `choice`
    pub choice: Option<types::ZooChoice>,
    /// `seen`
    pub seen: Option<types::ZooSeen>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Zoo {
    /// Creates a value with its required properties: `star`.
    #[inline]
    pub fn new(star: types::Pet) -> Self {
        Self { star, ..Self::default() }
    }
}

rt::structure::implement! {
    Zoo {
        const REQUIRED: &'static [&'static str] = &["star"];
        "star" => star: required(0), with_star(types::Pet);
        "pets" => pets: optional, with_pets(Vec<types::Pet>), with_pets_null;
        "guard" => guard: nullable, with_guard(types::Dog), with_guard_null;
        "choice" => choice: optional, with_choice(types::ZooChoice), with_choice_null;
        "seen" => seen: optional, with_seen(types::ZooSeen), with_seen_null;
    }
}

/// An animal.
///
/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// The schema itself, and unknown schemas that extend it.
    Base(Box<types::PetBase>),
    /// Cat.
    Cat(Box<types::Cat>),
    /// Dog.
    Dog(Box<types::DogBase>),
    /// A young dog.
    Puppy(Box<types::Puppy>),
    /// Fish.
    Fish(Box<types::Fish>),
    /// Bird.
    Bird(Box<types::Bird>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Pet, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("petType");
        const TAGS: rt::union::Tags = &[("Bird", 5), ("Fish", 4), ("Pet", 0), ("Puppy", 3), ("cat", 1), ("hound", 2), ("kitten", 1)];
        0 => Base(types::PetBase).rest(), from;
        1 => Cat(types::Cat).tagged(), from;
        2 => Dog(types::DogBase).tagged(), from("petType" = pet_type.with_pet_type("hound"));
        3 => Puppy(types::Puppy), from("petType" = pet_type.with_pet_type("Puppy"));
        4 => Fish(types::Fish), from;
        5 => Bird(types::Bird), from;
    }
}

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Dog {
    /// The schema itself, and unknown schemas that extend it.
    Base(Box<types::DogBase>),
    /// A young dog.
    Puppy(Box<types::Puppy>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Dog, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("petType");
        const TAGS: rt::union::Tags = &[("Puppy", 1), ("hound", 0)];
        0 => Base(types::DogBase).rest(), from;
        1 => Puppy(types::Puppy), from("petType" = pet_type.with_pet_type("Puppy"));
    }
}

/// Schema: `#/components/schemas/Fish`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fish {
    /// The schema itself, and unknown schemas that extend it.
    Base(Box<types::FishBase>),
    /// Eel.
    Eel(Box<types::Eel>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Fish, Unknown {
        const DISCRIMINATOR: Option<&'static str> = Some("water");
        const TAGS: rt::union::Tags = &[("Eel", 1), ("Fish", 0), ("salt", 0)];
        0 => Base(types::FishBase).rest(), from;
        1 => Eel(types::Eel), from;
    }
}

/// Schema: `#/components/schemas/Eel`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Eel {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// `water`
    pub water: types::EelWater,
    /// `volts`
    pub volts: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl Eel {
    /// Creates a value with its required properties: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    Eel {
        const REQUIRED: &'static [&'static str] = &["petType", "water"];
        const ALLOWED: rt::json::Allowed = &[("water", &[rt::json::Scalar::Text("fresh")])];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
        "water" => water: required(1), with_water(types::EelWater);
        "volts" => volts: optional, with_volts(i64), with_volts_null;
    }
}

/// Schema: `#/components/schemas/Bird`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// Wings.
    Wings(Box<types::BirdWings>),
    /// Legs.
    Legs(Box<types::BirdLegs>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    Bird, Unknown {
        0 => Wings(types::BirdWings), from;
        1 => Legs(types::BirdLegs), from;
    }
}

/// Schema: `#/components/schemas/Zoo/properties/choice`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ZooChoice {
    /// An animal.
    Pet(Box<types::PetBase>),
    /// Cat.
    Cat(Box<types::Cat>),
    /// A value that fits no variant.
    Unknown(serde_json::Value),
}

rt::union::implement! {
    ZooChoice, Unknown {
        0 => Pet(types::PetBase), from;
        1 => Cat(types::Cat), from;
    }
}

/// Schema: `#/components/schemas/Zoo/properties/seen`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZooSeen {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// `at`
    pub at: Option<String>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl ZooSeen {
    /// Creates a value with its required properties: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    ZooSeen {
        const REQUIRED: &'static [&'static str] = &["petType"];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
        "at" => at: optional, with_at(impl Into<String>), with_at_null;
    }
}

/// An animal.
///
/// Schema: `#/components/schemas/Pet`
///
/// Its fields are those that every [`Pet`](super::Pet) has.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetBase {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl PetBase {
    /// Creates a value with its required properties: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    PetBase {
        const REQUIRED: &'static [&'static str] = &["petType"];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
    }
}

/// Schema: `#/components/schemas/Dog`
///
/// Its fields are those that every [`Dog`](super::Dog) has.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DogBase {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// `packSize`
    pub pack_size: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl DogBase {
    /// Creates a value with its required properties: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    DogBase {
        const REQUIRED: &'static [&'static str] = &["petType"];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
        "packSize" => pack_size: optional, with_pack_size(i64), with_pack_size_null;
    }
}

/// Schema: `#/components/schemas/Pet/properties/size`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetSize {
    /// `cm`
    pub cm: Option<i64>,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

rt::structure::implement! {
    PetSize {
        "cm" => cm: optional, with_cm(i64), with_cm_null;
    }
}

/// Schema: `#/components/schemas/Fish`
///
/// Its fields are those that every [`Fish`](super::Fish) has.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FishBase {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// `water`
    pub water: types::FishWater,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl FishBase {
    /// Creates a value with its required properties: `petType`, `water`.
    #[inline]
    pub fn new(pet_type: impl Into<String>, water: types::FishWater) -> Self {
        Self {
            pet_type: pet_type.into(),
            water,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    FishBase {
        const REQUIRED: &'static [&'static str] = &["petType", "water"];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
        "water" => water: required(1), with_water(types::FishWater);
    }
}

/// Schema: `#/components/schemas/Eel/allOf/1/properties/water`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EelWater {
    /// `fresh`
    #[default]
    Fresh,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    EelWater, Unknown {
        "fresh" => Fresh,
    }
}

/// Schema: `#/components/schemas/Bird/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BirdWings {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// `wings`
    pub wings: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl BirdWings {
    /// Creates a value with its required properties: `petType`, `wings`.
    #[inline]
    pub fn new(pet_type: impl Into<String>, wings: i64) -> Self {
        Self {
            pet_type: pet_type.into(),
            wings,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    BirdWings {
        const REQUIRED: &'static [&'static str] = &["petType", "wings"];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
        "wings" => wings: required(1), with_wings(i64);
    }
}

/// Schema: `#/components/schemas/Bird/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BirdLegs {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<types::PetSize>,
    /// `legs`
    pub legs: i64,
    /// JSON that the other fields cannot hold: additional properties, nulls, and type mismatches.
    pub extra: rt::extra::Extra,
}

impl BirdLegs {
    /// Creates a value with its required properties: `petType`, `legs`.
    #[inline]
    pub fn new(pet_type: impl Into<String>, legs: i64) -> Self {
        Self {
            pet_type: pet_type.into(),
            legs,
            ..Self::default()
        }
    }
}

rt::structure::implement! {
    BirdLegs {
        const REQUIRED: &'static [&'static str] = &["petType", "legs"];
        "petType" => pet_type: required(0), with_pet_type(impl Into<String>);
        "name" => name: optional, with_name(impl Into<String>), with_name_null;
        "size" => size: optional, with_size(types::PetSize), with_size_null;
        "legs" => legs: required(1), with_legs(i64);
    }
}

/// Schema: `#/components/schemas/Fish/allOf/1/properties/water`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FishWater {
    /// `salt`
    Salt,
    /// `fresh`
    Fresh,
    /// An unknown value.
    Unknown(rt::unknown_text::UnknownText),
}

rt::enumeration::implement! {
    FishWater, Unknown, default {
        "salt" => Salt,
        "fresh" => Fresh,
    }
}
