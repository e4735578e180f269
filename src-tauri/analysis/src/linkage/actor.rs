//! Who against whom, as publishers write it: the forces of a state by rule, abbreviations by their letters, a few groups by
//! the names under which the Security Council lists them, others by likeness.
//!
//! Likeness of names after W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules in the Fellegi–Sunter Model
//! of Record Linkage (1990).

use sitroom_domain::CountryIndex;
use sitroom_domain::country::{find_by_name, fold};
use strsim::jaro_winkler;

/// From this likeness on two names are spellings of one, and from this on they are related.
const SPELLING: f64 = 0.95;
const RELATED: f64 = 0.88;

/// What stands before the country in the name of its forces.
const STATE: [&str; 10] = [
    "government of ",
    "military forces of ",
    "police forces of ",
    "armed forces of ",
    "security forces of ",
    "defence forces of ",
    "national army of ",
    "gendarmerie of ",
    "police of ",
    "army of ",
];
/// Beginnings of what is said where nobody knows who it was.
const UNKNOWN: [&str; 4] = ["unidentified", "unknown", "unnamed", "not stated"];
/// Words that say what sort of a group it is, not which.
const SORT: [&str; 19] = [
    "militia",
    "militias",
    "communal",
    "ethnic",
    "armed",
    "group",
    "faction",
    "community",
    "tribe",
    "clan",
    "the",
    "of",
    "and",
    "de",
    "des",
    "du",
    "la",
    "le",
    "et",
];
/// Groups under the names that the lists of the Security Council's sanctions committees give (1267/1989/2253, 751, 1533,
/// 2127); folded as [`fold`] does.
const LISTED: [&[&str]; 11] = [
    &["bokoharam", "jamaatuahlissunnaliddaawatiwaljihad", "jamaatuahlussunnaliddaawatiwaljihad", "jas"],
    &["jnim", "jamaatnusratalislamwalmuslimin", "groupforsupportofislamandmuslims"],
    &["iswap", "islamicstatewestafricaprovince", "islamicstateinwestafrica"],
    &["isgs", "islamicstateinthegreatersahara", "islamicstatesahelprovince"],
    &["is", "islamicstate", "isil", "isis", "islamicstateiniraqandthelevant", "daesh"],
    &[
        "aqim",
        "alqaidaintheislamicmaghreb",
        "alqaedaintheislamicmaghreb",
        "theorganizationofalqaidaintheislamicmaghreb",
    ],
    &["mujao", "mujwa", "movementforunityandjihadinwestafrica", "mouvementpourlunificationetlejihadenafriquedelouest"],
    &["ansardine", "ansareddine", "ansaraddine"],
    &["ansaru", "ansarulmuslimina", "ansarulmusliminafibiladissudan", "ansarulmusliminafibiladissudan"],
    &["adf", "allieddemocraticforces"],
    &["lra", "lordsresistancearmy"],
];

/// How two sides compare, from the same to different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    Same,
    Alike,
    /// One side is not identified: no evidence.
    Neutral,
    Different,
}

/// One side.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Actor {
    Unknown,
    Civilians,
    State { country: Option<CountryIndex>, name: String },
    Group { tokens: Vec<String>, joined: String, short: Option<String>, listed: Option<usize> },
}

/// A side as it is written: one actor, or several that fought together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Actors(Vec<Actor>);

impl Actors {
    pub(super) fn read(text: &str) -> Self {
        let text = without_brackets(text);
        let parts = text.split([',', ';', '/']).map(str::trim).filter(|part| !part.is_empty());
        let actors: Vec<Actor> = parts.map(read_one).collect();
        Self(if actors.is_empty() { vec![Actor::Unknown] } else { actors })
    }

