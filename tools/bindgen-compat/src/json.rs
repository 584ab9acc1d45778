//! JSON, as far as the model and the overrides need it.

use std::fmt::Write;

/// A value. Numbers are integers: the program writes no other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(i128),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn get(&self, key: &str) -> &Json {
        match self {
            Json::Object(members) => members
                .iter()
                .find(|(name, _)| name == key)
                .map_or(&Json::Null, |(_, value)| value),
            _ => &Json::Null,
        }
    }
    pub(crate) fn text(&self, key: &str) -> String {
        match self.get(key) {
            Json::Text(text) => text.clone(),
            _ => String::new(),
        }
    }
    pub(crate) fn number(&self, key: &str) -> Option<i128> {
        match self.get(key) {
            Json::Number(number) => Some(*number),
            _ => None,
        }
    }
    pub(crate) fn is(&self, key: &str) -> bool {
        *self.get(key) == Json::Bool(true)
    }
    pub(crate) fn list(&self, key: &str) -> &[Json] {
        match self.get(key) {
            Json::List(values) => values,
            _ => &[],
        }
    }
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        self.list(key)
            .iter()
            .filter_map(Json::as_text)
            .map(str::to_owned)
            .collect()
    }
    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn parse(text: &str) -> Result<Json, String> {
        let mut parser = Parser {
            text: text.as_bytes(),
            at: 0,
        };
        let value = parser.value()?;
        parser.space();
        if parser.at == text.len() {
            Ok(value)
        } else {
            Err(parser.wrong("the end"))
        }
    }

    pub(crate) fn print(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Json::Number(number) => write!(out, "{number}").unwrap(),
            Json::Text(text) => quote(text, out),
            Json::List(values) => {
                out.push('[');
                for (index, value) in values.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    value.write(out);
                }
                out.push(']');
            }
            Json::Object(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    out.push_str(if index == 0 { "\n" } else { ",\n" });
                    quote(key, out);
                    out.push_str(": ");
                    value.write(out);
                }
                out.push_str("\n}");
            }
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c < ' ' => write!(out, "\\u{:04x}", c as u32).unwrap(),
            c => out.push(c),
        }
    }
    out.push('"');
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
}

impl Parser<'_> {
    fn wrong(&self, expected: &str) -> String {
        format!("JSON: {expected} expected at byte {}", self.at)
    }
    fn space(&mut self) {
        while self.text.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }
    fn next_is(&mut self, byte: u8) -> bool {
        self.space();
        let found = self.text.get(self.at) == Some(&byte);
        self.at += usize::from(found);
        found
    }
    fn need(&mut self, byte: u8) -> Result<(), String> {
        if self.next_is(byte) {
            Ok(())
        } else {
            Err(self.wrong(&format!("`{}`", byte as char)))
        }
    }
    fn word(&mut self, word: &str, value: Json) -> Result<Json, String> {
        if self.text[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(value)
        } else {
            Err(self.wrong("a value"))
        }
    }

    fn value(&mut self) -> Result<Json, String> {
        self.space();
        match self.text.get(self.at) {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => self.string().map(Json::Text),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            _ => self.integer(),
        }
    }
    fn integer(&mut self) -> Result<Json, String> {
        let from = self.at;
        while self
            .text
            .get(self.at)
            .is_some_and(|byte| byte.is_ascii_digit() || *byte == b'-')
        {
            self.at += 1;
        }
        let digits = std::str::from_utf8(&self.text[from..self.at]).unwrap_or_default();
        digits
            .parse()
            .map(Json::Number)
            .map_err(|_| self.wrong("a value"))
    }
    fn array(&mut self) -> Result<Json, String> {
        self.need(b'[')?;
        let mut values = Vec::new();
        if self.next_is(b']') {
            return Ok(Json::List(values));
        }
        loop {
            values.push(self.value()?);
            if !self.next_is(b',') {
                self.need(b']')?;
                return Ok(Json::List(values));
            }
        }
    }
    fn object(&mut self) -> Result<Json, String> {
        self.need(b'{')?;
        let mut members = Vec::new();
        if self.next_is(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.space();
            let key = self.string()?;
            self.need(b':')?;
            members.push((key, self.value()?));
            if !self.next_is(b',') {
                self.need(b'}')?;
                return Ok(Json::Object(members));
            }
        }
    }
    fn string(&mut self) -> Result<String, String> {
        self.need(b'"')?;
        let mut bytes = Vec::new();
        loop {
            let byte = *self.text.get(self.at).ok_or_else(|| self.wrong("`\"`"))?;
            self.at += 1;
            match byte {
                b'"' => return String::from_utf8(bytes).map_err(|_| self.wrong("UTF-8")),
                b'\\' => {
                    let c = self.escape()?;
                    bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
                byte => bytes.push(byte),
            }
        }
    }
    fn escape(&mut self) -> Result<char, String> {
        let byte = *self
            .text
            .get(self.at)
            .ok_or_else(|| self.wrong("an escape"))?;
        self.at += 1;
        Ok(match byte {
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => {
                let unit = self.unit()?;
                let pair =
                    (0xd800..0xdc00).contains(&unit) && self.text[self.at..].starts_with(b"\\u");
                let code = if pair {
                    self.at += 2;
                    0x10000 + ((unit - 0xd800) << 10) + self.unit()?.wrapping_sub(0xdc00)
                } else {
                    unit
                };
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            byte => byte as char,
        })
    }
    fn unit(&mut self) -> Result<u32, String> {
        let digits = self
            .text
            .get(self.at..self.at + 4)
            .and_then(|four| std::str::from_utf8(four).ok());
        let unit = digits.and_then(|four| u32::from_str_radix(four, 16).ok());
        self.at += 4;
        unit.ok_or_else(|| self.wrong("four digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round() {
        let text = r#" {"a": [1, -2, 18446744073709551615, true, null], "b": "q\"\\\u00e9\ud83d\ude00\n", "c": {}} "#;
        let json = Json::parse(text).unwrap();
        assert_eq!(json.list("a")[2], Json::Number(u64::MAX.into()));
        assert_eq!(json.text("b"), "q\"\\\u{e9}\u{1f600}\n");
        assert_eq!(Json::parse(&json.print()).unwrap(), json);
        assert_eq!(json.text("none"), "");
    }

    #[test]
    fn wrong() {
        for text in [
            "",
            "{",
            "[1,]",
            "\"a",
            "{\"a\" 1}",
            "1 2",
            "\"\\u12\"",
            "nul",
        ] {
            assert!(Json::parse(text).is_err(), "{text}");
        }
    }
}
