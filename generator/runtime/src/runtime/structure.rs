//! What every struct of an API implements alike.

/// Implements what an [`Object`](super::object::Object) with a field `extra` gives: it is [`Extended`](super::object::Extended), and serde
/// reads and writes it.
macro_rules! implement {
    ($name:ident) => {
        impl $crate::runtime::object::Extended for $name {
            fn extra(&self) -> &$crate::runtime::extra::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut $crate::runtime::extra::Extra {
                &mut self.extra
            }
        }

        $crate::runtime::json::implement_serde!($name);
    };
}

pub(crate) use implement;
