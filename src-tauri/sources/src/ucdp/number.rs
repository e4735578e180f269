//! Numbers as tables write them: whole numbers with needless decimals and separators, degrees to 10⁻⁷.

/// What a field holds where a whole number is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whole {
    /// Nothing, or a word for nothing.
    Empty,
    /// A whole number.
    Value(i64),
    /// A number in powers of ten whose last digits are gone.
    DigitsLost,
    /// Something else.
    Unreadable,
}

impl Whole {
    pub(crate) fn value(self) -> Option<i64> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }
}

/// Reads a whole number.
pub(crate) fn whole(field: &[u8]) -> Whole {
    if field.is_empty() {
        return Whole::Empty;
    }
    if field.len() <= 18 {
        let digits = field.strip_prefix(b"-").unwrap_or(field);
        let mut value = 0_i64;
        let mut plain = !digits.is_empty();
        for byte in digits {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                plain = false;
                break;
            }
            value = value * 10 + i64::from(digit);
        }
        if plain {
            return Whole::Value(if digits.len() == field.len() { value } else { -value });
        }
    }
    unusual_whole(field)
}

fn unusual_whole(field: &[u8]) -> Whole {
    let text = String::from_utf8_lossy(field);
    let text = text.trim().trim_start_matches('\'').replace('\u{2212}', "-");
    if is_nothing(&text) {
        return Whole::Empty;
    }
    if let Some((mantissa, exponent)) = text.split_once(['e', 'E']) {
        return scientific(mantissa, exponent);
    }
    let head = match text.rsplit_once(['.', ',']) {
        // Decimals that are all zero; three of them after a comma are thousands.
        Some((head, tail)) if tail.bytes().all(|digit| digit == b'0') && (tail.len() != 3 || !text.contains(',')) => {
            head
        }
        _ => text.as_str(),
    };
    ungroup(head).map_or(Whole::Unreadable, Whole::Value)
}

/// Takes out thousands separators, where every group but the first has three digits.
fn ungroup(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let separator = digits.chars().find(|letter| !letter.is_ascii_digit());
    let joined = match separator {
        None => digits.to_owned(),
        Some(mark @ (',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’')) => {
            let groups: Vec<&str> = digits.split(mark).collect();
            let first = (1..=3).contains(&groups[0].len());
            if !first || groups[1..].iter().any(|group| group.len() != 3) {
                return None;
            }
            groups.concat()
        }
        Some(_) => return None,
    };
    let plain = !joined.is_empty() && joined.len() <= 18 && joined.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| joined.parse::<i64>().ok().map(|value| sign * value)).flatten()
}

/// `2.86788E+05` is whole; `2.87E+05` has lost its last digits.
fn scientific(mantissa: &str, exponent: &str) -> Whole {
    let mantissa = mantissa.replace(',', ".");
    let Ok(exponent) = exponent.parse::<i32>() else { return Whole::Unreadable };
    let decimals = mantissa.split_once('.').map_or(0, |(_, decimals)| decimals.len() as i32);
    let Ok(value) = format!("{mantissa}e{exponent}").parse::<f64>() else { return Whole::Unreadable };
    if !value.is_finite() || value.abs() >= 1e15 || value.fract() != 0.0 {
        return Whole::Unreadable;
    }
    if value != 0.0 && decimals < exponent { Whole::DigitsLost } else { Whole::Value(value as i64) }
}

/// Tells whether a text stands for "no value".
pub fn is_nothing(text: &str) -> bool {
    matches!(
        text.to_ascii_lowercase().as_str(),
        "" | "na" | "n/a" | "nan" | "null" | "none" | "nil" | "-" | "--" | "." | "#n/a"
    )
}

/// Tells whether a text is what a spreadsheet writes where a formula failed.
pub(crate) fn is_formula_error(field: &[u8]) -> bool {
    field.first() == Some(&b'#')
        && matches!(
            field,
            b"#REF!" | b"#VALUE!" | b"#NAME?" | b"#DIV/0!" | b"#NULL!" | b"#NUM!" | b"#N/A" | b"#SPILL!" | b"#CALC!"
        )
}

