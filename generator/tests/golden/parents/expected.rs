// ---- src/client/mod.rs

//! The operations of the API, one module for each tag.

#[cfg(feature = "zoo")]
pub mod zoo;

use crate::runtime::{client, client_builder, server};

/// The server that is called unless another is set.
const SERVER: server::Server = server::Server {
    url: "",
    variables: &[],
};

impl client::Client {
    /// Starts to configure a client.
    pub fn builder() -> client_builder::ClientBuilder {
        client_builder::ClientBuilder::new(SERVER)
    }

    /// The operations of the tag `Zoo`.
    #[cfg(feature = "zoo")]
    #[inline]
    pub fn zoo(&self) -> zoo::Zoo {
        zoo::Zoo::new(self.clone())
    }
}

// ---- src/client/zoo.rs

//! The operations of a tag.

use http::Method;

use crate::runtime::{
    call::Call, client::Client, error::Error, options::CallOptions, path::PathPart,
    request::Request, response::Response,
};
use crate::types;

/// The operations of the tag `Zoo`.
#[derive(Clone, Debug)]
pub struct Zoo {
    client: Client,
}

impl Zoo {
    #[inline]
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// `PUT /zoo`
    #[inline]
    pub fn put(&self, body: types::Zoo) -> PutZoo {
        PutZoo {
            call: Call::new(&self.client),
            body,
        }
    }
}

/// `put-zoo`
///
/// Made by [`Zoo::put`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutZoo {
    call: Call,
    body: types::Zoo,
}

impl PutZoo {
    /// Options for this call alone.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set(options);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// A value cannot be sent, the server cannot be reached or takes too long, or its answer is an error or not what
    /// the document describes.
    #[inline]
    pub async fn send(self) -> Result<Response<types::Zoo>, Error> {
        self.send_raw().await?.json()
    }

    /// Sends the request as [`send`](Self::send) does, and waits for the response.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); and nothing is sent inside of an asynchronous runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Zoo>, Error> {
        self.call.clone().block_on(self.send())
    }

    /// Sends the request, and leaves the body of the response as it is.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that the body is not read.
    #[inline]
    pub async fn send_raw(self) -> Result<Response<bytes::Bytes>, Error> {
        self.call.send(self.request()?).await
    }

    /// The request that is sent.
    ///
    /// # Errors
    ///
    /// A value cannot be sent.
    #[inline]
    pub fn request(&self) -> Result<Request, Error> {
        let mut request = Request::to_path(Method::PUT, &[PathPart::Literal("/zoo")]);
        request.json(&self.body)?;
        Ok(request)
    }
}

/// Without the values, which may be nothing to log.
impl std::fmt::Debug for PutZoo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutZoo").finish_non_exhaustive()
    }
}

// ---- src/types/bird.rs

use serde::de;

