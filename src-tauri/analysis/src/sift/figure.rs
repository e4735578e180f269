//! Numbers of people in a text: the dead, the injured, the abducted and the displaced, with what the text says of their exactness.
//!
//! A number belongs to the nearest word of harm of its sentence; a comma or an "and" between them counts as distance.
//! It is offered to a person, who reads the sentence; nothing is added up.

use super::harm_words::harm_at;
use super::number::number_at;
use super::token::{Gap, Token};

/// What happened to the people of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Harm {
    /// They died.
    Dead,
    /// They were injured.
    Injured,
    /// They were taken away.
    Abducted,
    /// They left their homes.
    Displaced,
}

/// What a text says of the exactness of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exactness {
    /// It stands alone.
    Stated,
    /// "At least", "more than".
    AtLeast,
    /// "About", "nearly".
    About,
}

/// A number of people that a text gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Bytes of the text: the number.
    pub span: std::ops::Range<usize>,
    /// How many.
    pub people: u32,
    /// What happened to them.
    pub harm: Harm,
    /// How exactly.
    pub exactness: Exactness,
}

/// Words of harm between a number and its own: more is another statement.
const REACH: usize = 5;
/// How many words a comma or an "and" counts for.
const PARTED: usize = 2;

/// Returns the figures of a text; `skip` tells which words belong to a date.
pub(crate) fn figures(text: &str, tokens: &[Token], skip: &dyn Fn(&Token) -> bool) -> Vec<Figure> {
    let harms: Vec<(usize, Harm)> = (0..tokens.len()).filter_map(|at| Some((at, harm_at(tokens, at)?))).collect();
    if harms.is_empty() {
        return Vec::new();
    }
    let mut figures = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some((people, used)) = number_at(text, tokens, at).or_else(|| dual(tokens, at)) else {
            at += 1;
            continue;
        };
        let last = at + used - 1;
        if !skip(&tokens[at])
            && people > 0
            && let Some(harm) = nearest(tokens, at, last, &harms)
        {
            let span = tokens[at].start..tokens[last].end;
            figures.push(Figure { span, people, harm, exactness: exactness(tokens, at) });
        }
        at = last + 1;
    }
    figures
}

/// The Arabic dual tells two without a number: two dead, two injured.
fn dual(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    matches!(tokens[at].folded.as_str(), "قتيلان" | "قتيلين" | "جريحان" | "جريحين").then_some((2, 1))
}

fn nearest(tokens: &[Token], first: usize, last: usize, harms: &[(usize, Harm)]) -> Option<Harm> {
    // What follows is preferred where both are as far: "12 killed", not "killed 12".
    let rank = |(place, harm): &(usize, Harm)| {
        let (distance, is_before) = if *place > last {
            (distance(tokens, last, *place)?, 0)
        } else if *place < first {
            (distance(tokens, *place, first)?, 1)
        } else {
            (0, 0)
        };
        (distance <= REACH).then_some((distance, is_before, *harm))
    };
    harms.iter().filter_map(rank).min_by_key(|(distance, is_before, _)| (*distance, *is_before)).map(|found| found.2)
}

/// Returns how far two words are apart: the words between that say something, and what parts them. `None` in two sentences.
fn distance(tokens: &[Token], from: usize, to: usize) -> Option<usize> {
    let mut distance = 0;
    for (at, token) in tokens.iter().enumerate().take(to + 1).skip(from + 1) {
        match token.gap {
            Gap::Sentence => return None,
            Gap::Clause => distance += PARTED,
            Gap::Blank => {}
        }
        if at == to {
            break;
        }
        distance += match token.folded.as_str() {
            "and" | "et" | "y" | "и" | "و" => PARTED,
            word if is_bound(word) || is_person(word) => 0,
            _ => 1,
        };
    }
    Some(distance)
}

fn is_person(word: &str) -> bool {
    [
        "people",
        "persons",
        "personnes",
        "personas",
        "человек",
        "человека",
        "людеи",
        "شخصا",
        "اشخاص",
        "人",
        "名",
        "civilians",
        "civils",
        "мирных",
        "жителеи",
    ]
    .contains(&word)
}