    /// Returns how two sides compare: by the likest of their actors, and no more than alike where one has more of them.
    pub(super) fn likeness(&self, other: &Self) -> Likeness {
        let pairs = self.0.iter().flat_map(|one| other.0.iter().map(move |beside| one.likeness(beside)));
        let best = pairs.min().unwrap_or(Likeness::Neutral);
        if best == Likeness::Same && self.0.len() != other.0.len() { Likeness::Alike } else { best }
    }
}

/// Returns the level of both sides together, which may be exchanged: 0 for no evidence, 1 to 9 from both the same to both
/// different.
pub(super) fn sides(a: [u32; 2], b: [u32; 2], mut likeness: impl FnMut(u32, u32) -> Likeness) -> u8 {
    let both = |one: Likeness, other: Likeness| (one.min(other), one.max(other));
    let straight = (likeness(a[0], b[0]), likeness(a[1], b[1]));
    let crossed = (likeness(a[0], b[1]), likeness(a[1], b[0]));
    let (least, most) = [both(straight.0, straight.1), both(crossed.0, crossed.1)]
        .into_iter()
        .min_by_key(|(least, most)| (*least as u8 + *most as u8, *least))
        .unwrap_or((Likeness::Neutral, Likeness::Neutral));
    match (least, most) {
        (Likeness::Neutral, Likeness::Neutral) => 0,
        (Likeness::Same, Likeness::Same) => 1,
        (Likeness::Same, Likeness::Alike) => 2,
        (Likeness::Same, Likeness::Neutral) => 3,
        (Likeness::Same, Likeness::Different) => 4,
        (Likeness::Alike, Likeness::Alike) => 5,
        (Likeness::Alike, Likeness::Neutral) => 6,
        (Likeness::Alike, Likeness::Different) => 7,
        (Likeness::Neutral, _) => 8,
        _ => 9,
    }
}

impl Actor {
    fn likeness(&self, other: &Self) -> Likeness {
        match (self, other) {
            (Self::Unknown, _) | (_, Self::Unknown) => Likeness::Neutral,
            (Self::Civilians, Self::Civilians) => Likeness::Same,
            (Self::State { country, name }, Self::State { country: beside, name: called }) => {
                let same = country.zip(*beside).map_or_else(|| name == called, |(one, other)| one == other);
                if same { Likeness::Same } else { Likeness::Different }
            }
            (Self::Group { .. }, Self::Group { .. }) => self.group_likeness(other),
            _ => Likeness::Different,
        }
    }

    fn group_likeness(&self, other: &Self) -> Likeness {
        let (
            Self::Group { tokens, joined, short, listed },
            Self::Group { tokens: words, joined: beside, short: shortened, listed: as_listed },
        ) = (self, other)
        else {
            return Likeness::Different;
        };
        let like = jaro_winkler(joined, beside);
        if joined == beside || (listed.is_some() && listed == as_listed) || like >= SPELLING && joined.len() > 4 {
            return Likeness::Same;
        }
        let found =
            tokens.iter().filter(|token| words.iter().any(|word| jaro_winkler(token, word) >= SPELLING)).count();
        let fewer = tokens.len().min(words.len());
        if found == tokens.len().max(words.len()) {
            return Likeness::Same;
        }
        let stands_for =
            |short: &Option<String>, tokens: &[String]| short.as_ref().is_some_and(|s| abbreviates(s, tokens));
        let related = (like >= RELATED && joined.len().min(beside.len()) > 4) || found * 2 > fewer || found == fewer;
        let abbreviated = stands_for(short, words) || stands_for(shortened, tokens);
        if related || abbreviated { Likeness::Alike } else { Likeness::Different }
    }
}