use super::{BirdVariant1, BirdVariant2};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Bird`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// Variant1.
    Variant1(Box<BirdVariant1>),
    /// Variant2.
    Variant2(Box<BirdVariant2>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BirdVariant1> for Bird {
    #[inline]
    fn from(value: BirdVariant1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<BirdVariant2> for Bird {
    #[inline]
    fn from(value: BirdVariant2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

impl union::Union for Bird {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<BirdVariant1>(),
        union::Variant::of::<BirdVariant2>(),
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
                    |value: BirdVariant1| Self::Variant1(Box::new(value)),
                )
            }
            1 => {
                union::variant(
                    from,
                    |value: BirdVariant2| Self::Variant2(Box::new(value)),
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

union::implement!(Bird, Unknown, [Variant1, Variant2]);

// ---- src/types/bird_variant1.rs

use serde::de;

use super::PetSize;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Bird/oneOf/0`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BirdVariant1 {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<PetSize>,
    /// `wings`
    pub wings: i64,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl BirdVariant1 {
    /// A value with what the document requires: `petType`, `wings`.
    #[inline]
    pub fn new(pet_type: impl Into<String>, wings: i64) -> Self {
        Self {
            pet_type: pet_type.into(),
            wings,
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }

    /// Sets [`wings`](Self::wings).
    #[inline]
    #[must_use]
    pub fn with_wings(mut self, wings: i64) -> Self {
        self.wings = wings;
        self.extra.remove("wings");
        self
    }
}

impl object::Object for BirdVariant1 {
    const REQUIRED: &'static [&'static str] = &["petType", "wings"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            "wings" => property.required(1, &mut self.wings),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
        to.required("wings", &self.wings);
    }
}

structure::implement!(BirdVariant1);

// ---- src/types/bird_variant2.rs

use serde::de;

use super::PetSize;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Bird/oneOf/1`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BirdVariant2 {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<PetSize>,
    /// `legs`
    pub legs: i64,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl BirdVariant2 {
    /// A value with what the document requires: `petType`, `legs`.
    #[inline]
    pub fn new(pet_type: impl Into<String>, legs: i64) -> Self {
        Self {
            pet_type: pet_type.into(),
            legs,
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }

    /// Sets [`legs`](Self::legs).
    #[inline]
    #[must_use]
    pub fn with_legs(mut self, legs: i64) -> Self {
        self.legs = legs;
        self.extra.remove("legs");
        self
    }
}

impl object::Object for BirdVariant2 {
    const REQUIRED: &'static [&'static str] = &["petType", "legs"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            "legs" => property.required(1, &mut self.legs),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
        to.required("legs", &self.legs);
    }
}

structure::implement!(BirdVariant2);

// ---- src/types/cat.rs

use serde::de;

use super::PetSize;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Cat`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<PetSize>,
    /// `huntingSkill`
    pub hunting_skill: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Cat {
    /// A value with what the document requires: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }

    /// Sets [`hunting_skill`](Self::hunting_skill).
    #[inline]
    #[must_use]
    pub fn with_hunting_skill(mut self, hunting_skill: impl Into<String>) -> Self {
        self.hunting_skill = Some(hunting_skill.into());
        self.extra.remove("huntingSkill");
        self
    }

    /// Makes [`hunting_skill`](Self::hunting_skill) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_hunting_skill_null(mut self) -> Self {
        self.hunting_skill = None;
        self.extra.set_null("huntingSkill");
        self
    }
}

impl object::Object for Cat {
    const REQUIRED: &'static [&'static str] = &["petType"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            "huntingSkill" => property.optional(&mut self.hunting_skill),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
        to.optional("huntingSkill", &self.hunting_skill);
    }
}

structure::implement!(Cat);

// ---- src/types/dog.rs

use serde::de;

use super::{DogBase, Puppy};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Dog`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Dog {
    /// The schema itself, and whatever extends it that the document does not describe.
    Base(Box<DogBase>),
    /// A young dog.
    Puppy(Box<Puppy>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<DogBase> for Dog {
    #[inline]
    fn from(value: DogBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<Puppy> for Dog {
    #[inline]
    fn from(value: Puppy) -> Self {
        let value = if value.pet_type.is_empty() && value.extra.get("petType").is_none()
        {
            value.with_pet_type("Puppy")
        } else {
            value
        };
        Self::Puppy(Box::new(value))
    }
}

impl union::Union for Dog {
    const DISCRIMINATOR: Option<&'static str> = Some("petType");

    const TAGS: &'static [(&'static str, usize)] = &[("Puppy", 1), ("hound", 0)];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<DogBase>().rest(),
        union::Variant::of::<Puppy>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: DogBase| Self::Base(Box::new(value))),
            1 => union::variant(from, |value: Puppy| Self::Puppy(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Dog, Unknown, [Base, Puppy]);

// ---- src/types/dog_base.rs

use serde::de;

use super::PetSize;
use crate::runtime::{extra, object, structure};

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
    pub size: Option<PetSize>,
    /// `packSize`
    pub pack_size: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl DogBase {
    /// A value with what the document requires: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }

    /// Sets [`pack_size`](Self::pack_size).
    #[inline]
    #[must_use]
    pub fn with_pack_size(mut self, pack_size: i64) -> Self {
        self.pack_size = Some(pack_size);
        self.extra.remove("packSize");
        self
    }

    /// Makes [`pack_size`](Self::pack_size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_pack_size_null(mut self) -> Self {
        self.pack_size = None;
        self.extra.set_null("packSize");
        self
    }
}

impl object::Object for DogBase {
    const REQUIRED: &'static [&'static str] = &["petType"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            "packSize" => property.optional(&mut self.pack_size),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
        to.optional("packSize", &self.pack_size);
    }
}

structure::implement!(DogBase);

// ---- src/types/eel.rs

use serde::de;

use super::{EelWater, PetSize};
use crate::runtime::{extra, json, object, structure};

/// Schema: `#/components/schemas/Eel`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Eel {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<PetSize>,
    /// `water`
    pub water: EelWater,
    /// `volts`
    pub volts: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Eel {
    /// A value with what the document requires: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }

    /// Sets [`water`](Self::water).
    #[inline]
    #[must_use]
    pub fn with_water(mut self, water: EelWater) -> Self {
        self.water = water;
        self.extra.remove("water");
        self
    }

    /// Sets [`volts`](Self::volts).
    #[inline]
    #[must_use]
    pub fn with_volts(mut self, volts: i64) -> Self {
        self.volts = Some(volts);
        self.extra.remove("volts");
        self
    }

    /// Makes [`volts`](Self::volts) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_volts_null(mut self) -> Self {
        self.volts = None;
        self.extra.set_null("volts");
        self
    }
}

