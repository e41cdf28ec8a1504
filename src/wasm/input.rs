//! Input objects: reads plain JavaScript objects by serde, and names the field that does not fit.
//!
//! serde-wasm-bindgen writes our results, but its reader reports what is wrong as a sentence. Here it is a
//! [`LoyaltyError`] with the field's name; and without number formatting the module is a third smaller.

use crate::{ExpectedType, LoyaltyError, Problem};
use js_sys::{Array, Reflect};
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt::Display;
use tsify::{Ts, Tsify};
use wasm_bindgen::{JsCast, JsValue};

/// Reads an object from JavaScript, naming the field that does not fit.
pub(super) fn read<T: Tsify + de::DeserializeOwned>(value: &Ts<T>) -> Result<T, LoyaltyError> {
    T::deserialize(Input(value.js_value()))
}

/// A value from JavaScript, about to become a Rust one.
struct Input(JsValue);

impl de::Error for LoyaltyError {
    /// serde's own sentence is dropped: what it could say of our inputs is said by those below.
    fn custom<T: Display>(_: T) -> Self {
        Self::invalid(String::new(), Problem::Unfit {})
    }

    fn missing_field(field: &'static str) -> Self {
        Self::MissingInput { name: field.into() }
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::invalid(field, Problem::UnknownOption { expected: owned(expected) })
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::invalid(String::new(), Problem::NoneOf { value: variant.into(), expected: owned(expected) })
    }
}

#[inline(never)]
fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.into()).collect()
}

/// Puts the name of the field in front of an error that came from inside it.
#[inline(never)]
pub(super) fn inside(error: LoyaltyError, field: &str) -> LoyaltyError {
    let path = |name: String| match name.is_empty() || name.starts_with('[') {
        true => [field, &name].concat(),
        false => [field, ".", &name].concat(),
    };
    match error {
        LoyaltyError::MissingInput { name } => LoyaltyError::MissingInput { name: path(name) },
        LoyaltyError::InvalidInput { name, problem } => LoyaltyError::InvalidInput { name: path(name), problem },
        LoyaltyError::NotANumber { name, value, position } => {
            LoyaltyError::NotANumber { name: path(name), value, position }
        }
        other => other,
    }
}

impl Input {
    /// What was found, in words short enough for an error.
    fn words(&self) -> String {
        match self.0.as_string() {
            Some(text) => ["\"", &text.chars().take(40).collect::<String>(), "\""].concat(),
            None if self.0.is_null() => "null".into(),
            None => self.0.js_typeof().as_string().unwrap_or_default(),
        }
    }

    #[inline(never)]
    fn expected(&self, expected: ExpectedType) -> LoyaltyError {
        LoyaltyError::invalid(String::new(), Problem::WrongType { expected, found: self.words() })
    }

    #[inline(never)]
    fn number(&self) -> Result<f64, LoyaltyError> {
        let not_a_number = || LoyaltyError::NotANumber { name: String::new(), value: self.words(), position: None };
        self.0.as_f64().ok_or_else(not_a_number)
    }
}

impl<'de> de::Deserializer<'de> for Input {
    type Error = LoyaltyError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LoyaltyError> {
        visitor.visit_f64(self.number()?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LoyaltyError> {
        visitor.visit_u64(self.number()? as u64) // Casting cuts a float to the range of the integer.
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LoyaltyError> {
        visitor.visit_bool(self.0.as_bool().ok_or_else(|| self.expected(ExpectedType::Boolean))?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LoyaltyError> {
        visitor.visit_string(self.0.as_string().ok_or_else(|| self.expected(ExpectedType::Text))?)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LoyaltyError> {
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LoyaltyError> {
        if self.0.is_null() || self.0.is_undefined() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, LoyaltyError> {
        let word = self.0.as_string().ok_or_else(|| self.expected(ExpectedType::Word))?;
        let word: StrDeserializer<LoyaltyError> = word.as_str().into_deserializer();
        visitor.visit_enum(word)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, LoyaltyError> {
        if !self.0.is_object() {
            return Err(self.expected(ExpectedType::Object));
        }
        visitor.visit_map(Fields {
            object: self.0,
            known: fields,
            left: fields,
            others: None,
            current: (String::new(), JsValue::UNDEFINED),
        })
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, LoyaltyError> {
        if !Array::is_array(&self.0) {
            return Err(self.expected(ExpectedType::List));
        }
        visitor.visit_seq(Items { list: self.0.into(), next: 0 })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value, LoyaltyError> {
        if !Array::is_array(&self.0) || Array::from(&self.0).length() as usize != length {
            let expected = if length == 2 { ExpectedType::Pair } else { ExpectedType::ListOfOtherLength };
            return Err(self.expected(expected));
        }
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, LoyaltyError> {
        self.deserialize_tuple(length, visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 u32 f32 f64 char str bytes byte_buf unit unit_struct newtype_struct map
        identifier
    }
}

/// The fields of an object: first those of the struct, in its order, then any others, which an options struct refuses.
struct Fields {
    object: JsValue,
    known: &'static [&'static str],
    left: &'static [&'static str],
    others: Option<std::vec::IntoIter<JsValue>>,
    current: (String, JsValue),
}

impl<'de> MapAccess<'de> for Fields {
    type Error = LoyaltyError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, LoyaltyError> {
        if !self.find_next() {
            return Ok(None);
        }
        let key: StrDeserializer<LoyaltyError> = self.current.0.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    #[inline(never)] // One copy for each type, not for each field.
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, LoyaltyError> {
        let value = std::mem::take(&mut self.current.1);
        seed.deserialize(Input(value)).map_err(|error| inside(error, &self.current.0))
    }
}

impl Fields {
    /// Goes to the next field that the object has. It depends on no struct, so it is compiled once and not for each.
    #[inline(never)]
    fn find_next(&mut self) -> bool {
        while let Some((field, rest)) = self.left.split_first() {
            self.left = rest;
            let value = Reflect::get(&self.object, &JsValue::from_str(field)).unwrap_or(JsValue::UNDEFINED);
            // An absent field and `undefined` are one thing: serde then takes the default or reports it missing.
            if !value.is_undefined() {
                self.current = ((*field).into(), value);
                return true;
            }
        }
        let object: &js_sys::Object = self.object.unchecked_ref();
        let others = self.others.get_or_insert_with(|| js_sys::Object::keys(object).to_vec().into_iter());
        for key in others {
            let name = key.as_string().unwrap_or_default();
            if !self.known.contains(&name.as_str()) {
                self.current = (name, JsValue::UNDEFINED);
                return true;
            }
        }
        false
    }
}

/// The items of a list.
struct Items {
    list: Array,
    next: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = LoyaltyError;

    #[inline(never)]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, LoyaltyError> {
        if self.next >= self.list.length() {
            return Ok(None);
        }
        let at = self.next;
        self.next += 1;
        let item = Input(self.list.get(at));
        seed.deserialize(item).map(Some).map_err(|error| inside(error, &["[", &at.to_string(), "]"].concat()))
    }
}
