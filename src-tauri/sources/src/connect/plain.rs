//! The words of a page without its marks, and moments as outlets write them.

use jiff::Timestamp;
use mail_parser::decoders::html::html_to_text;

use sitroom_domain::Day;
use sitroom_domain::record::Moment;

/// The most letters of a text that are kept.
const TEXT_MAX: usize = 200_000;

/// Returns the words of HTML: no marks, no scripts, no control letters, one blank between words.
pub(crate) fn of_html(html: &str) -> String {
    of_text(&html_to_text(html))
}

/// Returns a text with what cannot be seen taken out, its lines kept.
pub(crate) fn of_text(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut plain = String::with_capacity(text.len().min(TEXT_MAX));
    for line in lines.filter(|line| !line.is_empty()) {
        if !plain.is_empty() {
            plain.push('\n');
        }
        plain.extend(line.chars().filter(|letter| !is_hidden(*letter)));
        if plain.len() > TEXT_MAX {
            let end = (0..=TEXT_MAX).rev().find(|end| plain.is_char_boundary(*end)).unwrap_or(0);
            plain.truncate(end);
            break;
        }
    }
    plain
}

/// Letters that turn the direction of what follows could make a text read otherwise than it is.
fn is_hidden(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Returns the moment of seconds since 1970, where it is within what the program knows.
pub(crate) fn moment(unix_seconds: i64) -> Option<Moment> {
    let moment = Moment(unix_seconds.div_euclid(60));
    (Day::MIN..=Day::MAX).contains(&moment.day()).then_some(moment)
}

/// Returns the moment of a text in ISO 8601.
pub(crate) fn moment_of(text: &str) -> Option<Moment> {
    text.parse::<Timestamp>().ok().and_then(|stamp| moment(stamp.as_second())).or_else(|| text.parse().ok())
}

/// Returns a language by its code of two letters, from a code (`fr-FR`) or its English name; empty where unknown.
pub(crate) fn language(text: &str) -> String {
    let folded = text.trim().to_lowercase();
    let code = folded.split(['-', '_']).next().unwrap_or_default();
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return code.to_owned();
    }
    NAMES.iter().find(|(name, _)| *name == folded).map_or_else(String::new, |(_, code)| (*code).to_owned())
}

/// Languages of outlets in the regions of the offices, by their English names.
const NAMES: [(&str, &str); 26] = [
    ("arabic", "ar"),
    ("armenian", "hy"),
    ("azerbaijani", "az"),
    ("chinese", "zh"),
    ("dutch", "nl"),
    ("english", "en"),
    ("french", "fr"),
    ("german", "de"),
    ("hausa", "ha"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("kazakh", "kk"),
    ("korean", "ko"),
    ("kyrgyz", "ky"),
    ("persian", "fa"),
    ("portuguese", "pt"),
    ("russian", "ru"),
    ("somali", "so"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("tajik", "tg"),
    ("turkish", "tr"),
    ("turkmen", "tk"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("uzbek", "uz"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_scripts_and_hidden_letters_are_taken_out() {
        let plain = of_html("<p>Three <b>killed</b> &amp; two hurt</p><script>alarm()</script><p>in Gao\u{202E}.</p>");
        assert_eq!(plain, "Three killed & two hurt\nin Gao.");
        assert_eq!(of_text("  a \u{0}b\r\n\r\n\tc  "), "a b\nc");
    }

    #[test]
    fn languages_are_known_by_code_or_name() {
        assert_eq!([language("fr-FR"), language("Russian"), language("Klingon"), language("")], ["fr", "ru", "", ""]);
    }
}
