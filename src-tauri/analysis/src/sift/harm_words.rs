//! The words that tell what happened to people, by how they begin, in the six languages of the United Nations.

use super::figure::Harm;
use super::token::Token;

#[rustfmt::skip]
const STEMS: [(Harm, &[&str]); 4] = [
    (Harm::Dead, &["kill", "dead", "death", "died", "dies", "slain", "lives", "fatalit", "bodies", "mort",
        "tue", "tuant", "tuer", "deces", "decede", "peri", "cadavre", "vies", "muert", "murier", "mata",
        "asesin", "falleci", "погиб", "убит", "убил", "смерт", "скончал", "жизн", "мертв", "قتل", "قتيل",
        "مقتل", "وفاه", "ضحايا", "مصرع"]),
    (Harm::Injured, &["wound", "injur", "bless", "herid", "ранен", "ранил", "пострада", "جرح", "جريح", "اصيب",
        "اصاب"]),
    (Harm::Abducted, &["kidnap", "abduct", "hostage", "enlev", "otage", "kidnapp", "secuestr", "rehen",
        "похи", "залож", "خطف", "اختط", "رهائن", "رهين"]),
    (Harm::Displaced, &["displac", "fled", "flee", "refug", "deplac", "fui", "desplaz", "refugi", "перемещ",
        "бежен", "бежал", "покинул", "نازح", "نزح", "لاجئ"]),
];

#[rustfmt::skip]
const HAN: [(Harm, &[&str]); 4] = [
    (Harm::Dead, &["死亡", "丧生", "遇难", "身亡", "被杀", "打死", "遇害"]),
    (Harm::Injured, &["受伤", "伤"]),
    (Harm::Abducted, &["绑架", "劫持"]),
    (Harm::Displaced, &["流离", "逃离", "难民"]),
];

/// Returns the harm that a word tells, by how it begins; Chinese words by their characters.
pub(super) fn harm_at(tokens: &[Token], at: usize) -> Option<Harm> {
    let token = &tokens[at];
    if token.is_han {
        let ahead: String =
            tokens[at..].iter().take(2).take_while(|token| token.is_han).map(|token| token.folded.as_str()).collect();
        return HAN.iter().find(|(_, words)| words.iter().any(|word| ahead.starts_with(word))).map(|(harm, _)| *harm);
    }
    let word = token.folded.as_str();
    let bare = word.strip_prefix('و').unwrap_or(word);
    STEMS
        .iter()
        .find(|(_, stems)| stems.iter().any(|stem| word.starts_with(stem) || bare.starts_with(stem)))
        .map(|(harm, _)| *harm)
}
