//! What a table seems to be: the noun that most of its columns speak for, and which column is which field.

use sitroom_domain::country::fold;
use sitroom_domain::record::{FieldKind, NOUNS};
use sitroom_domain::{Mapping, Marking, Noun};

use super::survey::Survey;

mod assign;

use assign::{Assigned, Facts, assign};

/// What a guess is made from beside the table itself.
pub(super) struct Hints<'h> {
    /// Name of the file without its ending.
    pub(super) stem: &'h str,
    pub(super) sheet: &'h str,
    pub(super) head_row: u32,
    /// The nouns to choose from.
    pub(super) nouns: &'h [Noun],
}

/// A guess.
pub(super) struct Guess {
    pub(super) mapping: Mapping,
    /// The nouns that some column speaks for, the likeliest first, with how many do.
    pub(super) nouns: Vec<(Noun, u32)>,
    /// How much speaks for the first of them.
    pub(super) score: i64,
    pub(super) notes: Vec<String>,
}

/// Guesses what a table is.
pub(super) fn guess(survey: &Survey, hints: &Hints<'_>) -> Guess {
    let facts = Facts::of(survey);
    let nouns = if hints.nouns.is_empty() { NOUNS } else { hints.nouns };
    let mut all: Vec<(i64, Noun, Assigned)> = nouns
        .iter()
        .map(|noun| {
            let assigned = assign(*noun, survey, &facts);
            (score(*noun, &assigned, survey, hints), *noun, assigned)
        })
        .collect();
    all.sort_by_key(|(score, _, assigned)| (-score, -i64::from(assigned.count)));
    let listed = all.iter().filter(|(_, _, assigned)| assigned.count > 0);
    let listed: Vec<(Noun, u32)> = listed.map(|(_, noun, assigned)| (*noun, assigned.count)).collect();
    let Some((score, noun, assigned)) = all.into_iter().next() else {
        let none = Assigned::default();
        return Guess { mapping: mapping(Noun::Partner, none, hints), nouns: listed, score: 0, notes: Vec::new() };
    };
    let notes = assigned.notes.clone();
    Guess { mapping: mapping(noun, assigned, hints), nouns: listed, score, notes }
}

fn mapping(noun: Noun, assigned: Assigned, hints: &Hints<'_>) -> Mapping {
    Mapping {
        noun,
        sheet: hints.sheet.to_owned(),
        head_row: hints.head_row,
        fields: assigned.fields,
        key: Vec::new(),
        date_order: None,
        gleditsch_ward: assigned.gleditsch_ward,
        marking: Marking::default(),
        source: source_of(hints.stem),
        licence: String::new(),
        make_missing: false,
    }
}

/// Returns what a file's name says of its source: without years, days and counts of editions, so that the next edition is
/// told to be of the same source.
fn source_of(stem: &str) -> String {
    let parts = stem.split(['_', ' ', '-', '.', '(', ')']);
    let is_number = |part: &&str| part.chars().filter(char::is_ascii_digit).count() * 2 < part.chars().count().max(1);
    let kept: Vec<&str> = parts.filter(|part| !part.is_empty()).filter(is_number).collect();
    if kept.is_empty() { stem.to_owned() } else { kept.join(" ") }
}

fn score(noun: Noun, assigned: &Assigned, survey: &Survey, hints: &Hints<'_>) -> i64 {
    let said = format!("{} {}", fold(hints.stem), fold(hints.sheet));
    let named = words(noun).iter().any(|word| said.contains(word));
    let electoral =
        noun == Noun::ElectoralEvent && survey.columns.iter().any(|column| fold(&column.name).starts_with("electoral"));
    let required = noun.sheet().fields().filter(|field| field.required).count() as i64;
    let missing = assigned.missing as i64;
    let linked = noun.sheet().fields().any(|field| field.required && matches!(field.kind, FieldKind::Link(_)));
    i64::from(assigned.count) + i64::from(assigned.plain) + 2 * (required - missing).min(3) - 5 * missing
        + 3 * i64::from(named)
        + 3 * i64::from(electoral)
        - i64::from(linked && missing > 0)
}

/// Returns words by which a file or a sheet says that it holds a noun.
fn words(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Presence => &["presence", "3w", "4w", "5w", "whodoeswhat", "whoiswhere"],
        Noun::Election => &["election", "calendrierelectoral", "elecciones", "выборы"],
        Noun::ElectoralEvent => &["electoralviolence", "electionviolence", "deco"],
        Noun::Conflict => &["armedconflict", "prioacd", "acd"],
        Noun::Expert => &["expert", "roster"],
        Noun::Trafficking => &["trafficking", "seizure", "drug"],
        Noun::Partner => &["partner", "organizations", "organisations"],
        Noun::Agreement => &["agreement", "accords"],
        Noun::Commitment => &["commitment"],
        Noun::Engagement => &["engagement", "goodoffices", "mediation"],
        Noun::Crisis => &["coup", "crisis", "crises"],
        Noun::Mission => &["mission"],
        Noun::Fund => &["fund", "grants"],
        Noun::ArmedGroup => &["armedgroup"],
        Noun::Route => &["route"],
        Noun::Lesson => &["lesson"],
        Noun::Deployment => &["deployment"],
        Noun::Country => &["countr"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_the_name_of_the_file_without_its_edition() {
        for (stem, source) in [
            ("deco_1989_2017", "deco"),
            ("hapi_operational_presence", "hapi operational presence"),
            ("seizures 2024-05", "seizures"),
            ("2024", "2024"),
            ("table-v21.1", "table"),
        ] {
            assert_eq!(source_of(stem), source);
        }
    }
}
