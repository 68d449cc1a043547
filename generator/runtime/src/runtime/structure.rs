//! What every struct of an API implements alike.

/// Implements what an [`Object`](super::object::Object) with a field `extra` gives: it is [`Extended`](super::object::Extended), and it can
/// be shown, read and written.
macro_rules! implement {
    ($name:ident) => {
        impl $crate::runtime::object::Extended for $name {
            #[inline]
            fn extra(&self) -> &$crate::runtime::extra::Extra {
                &self.extra
            }

            #[inline]
            fn extra_mut(&mut self) -> &mut $crate::runtime::extra::Extra {
                &mut self.extra
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::debug::fmt(self, stringify!($name), f)
            }
        }

        $crate::runtime::json::implement_serde!($name);
    };
}

pub(crate) use implement;