/// Reads degrees as 10⁻⁷ degrees, rounded half away from zero. `Ok(None)` where nothing is written.
pub(crate) fn degrees_e7(field: &[u8]) -> Result<Option<i64>, ()> {
    let field = field.trim_ascii();
    if field.is_empty() {
        return Ok(None);
    }
    if let Some(value) = plain_degrees(field) {
        return Ok(Some(value));
    }
    let text = String::from_utf8_lossy(field).trim_start_matches('\'').replace('\u{2212}', "-").replace('°', "");
    let text = text.trim();
    if is_nothing(text) {
        return Ok(None);
    }
    let (sign, number) = match text.as_bytes().last() {
        Some(b'N' | b'E' | b'n') => (1, text[..text.len() - 1].trim()),
        Some(b'S' | b'W' | b's' | b'w') => (-1, text[..text.len() - 1].trim()),
        _ => (1, text),
    };
    if let Some(value) = plain_degrees(number.as_bytes()) {
        return Ok(Some(sign * value));
    }
    let value: f64 = number.replace(',', ".").parse().map_err(|_| ())?;
    let scaled = (value * 1e7).round();
    if scaled.abs() < 1e11 { Ok(Some(sign * scaled as i64)) } else { Err(()) }
}

fn plain_degrees(field: &[u8]) -> Option<i64> {
    let (negative, digits) = match field {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, field),
    };
    let (mut value, mut decimals, mut seen, mut round_up) = (0_i64, None::<u32>, false, false);
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        match (digit, &mut decimals) {
            (0..=9, None) => value = value * 10 + i64::from(digit),
            (0..=9, Some(count)) => {
                *count += 1;
                match *count {
                    0..=7 => value = value * 10 + i64::from(digit),
                    8 => round_up = digit >= 5,
                    _ => {}
                }
            }
            (_, None) if matches!(byte, b'.' | b',') => decimals = Some(0),
            _ => return None,
        }
        seen |= digit <= 9;
        if value > 100_000_000_000 {
            return None;
        }
    }
    if !seen {
        return None;
    }
    for _ in decimals.unwrap_or(0).min(7)..7 {
        value *= 10;
    }
    value += i64::from(round_up);
    Some(if negative { -value } else { value })
}

/// Reads longitude and latitude out of `POINT (x y)`, in 10⁻⁷ degrees.
pub(crate) fn point_e7(field: &[u8]) -> Option<(i64, i64)> {
    let text = std::str::from_utf8(field).ok()?.trim();
    let inner = text.get(..5).filter(|word| word.eq_ignore_ascii_case("POINT")).map(|_| text[5..].trim())?;
    let inner = inner.strip_prefix('(')?.strip_suffix(')')?;
    let mut numbers = inner.split_ascii_whitespace();
    let longitude = degrees_e7(numbers.next()?.as_bytes()).ok()??;
    let latitude = degrees_e7(numbers.next()?.as_bytes()).ok()??;
    numbers.next().is_none().then_some((longitude, latitude))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_as_people_write_them() {
        for (text, value) in [
            ("7", 7),
            ("1.0", 1),
            ("-1.0", -1),
            ("1,234", 1234),
            ("1 234 567", 1_234_567),
            ("286788.0", 286_788),
            ("2.86788E+05", 286_788),
            ("3,0", 3),
            ("1234.000", 1234),
            (" 8 ", 8),
            ("\u{2212}1", -1),
            ("1e0", 1),
        ] {
            assert_eq!(whole(text.as_bytes()), Whole::Value(value), "{text}");
        }
        for text in ["", "NA", "nan", "NULL"] {
            assert_eq!(whole(text.as_bytes()), Whole::Empty, "{text}");
        }
        for text in ["1.23E+05", "4e5"] {
            assert_eq!(whole(text.as_bytes()), Whole::DigitsLost, "{text}");
        }
        for text in ["1.5", "12a", "1,23,456", "#REF!", "1,23", "9999999999999999999999", "e", "-", "--1"] {
            assert!(matches!(whole(text.as_bytes()), Whole::Unreadable | Whole::Empty), "{text}");
        }
    }

    #[test]
    fn degrees_are_exact_and_rightly_rounded() {
        for (text, value) in [
            ("1.51667", 15_166_700),
            ("-7.35", -73_500_000),
            ("11,04999", 110_499_900),
            ("0.00000005", 1),
            ("-0.00000005", -1),
            ("0.00000004999", 0),
            ("179.9999999", 1_799_999_999),
            ("1.2E1", 120_000_000),
            ("7.5 W", -75_000_000),
            ("12.5°", 125_000_000),
        ] {
            assert_eq!(degrees_e7(text.as_bytes()), Ok(Some(value)), "{text}");
        }
        assert_eq!(degrees_e7(b" "), Ok(None));
        for text in ["11°03'N", "abc", "1.2.3", "NaN5", "1e309", "inf"] {
            assert_eq!(degrees_e7(text.as_bytes()), Err(()), "{text}");
        }
        assert_eq!(point_e7(b"POINT (1.51667 11.04999)"), Some((15_166_700, 110_499_900)));
        assert_eq!(point_e7(b"POLYGON ((0 0))"), None);
    }
}
