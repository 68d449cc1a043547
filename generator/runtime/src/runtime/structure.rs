//! Implements a struct of the API from one line per property.

/// Implements a struct with a field `extra`, from one line per property:
///
/// - `"name" => field: optional`: the name of the property, its field, and how it is
///   [read](super::property::Property) and [written](super::object::Properties); `required` and
///   `required_nullable` have the place of the property in `REQUIRED`.
/// - `with_field(T)`: the setter, and what it takes.
/// - `with_field_null`: the setter of `null`.
/// - `_ => field: additional`: the field for additional properties.
///
/// The constants are those of [`Object`](super::object::Object).
macro_rules! implement {
    (
        $name:ident {
            $(const $constant:ident: $constant_type:ty = $value:expr;)*
            $(
                $(#[$attribute:meta])*
                $wire:literal => $field:ident: $kind:ident $(($index:literal))?
                    $(, $setter:ident($argument:ty) $(, $null_setter:ident)?)?;
            )*
            $(_ => $additional:ident: additional $(, $additional_setter:ident($values:ty))?;)?
        }
    ) => {
        impl $name {
            $(
                rt::structure::implement!(@setters
                    [$(#[$attribute])*] $wire $field $kind $($setter($argument) $($null_setter)?)?
                );
            )*
            $($(
                #[doc = concat!("Sets [`", stringify!($additional), "`](Self::", stringify!($additional), ").")]
                #[inline]
                #[must_use]
                pub fn $additional_setter(mut self, $additional: $values) -> Self {
                    self.$additional = $additional;
                    self
                }
            )?)?
        }

        impl rt::object::Object for $name {
            $(const $constant: $constant_type = $value;)*

            fn read_property<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                property: &mut rt::property::Property<'_, 'de, A>,
            ) -> Result<(), A::Error> {
                match property.name() {
                    $($wire => property.$kind($($index,)? &mut self.$field),)*
                    _ => rt::structure::implement!(@read_other self property $($additional)?),
                }
            }

            fn write_properties<P: rt::object::Properties>(&self, to: &mut P) {
                $(to.$kind($wire, &self.$field);)*
                rt::structure::implement!(@write_other self to [$($wire),*] $($additional)?);
            }
        }

        impl rt::object::Extended for $name {
            #[inline]
            fn extra(&self) -> &rt::extra::Extra {
                &self.extra
            }

            #[inline]
            fn extra_mut(&mut self) -> &mut rt::extra::Extra {
                &mut self.extra
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                rt::debug::fmt(self, stringify!($name), f)
            }
        }

        rt::json::implement_serde!($name);
    };
    // The setters of a property: of a value, and of null.
    (@setters [$($attribute:tt)*] $wire:literal $field:ident $kind:ident) => {};
    (
        @setters [$($attribute:tt)*] $wire:literal $field:ident $kind:ident
        $setter:ident($argument:ty)
    ) => {
        #[doc = concat!("Sets the field `", stringify!($field), "`.")]
        $($attribute)*
        #[inline]
        #[must_use]
        pub fn $setter(mut self, $field: $argument) -> Self {
            self.$field = rt::structure::implement!(@value $kind $field);
            self.extra.remove($wire);
            self
        }
    };
    (
        @setters [$($attribute:tt)*] $wire:literal $field:ident $kind:ident
        $setter:ident($argument:ty) $null_setter:ident
    ) => {
        rt::structure::implement!(
            @setters [$($attribute)*] $wire $field $kind $setter($argument)
        );

        #[doc = concat!("Makes the field `", stringify!($field), "` an explicit `null`.")]
        $($attribute)*
        #[inline]
        #[must_use]
        pub fn $null_setter(mut self) -> Self {
            self.$field = None;
            rt::structure::implement!(@note_null $kind self $wire);
            self
        }
    };
    // What a field holds of the value that its setter takes.
    (@value required $value:ident) => {
        $value.into()
    };
    (@value $kind:ident $value:ident) => {
        Some($value.into())
    };
    // Where the null of a property is kept: an `Option` that is always sent is one, and any other is left out.
    (@note_null required_nullable $self:ident $wire:literal) => {
        $self.extra.remove($wire)
    };
    (@note_null $kind:ident $self:ident $wire:literal) => {
        $self.extra.set_null($wire)
    };
    // Reads an additional property.
    (@read_other $self:ident $property:ident) => {
        $property.unknown()
    };
    (@read_other $self:ident $property:ident $field:ident) => {
        $property.additional(&mut $self.$field)
    };
    // Writes the additional properties.
    (@write_other $self:ident $to:ident [$($wire:literal),*]) => {};
    (@write_other $self:ident $to:ident [$($wire:literal),*] $field:ident) => {
        $to.additional(&[$($wire),*], &$self.$field)
    };
}

pub(crate) use implement;