fn is_bound(word: &str) -> bool {
    at_least(word)
        || about(word)
        || ["at", "than", "to", "the", "of", "moins", "de", "de", "que", "a", "al", "по", "меньшеи", "мере", "чем"]
            .contains(&word)
}

fn at_least(word: &str) -> bool {
    [
        "least",
        "more",
        "over",
        "moins",
        "plus",
        "menos",
        "mas",
        "меньшеи",
        "менее",
        "более",
        "больше",
        "свыше",
        "الاقل",
        "اكثر",
    ]
    .contains(&word)
}

fn about(word: &str) -> bool {
    [
        "about",
        "around",
        "nearly",
        "almost",
        "some",
        "environ",
        "pres",
        "quelque",
        "unos",
        "unas",
        "casi",
        "около",
        "почти",
        "примерно",
        "نحو",
        "حوالي",
    ]
    .contains(&word)
}

fn exactness(tokens: &[Token], at: usize) -> Exactness {
    let before = tokens[at.saturating_sub(3)..at].iter().rev();
    for token in before {
        let word = token.folded.as_str();
        if at_least(word) {
            return Exactness::AtLeast;
        }
        if about(word) {
            return Exactness::About;
        }
    }
    // 至少: at least; 约: about.
    let han: String = tokens[at.saturating_sub(2)..at]
        .iter()
        .filter(|token| token.is_han)
        .map(|token| token.folded.as_str())
        .collect();
    if han.ends_with("至少") || han.ends_with("超过") {
        Exactness::AtLeast
    } else if han.ends_with('约') {
        Exactness::About
    } else {
        Exactness::Stated
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn found(text: &str) -> Vec<(u32, Harm, Exactness)> {
        let tokens = tokens(text);
        figures(text, &tokens, &|_| false)
            .into_iter()
            .map(|figure| (figure.people, figure.harm, figure.exactness))
            .collect()
    }

    #[test]
    fn the_dead_are_found_in_six_languages() {
        use Exactness::{AtLeast, Stated};
        for (text, people, exactness) in [
            ("Attack in Mopti: at least 12 people killed", 12, AtLeast),
            ("Twelve dead in an ambush", 12, Stated),
            ("L’attaque a fait 12 morts", 12, Stated),
            ("Au moins douze personnes ont été tuées", 12, AtLeast),
            ("В результате нападения погибли 12 человек", 12, Stated),
            ("Al menos 12 muertos en un ataque", 12, AtLeast),
            ("قتل 12 شخصا", 12, Stated),
            ("مقتل ١٢ شخصا على الأقل", 12, Stated),
            ("袭击造成至少12人死亡", 12, AtLeast),
            ("二十三人死亡", 23, Stated),
        ] {
            assert_eq!(found(text), [(people, Harm::Dead, exactness)], "{text}");
        }
    }

    #[test]
    fn each_number_goes_to_its_own_word() {
        use Harm::{Abducted, Dead, Injured};
        for (text, first, second) in [
            ("Gunmen killed 12 people and wounded 30", (12, Dead), (30, Injured)),
            ("12 people were killed and 30 wounded", (12, Dead), (30, Injured)),
            ("killing at least 12, injuring 30", (12, Dead), (30, Injured)),
            ("bilan : 12 morts et 30 blessés", (12, Dead), (30, Injured)),
            ("погибли 12 и ранены 30 человек", (12, Dead), (30, Injured)),
            ("убили четырех жителей, похитили семь", (4, Dead), (7, Abducted)),
        ] {
            let told: Vec<_> = found(text).into_iter().map(|(people, harm, _)| (people, harm)).collect();
            assert_eq!(told, [first, second], "{text}");
        }
    }

    #[test]
    fn a_number_without_harm_is_no_figure() {
        assert!(found("The minister signed 12 agreements. Nobody was killed.").is_empty());
        assert!(found("Il a 45 ans").is_empty());
    }
}
