//! Names that are words of every day, titles or names of persons as well: a place of such a name is offered only where its
//! country is spoken of and the word before says that a place is meant.

/// Tells whether a folded name of one word says too little by itself. Short names do, and those of a list: words that English,
/// French, Spanish and Russian write with a capital letter at the head of a sentence or in a headline, and names of persons.
pub(super) fn is_ordinary(name: &str) -> bool {
    name.chars().count() <= 2 || WORDS.binary_search(&name).is_ok()
}

/// In the order of their letters.
#[rustfmt::skip]
const WORDS: [&str; 114] = [
    "abdi", "alexandria", "angers", "ann", "anna", "austin", "barry", "basse", "bath", "bello", "ben", "boko",
    "bol", "bor", "but", "come", "como", "dallas", "dame", "date", "david", "demba", "dire", "ete", "farah", "fas",
    "florence", "george", "gore", "hamilton", "hassan", "houston", "hub", "ina", "iskandar", "issa", "jackson",
    "kante", "keita", "kent", "kim", "konan", "lame", "laval", "leer", "leo", "leon", "lima", "lincoln", "london",
    "madison", "man", "martin", "mary", "mau", "mission", "more", "most", "nelson", "nice", "nis", "norte", "nur",
    "oral", "orange", "para", "paris", "pau", "pete", "pita", "poli", "pop", "pout", "reading", "rosa", "rustam",
    "sade", "sale", "salem", "sam", "samba", "same", "san", "santa", "santiago", "santos", "save", "say", "semi",
    "sin", "sino", "sofia", "split", "sur", "tai", "temir", "tours", "tube", "ulm", "una", "union", "van",
    "victoria", "washington", "yakubu", "yao", "zongo", "анна", "владимир", "лев", "море", "надежда", "новыи",
    "роза",
];

#[cfg(test)]
mod tests {
    use super::{WORDS, is_ordinary};

    #[test]
    fn the_list_is_in_order() {
        assert!(WORDS.is_sorted());
    }

    #[test]
    fn words_and_persons_are_known() {
        for name in ["say", "man", "more", "date", "nice", "boko", "os"] {
            assert!(is_ordinary(name), "{name}");
        }
        for name in ["mopti", "gao", "kidal", "bamako"] {
            assert!(!is_ordinary(name), "{name}");
        }
    }
}