fn read_one(text: &str) -> Actor {
    let lower = text.to_lowercase();
    if UNKNOWN.iter().any(|start| lower.starts_with(start)) {
        return Actor::Unknown;
    }
    if lower.starts_with("civilian") || lower.starts_with("protesters") {
        return Actor::Civilians;
    }
    if let Some(country) = STATE.iter().find_map(|start| lower.strip_prefix(start)) {
        // Behind the years in brackets stands the branch: which of the forces it was is not compared.
        let country = country.split('(').next().unwrap_or(country).trim();
        return Actor::State { country: find_by_name(country), name: fold(country) };
    }
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').filter(|word| !word.is_empty());
    let all: Vec<String> = words.clone().map(fold).filter(|word| !word.is_empty()).collect();
    let mut tokens: Vec<String> = all.iter().filter(|word| !SORT.contains(&word.as_str())).cloned().collect();
    if tokens.is_empty() {
        tokens = all;
    }
    let is_short = |word: &&str| (2..=8).contains(&word.len()) && word.chars().all(char::is_uppercase);
    let short = words.clone().find(is_short).map(fold);
    let joined: String = tokens.concat();
    let listed = LISTED.iter().position(|names| {
        names.contains(&joined.as_str())
            || names.contains(&fold(text).as_str())
            || names.iter().any(|name| name.len() > 6 && joined.starts_with(name))
    });
    if joined.is_empty() { Actor::Unknown } else { Actor::Group { tokens, joined, short, listed } }
}

/// Tells whether an abbreviation is made of the first letters of words, which may be more than it has letters.
fn abbreviates(short: &str, tokens: &[String]) -> bool {
    let mut initials = tokens.iter().filter_map(|token| token.chars().next());
    tokens.len() >= 2
        && tokens.len() <= short.len() + 3
        && short.chars().all(|letter| initials.any(|first| first == letter))
}

/// Returns a name without what stands in brackets, of which only the opening one stays; with it where nothing else is there.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_i32;
    let outside: String = text
        .chars()
        .filter(|letter| {
            depth += i32::from(*letter == '(');
            let keep = depth == 0 || (depth == 1 && *letter == '(');
            depth -= i32::from(*letter == ')' && depth > 0);
            keep
        })
        .collect();
    if outside.trim_matches([' ', '(']).is_empty() { text.replace(['(', ')'], " ") } else { outside }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(one: &str, other: &str) -> Likeness {
        let (one, other) = (Actors::read(one), Actors::read(other));
        assert_eq!(one.likeness(&other), other.likeness(&one));
        one.likeness(&other)
    }

    #[test]
    fn forces_of_a_state_are_one_by_rule() {
        for name in ["Military Forces of Mali (2020-)", "Police Forces of Mali (2013-2020) Gendarmerie"] {
            assert_eq!(compared("Government of Mali", name), Likeness::Same, "{name}");
        }
        assert_eq!(compared("Government of Ivory Coast", "Military Forces of Côte d'Ivoire"), Likeness::Same);
        assert_eq!(compared("Government of Niger", "Military Forces of Nigeria"), Likeness::Different);
        assert_eq!(compared("Government of Mali", "Civilians"), Likeness::Different);
    }

    #[test]
    fn groups_are_known_by_listed_names_abbreviations_and_spellings() {
        let jas = "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad";
        assert_eq!(compared("Boko Haram - Jihadi faction", "JAS"), Likeness::Same);
        assert_eq!(compared(jas, "Boko Haram"), Likeness::Same);
        assert_eq!(compared("MFDC", "Mouvement des forces démocratiques de Casamance"), Likeness::Alike);
        assert_eq!(compared("Fulani", "Fulani Ethnic Militia (Nigeria)"), Likeness::Same);
        assert_eq!(compared("Dan na Ambassagou", "Dan Na Ambassagu"), Likeness::Same);
        assert_eq!(compared("JNIM", "IS"), Likeness::Different);
        assert_eq!(compared("GATIA, MSA", "GATIA"), Likeness::Alike);
        assert_eq!(compared("Tiv", "Birom"), Likeness::Different);
    }

    #[test]
    fn who_is_not_identified_is_no_evidence() {
        assert_eq!(compared("Unidentified Armed Group (Mali)", "JNIM"), Likeness::Neutral);
        assert_eq!(compared("", "Civilians"), Likeness::Neutral);
    }
}
