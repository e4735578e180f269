//! What the core and the command line say, in the six languages of the United Nations.
//!
//! The code says it in English; `texts/english.txt` lists every template of it under an id, and `texts/<language>/core.ftl` has
//! its translation. A test of the whole house (`tests/words.rs`) holds the lists against the code and writes them anew. A text
//! that nobody translated, or whose values cannot be told apart for certain, stays English: it is never guessed.
//!
//! | file | what |
//! | --- | --- |
//! | `template` | a template taken apart, and its values taken out of a text that was written from it |
//! | `english` | all templates, and which of them a text may be written from |
//! | `catalog` | their translations |
//! | `value` | values as each language writes them: counts, days, countries, sentences within sentences |
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod catalog;
mod english;
mod template;
mod value;

pub use sitroom_briefing::Language;

/// Speaks a language from now on, in the whole program.
pub fn speak(language: Language) {
    sitroom_domain::say::speak(language as u8, tell);
}

/// Returns an English text in a language: by the template that it was written from, or by the one that fits it. `None` where it
/// has to stay English.
pub fn translate(language: Language, template: Option<&str>, english: &str) -> Option<String> {
    catalog::Catalog::of(language)?.tell(template, english, 0)
}

fn tell(language: u8, template: Option<&str>, english: &str) -> Option<String> {
    let language = Language::ALL.into_iter().find(|known| *known as u8 == language)?;
    translate(language, template, english)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(english: &str) -> String {
        translate(Language::Fr, None, english).unwrap_or_else(|| english.to_owned())
    }

    #[test]
    fn a_text_that_was_written_before_is_told_with_the_sentence_within_it() {
        let english = "“/a/b” is a folder, not a file; choose the file in it. Nothing was imported";
        let told = "«\u{202f}/a/b\u{202f}» est un dossier, non un fichier\u{202f}; choisissez le fichier qu’il contient. \
                    Rien n’a été importé";
        assert_eq!(french(english), told);
        let signal = "5 events in the 3 months to March 2021";
        assert_eq!(french(signal), "5 événements dans les 3 mois jusqu’à mars 2021");
    }

    #[test]
    fn what_a_person_wrote_is_left_alone() {
        for text in ["Talks in Bamako", "events", "The president is ill; choose", "country", ""] {
            assert_eq!(french(text), text);
        }
    }

    #[test]
    fn a_template_is_told_with_what_its_values_are_in_the_language() {
        let template = Some("{} is a sentence that nobody says.");
        assert_eq!(translate(Language::Fr, template, "30 June 2021 is a sentence that nobody says."), None);
        let template = Some("{count} events; {}");
        let told = translate(Language::Ru, template, "3 events; There is no data for this step.");
        assert_eq!(told.as_deref(), Some("3 события; Для этого шага нет данных."));
        assert_eq!(translate(Language::En, template, "3 events; none"), None);
    }
}