impl object::Object for Eel {
    const REQUIRED: &'static [&'static str] = &["petType", "water"];

    const ALLOWED: json::Allowed = &[("water", &[json::Scalar::Text("fresh")])];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            "water" => property.required(1, &mut self.water),
            "volts" => property.optional(&mut self.volts),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
        to.required("water", &self.water);
        to.optional("volts", &self.volts);
    }
}

structure::implement!(Eel);

// ---- src/types/eel_water.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Eel/allOf/1/properties/water`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EelWater {
    /// `fresh`
    #[default]
    Fresh,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl EelWater {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Fresh];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fresh => "fresh",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl From<&str> for EelWater {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "fresh" => Self::Fresh,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(EelWater, Unknown);

// ---- src/types/fish.rs

use serde::de;

use super::{Eel, FishBase};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Fish`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fish {
    /// The schema itself, and whatever extends it that the document does not describe.
    Base(Box<FishBase>),
    /// Eel.
    Eel(Box<Eel>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<FishBase> for Fish {
    #[inline]
    fn from(value: FishBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<Eel> for Fish {
    #[inline]
    fn from(value: Eel) -> Self {
        Self::Eel(Box::new(value))
    }
}

impl union::Union for Fish {
    const DISCRIMINATOR: Option<&'static str> = Some("water");

    const TAGS: &'static [(&'static str, usize)] = &[
        ("Eel", 1),
        ("Fish", 0),
        ("salt", 0),
    ];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<FishBase>().rest(),
        union::Variant::of::<Eel>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: FishBase| Self::Base(Box::new(value))),
            1 => union::variant(from, |value: Eel| Self::Eel(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Fish, Unknown, [Base, Eel]);

// ---- src/types/fish_base.rs

use serde::de;

use super::{FishWater, PetSize};
use crate::runtime::{extra, object, structure};

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
    pub size: Option<PetSize>,
    /// `water`
    pub water: FishWater,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl FishBase {
    /// A value with what the document requires: `petType`, `water`.
    #[inline]
    pub fn new(pet_type: impl Into<String>, water: FishWater) -> Self {
        Self {
            pet_type: pet_type.into(),
            water,
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }

    /// Sets [`water`](Self::water).
    #[inline]
    #[must_use]
    pub fn with_water(mut self, water: FishWater) -> Self {
        self.water = water;
        self.extra.remove("water");
        self
    }
}

impl object::Object for FishBase {
    const REQUIRED: &'static [&'static str] = &["petType", "water"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            "water" => property.required(1, &mut self.water),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
        to.required("water", &self.water);
    }
}

structure::implement!(FishBase);

// ---- src/types/fish_water.rs

use crate::runtime::{enumeration, unknown_value};

/// Schema: `#/components/schemas/Fish/allOf/1/properties/water`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FishWater {
    /// `salt`
    Salt,
    /// `fresh`
    Fresh,
    /// Any other text.
    Unknown(unknown_value::UnknownValue),
}

impl FishWater {
    /// The values that the document lists.
    pub const VALUES: &'static [Self] = &[Self::Salt, Self::Fresh];

    /// The text that is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Salt => "salt",
            Self::Fresh => "fresh",
            Self::Unknown(text) => text.as_str(),
        }
    }
}

impl Default for FishWater {
    #[inline]
    fn default() -> Self {
        Self::Unknown(unknown_value::UnknownValue::default())
    }
}

impl From<&str> for FishWater {
    #[inline]
    fn from(text: &str) -> Self {
        match text {
            "salt" => Self::Salt,
            "fresh" => Self::Fresh,
            _ => Self::Unknown(unknown_value::UnknownValue::new(text)),
        }
    }
}

