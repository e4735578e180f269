//! Names that are written in two alphabets, or in two ways, by one key: their consonants.
//!
//! English, French and Russian write one village as Djibo, Jibo and Джибо. Vowels and h differ most between them and are left
//! out, as M. Odell and R. Russell (1918) did for English names; consonants that one language writes for another's are one.
//! Two names may have one key: it counts only beside other signs.

/// Returns the key of a folded Latin or Russian name, `None` where too little is left of it.
pub(crate) fn name_key(folded: &str) -> Option<String> {
    let latin = latin(without_ending(folded))?;
    let mut key = String::with_capacity(latin.len());
    if latin.starts_with(['a', 'e', 'i', 'o', 'u']) {
        key.push('a');
    }
    let mut rest = latin.as_str();
    while let Some(letter) = rest.chars().next() {
        let (sound, used) = sound(rest, letter);
        if let Some(sound) = sound.filter(|sound| !key.ends_with(*sound)) {
            key.push(sound);
        }
        rest = &rest[used..];
    }
    (key.len() >= 2).then_some(key)
}

fn sound(rest: &str, letter: char) -> (Option<char>, usize) {
    const GROUPS: [(&str, char); 12] = [
        ("tch", 's'),
        ("dzh", 'j'),
        ("dj", 'j'),
        ("sh", 's'),
        ("ch", 's'),
        ("ph", 'f'),
        ("gh", 'g'),
        ("ck", 'k'),
        ("ce", 's'),
        ("ci", 's'),
        ("cy", 's'),
        ("qu", 'k'),
    ];
    if let Some((group, sound)) = GROUPS.iter().find(|(group, _)| rest.starts_with(group)) {
        return (Some(*sound), group.len());
    }
    let sound = match letter {
        'c' | 'q' | 'k' if rest.starts_with("kh") => return (None, 2),
        'c' | 'q' => Some('k'),
        'z' | 'x' => Some('s'),
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | 'h' => None,
        consonant => Some(consonant),
    };
    (sound, 1)
}

/// Takes off Russian endings that end in a consonant; those in a vowel leave no trace in a key.
fn without_ending(folded: &str) -> &str {
    let endings = ["ами", "ями", "ом", "ем", "ам", "ах", "ях"];
    let stem = endings.iter().find_map(|ending| folded.strip_suffix(ending));
    stem.filter(|stem| stem.chars().count() >= 3).unwrap_or(folded)
}

fn latin(folded: &str) -> Option<String> {
    let mut latin = String::with_capacity(folded.len());
    for letter in folded.chars() {
        let written = match letter {
            'a'..='z' => {
                latin.push(letter);
                continue;
            }
            'а' | 'я' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' | 'э' => "e",
            'ж' => "j",
            'з' => "z",
            'и' | 'ы' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' | 'ю' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' => "ts",
            'ч' | 'ш' | 'щ' => "sh",
            'ъ' | 'ь' => "",
            _ => return None,
        };
        latin.push_str(written);
    }
    Some(latin)
}

#[cfg(test)]
mod tests {
    use super::super::token::folded;
    use super::name_key;

    #[test]
    fn one_name_in_two_alphabets_has_one_key() {
        for (one, other) in [
            ("Djibo", "Джибо"),
            ("Bichkek", "Бишкеке"),
            ("Seytenga", "Сейтенге"),
            ("Boulkessi", "Булькесси"),
            ("Tinzaouaten", "Тинзауатену"),
            ("Noukous", "Nukus"),
            ("Vorukh", "Ворух"),
            ("Karakalpakstan", "Каракалпакстаном"),
            ("Katsina", "Кацине"),
            ("Barsalogho", "Барсалого"),
        ] {
            assert_eq!(name_key(&folded(one)), name_key(&folded(other)), "{one} {other}");
        }
    }

    #[test]
    fn other_names_have_other_keys_and_no_name_has_none() {
        assert_ne!(name_key("dori"), name_key("djibo"));
        assert_ne!(name_key("osh"), name_key("bish"));
        assert_eq!(name_key("aou"), None);
        assert_eq!(name_key("موبتي"), None);
    }
}