enumeration::implement!(FishWater, Unknown);

// ---- src/types/machine.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Machine`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Machine {
    /// `kind`
    pub kind: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Machine {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
    }
}

structure::implement!(Machine);

// ---- src/types/mod.rs

//! The types of the API, under the names that its document gives them.

mod bird;
mod bird_variant1;
mod bird_variant2;
mod cat;
mod dog;
mod dog_base;
mod eel;
mod eel_water;
mod fish;
mod fish_base;
mod fish_water;
mod machine;
mod pet;
mod pet_base;
mod pet_size;
mod puppy;
mod robot;
mod zoo;
mod zoo_choice;
mod zoo_seen;

pub use self::bird::Bird;
pub use self::bird_variant1::BirdVariant1;
pub use self::bird_variant2::BirdVariant2;
pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::dog_base::DogBase;
pub use self::eel::Eel;
pub use self::eel_water::EelWater;
pub use self::fish::Fish;
pub use self::fish_base::FishBase;
pub use self::fish_water::FishWater;
pub use self::machine::Machine;
pub use self::pet::Pet;
pub use self::pet_base::PetBase;
pub use self::pet_size::PetSize;
pub use self::puppy::Puppy;
pub use self::robot::Robot;
pub use self::zoo::Zoo;
pub use self::zoo_choice::ZooChoice;
pub use self::zoo_seen::ZooSeen;

// ---- src/types/pet.rs

use serde::de;

use super::{Bird, Cat, DogBase, Fish, PetBase, Puppy};
use crate::runtime::{json, union};

/// An animal.
///
/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// The schema itself, and whatever extends it that the document does not describe.
    Base(Box<PetBase>),
    /// Cat.
    Cat(Box<Cat>),
    /// Dog.
    Dog(Box<DogBase>),
    /// A young dog.
    Puppy(Box<Puppy>),
    /// Fish.
    Fish(Box<Fish>),
    /// Bird.
    Bird(Box<Bird>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<PetBase> for Pet {
    #[inline]
    fn from(value: PetBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl From<Cat> for Pet {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<DogBase> for Pet {
    #[inline]
    fn from(value: DogBase) -> Self {
        let value = if value.pet_type.is_empty() && value.extra.get("petType").is_none()
        {
            value.with_pet_type("hound")
        } else {
            value
        };
        Self::Dog(Box::new(value))
    }
}

impl From<Puppy> for Pet {
    #[inline]
    fn from(value: Puppy) -> Self {
        let value = if value.pet_type.is_empty() && value.extra.get("petType").is_none()
        {
            value.with_pet_type("Puppy")
        } else {
            value
        };
        Self::Puppy(Box::new(value))
    }
}

impl From<Fish> for Pet {
    #[inline]
    fn from(value: Fish) -> Self {
        Self::Fish(Box::new(value))
    }
}

impl From<Bird> for Pet {
    #[inline]
    fn from(value: Bird) -> Self {
        Self::Bird(Box::new(value))
    }
}

impl union::Union for Pet {
    const DISCRIMINATOR: Option<&'static str> = Some("petType");

    const TAGS: &'static [(&'static str, usize)] = &[
        ("Bird", 5),
        ("Fish", 4),
        ("Pet", 0),
        ("Puppy", 3),
        ("cat", 1),
        ("hound", 2),
        ("kitten", 1),
    ];

    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<PetBase>().rest(),
        union::Variant::of::<Cat>().tagged(),
        union::Variant::of::<DogBase>().tagged(),
        union::Variant::of::<Puppy>(),
        union::Variant::of::<Fish>(),
        union::Variant::of::<Bird>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: PetBase| Self::Base(Box::new(value))),
            1 => union::variant(from, |value: Cat| Self::Cat(Box::new(value))),
            2 => union::variant(from, |value: DogBase| Self::Dog(Box::new(value))),
            3 => union::variant(from, |value: Puppy| Self::Puppy(Box::new(value))),
            4 => union::variant(from, |value: Fish| Self::Fish(Box::new(value))),
            5 => union::variant(from, |value: Bird| Self::Bird(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(Pet, Unknown, [Base, Cat, Dog, Puppy, Fish, Bird]);

// ---- src/types/pet_base.rs

use serde::de;

use super::PetSize;
use crate::runtime::{extra, object, structure};

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
    pub size: Option<PetSize>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl PetBase {
    /// A value with what the document requires: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }
}

impl object::Object for PetBase {
    const REQUIRED: &'static [&'static str] = &["petType"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
    }
}

structure::implement!(PetBase);

// ---- src/types/pet_size.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Pet/properties/size`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetSize {
    /// `cm`
    pub cm: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl PetSize {
    /// Sets [`cm`](Self::cm).
    #[inline]
    #[must_use]
    pub fn with_cm(mut self, cm: i64) -> Self {
        self.cm = Some(cm);
        self.extra.remove("cm");
        self
    }

    /// Makes [`cm`](Self::cm) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_cm_null(mut self) -> Self {
        self.cm = None;
        self.extra.set_null("cm");
        self
    }
}

impl object::Object for PetSize {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "cm" => property.optional(&mut self.cm),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("cm", &self.cm);
    }
}

structure::implement!(PetSize);

// ---- src/types/puppy.rs

use serde::de;

use super::PetSize;
use crate::runtime::{extra, object, structure};

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
    pub size: Option<PetSize>,
    /// `packSize`
    pub pack_size: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Puppy {
    /// A value with what the document requires: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }

    /// Sets [`pack_size`](Self::pack_size).
    #[inline]
    #[must_use]
    pub fn with_pack_size(mut self, pack_size: i64) -> Self {
        self.pack_size = Some(pack_size);
        self.extra.remove("packSize");
        self
    }

    /// Makes [`pack_size`](Self::pack_size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_pack_size_null(mut self) -> Self {
        self.pack_size = None;
        self.extra.set_null("packSize");
        self
    }
}

impl object::Object for Puppy {
    const REQUIRED: &'static [&'static str] = &["petType"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            "packSize" => property.optional(&mut self.pack_size),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
        to.optional("packSize", &self.pack_size);
    }
}

structure::implement!(Puppy);

// ---- src/types/robot.rs

use serde::de;

use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Robot`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Robot {
    /// `kind`
    pub kind: Option<String>,
    /// `volts`
    pub volts: Option<i64>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl object::Object for Robot {
    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "kind" => property.optional(&mut self.kind),
            "volts" => property.optional(&mut self.volts),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.optional("kind", &self.kind);
        to.optional("volts", &self.volts);
    }
}

structure::implement!(Robot);

// ---- src/types/zoo.rs

use serde::de;

use super::{Dog, Pet, ZooChoice, ZooSeen};
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Zoo`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zoo {
    /// An animal.
    pub star: Pet,
    /// `pets`
    pub pets: Option<Vec<Pet>>,
    /// Who watches.
    pub guard: Option<Dog>,
    /// `choice`
    pub choice: Option<ZooChoice>,
    /// `seen`
    pub seen: Option<ZooSeen>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl Zoo {
    /// A value with what the document requires: `star`.
    #[inline]
    pub fn new(star: Pet) -> Self {
        Self { star, ..Self::default() }
    }

    /// Sets [`star`](Self::star).
    #[inline]
    #[must_use]
    pub fn with_star(mut self, star: Pet) -> Self {
        self.star = star;
        self.extra.remove("star");
        self
    }

    /// Sets [`pets`](Self::pets).
    #[inline]
    #[must_use]
    pub fn with_pets(mut self, pets: Vec<Pet>) -> Self {
        self.pets = Some(pets);
        self.extra.remove("pets");
        self
    }

    /// Makes [`pets`](Self::pets) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_pets_null(mut self) -> Self {
        self.pets = None;
        self.extra.set_null("pets");
        self
    }

    /// Sets [`guard`](Self::guard).
    #[inline]
    #[must_use]
    pub fn with_guard(mut self, guard: Dog) -> Self {
        self.guard = Some(guard);
        self.extra.remove("guard");
        self
    }

    /// Makes [`guard`](Self::guard) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_guard_null(mut self) -> Self {
        self.guard = None;
        self.extra.set_null("guard");
        self
    }

    /// Sets [`choice`](Self::choice).
    #[inline]
    #[must_use]
    pub fn with_choice(mut self, choice: ZooChoice) -> Self {
        self.choice = Some(choice);
        self.extra.remove("choice");
        self
    }

    /// Makes [`choice`](Self::choice) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_choice_null(mut self) -> Self {
        self.choice = None;
        self.extra.set_null("choice");
        self
    }

    /// Sets [`seen`](Self::seen).
    #[inline]
    #[must_use]
    pub fn with_seen(mut self, seen: ZooSeen) -> Self {
        self.seen = Some(seen);
        self.extra.remove("seen");
        self
    }

    /// Makes [`seen`](Self::seen) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_seen_null(mut self) -> Self {
        self.seen = None;
        self.extra.set_null("seen");
        self
    }
}

impl object::Object for Zoo {
    const REQUIRED: &'static [&'static str] = &["star"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "star" => property.required(0, &mut self.star),
            "pets" => property.optional(&mut self.pets),
            "guard" => property.nullable(&mut self.guard),
            "choice" => property.optional(&mut self.choice),
            "seen" => property.optional(&mut self.seen),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("star", &self.star);
        to.optional("pets", &self.pets);
        to.optional("guard", &self.guard);
        to.optional("choice", &self.choice);
        to.optional("seen", &self.seen);
    }
}

structure::implement!(Zoo);

// ---- src/types/zoo_choice.rs

use serde::de;

use super::{Cat, PetBase};
use crate::runtime::{json, union};

/// Schema: `#/components/schemas/Zoo/properties/choice`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ZooChoice {
    /// An animal.
    Pet(Box<PetBase>),
    /// Cat.
    Cat(Box<Cat>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<PetBase> for ZooChoice {
    #[inline]
    fn from(value: PetBase) -> Self {
        Self::Pet(Box::new(value))
    }
}

impl From<Cat> for ZooChoice {
    #[inline]
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl union::Union for ZooChoice {
    const VARIANTS: &'static [union::Variant] = &[
        union::Variant::of::<PetBase>(),
        union::Variant::of::<Cat>(),
    ];

    #[inline]
    fn read_variant<'de, D: de::Deserializer<'de>>(
        index: usize,
        from: D,
    ) -> Result<(Self, json::Fit), D::Error> {
        match index {
            0 => union::variant(from, |value: PetBase| Self::Pet(Box::new(value))),
            1 => union::variant(from, |value: Cat| Self::Cat(Box::new(value))),
            _ => union::other(from),
        }
    }

    #[inline]
    fn keep(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

union::implement!(ZooChoice, Unknown, [Pet, Cat]);

// ---- src/types/zoo_seen.rs

use serde::de;

use super::PetSize;
use crate::runtime::{extra, object, structure};

/// Schema: `#/components/schemas/Zoo/properties/seen`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZooSeen {
    /// `petType`
    pub pet_type: String,
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<PetSize>,
    /// `at`
    pub at: Option<String>,
    /// What the other fields do not hold, verbatim: properties that the document does not declare, nulls, values of another kind.
    pub extra: extra::Extra,
}

impl ZooSeen {
    /// A value with what the document requires: `petType`.
    #[inline]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`pet_type`](Self::pet_type).
    #[inline]
    #[must_use]
    pub fn with_pet_type(mut self, pet_type: impl Into<String>) -> Self {
        self.pet_type = pet_type.into();
        self.extra.remove("petType");
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

    /// Sets [`size`](Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: PetSize) -> Self {
        self.size = Some(size);
        self.extra.remove("size");
        self
    }

    /// Makes [`size`](Self::size) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = None;
        self.extra.set_null("size");
        self
    }

    /// Sets [`at`](Self::at).
    #[inline]
    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self.extra.remove("at");
        self
    }

    /// Makes [`at`](Self::at) an explicit `null`.
    #[inline]
    #[must_use]
    pub fn with_at_null(mut self) -> Self {
        self.at = None;
        self.extra.set_null("at");
        self
    }
}

impl object::Object for ZooSeen {
    const REQUIRED: &'static [&'static str] = &["petType"];

    fn read_property<'de, A: de::MapAccess<'de>>(
        &mut self,
        property: &mut object::Property<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match property.name() {
            "petType" => property.required(0, &mut self.pet_type),
            "name" => property.optional(&mut self.name),
            "size" => property.optional(&mut self.size),
            "at" => property.optional(&mut self.at),
            _ => property.unknown(),
        }
    }

    fn write_properties<P: object::Properties>(&self, to: &mut P) {
        to.required("petType", &self.pet_type);
        to.optional("name", &self.name);
        to.optional("size", &self.size);
        to.optional("at", &self.at);
    }
}

structure::implement!(ZooSeen);
