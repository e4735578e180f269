//! The words in which people write days, in English, French, Spanish and Russian.

/// Returns the month (1–12) of a word; three letters are enough where they are clear.
pub(super) fn month(word: &str) -> Option<i8> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "jan", "janvier", "janv", "enero", "ene", "январь", "января", "янв"],
        &["february", "feb", "fevrier", "fevr", "fev", "febrero", "февраль", "февраля", "фев"],
        &["march", "mar", "mars", "marzo", "март", "марта", "мар"],
        &["april", "apr", "avril", "avr", "abril", "abr", "апрель", "апреля", "апр"],
        &["may", "mai", "mayo", "май", "мая"],
        &["june", "jun", "juin", "junio", "июнь", "июня", "июн"],
        &["july", "jul", "juillet", "juil", "julio", "июль", "июля", "июл"],
        &["august", "aug", "aout", "agosto", "ago", "август", "августа", "авг"],
        &["september", "sep", "sept", "septembre", "septiembre", "setiembre", "сентябрь", "сентября", "сен", "сент"],
        &["october", "oct", "octobre", "octubre", "октябрь", "октября", "окт"],
        &["november", "nov", "novembre", "noviembre", "ноябрь", "ноября", "ноя", "нояб"],
        &["december", "dec", "decembre", "diciembre", "dic", "декабрь", "декабря", "дек"],
    ];
    MONTHS.iter().position(|words| words.contains(&word)).map(|place| place as i8 + 1)
}

/// The part of a span that is meant, in thirds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Third {
    First,
    Middle,
    Last,
}

/// Returns the part that a word names.
pub(super) fn third(word: &str) -> Option<Third> {
    match word {
        "early" | "beginning" | "start" | "debut" | "principios" | "inicios" | "начало" | "начале" | "начала" => {
            Some(Third::First)
        }
        "mid" | "middle" | "mi" | "milieu" | "mediados" | "середина" | "середине" | "середины" => {
            Some(Third::Middle)
        }
        "late" | "end" | "fin" | "finales" | "fines" | "конец" | "конце" | "конца" => Some(Third::Last),
        _ => None,
    }
}

/// Returns the first month of a season of the northern half, as the United Nations write it; winter begins in December.
pub(super) fn season(word: &str) -> Option<i8> {
    match word {
        "spring" | "printemps" | "primavera" | "весна" | "весной" | "весны" => Some(3),
        "summer" | "ete" | "verano" | "лето" | "летом" | "лета" => Some(6),
        "autumn" | "fall" | "automne" | "otono" | "осень" | "осенью" | "осени" => Some(9),
        "winter" | "hiver" | "invierno" | "зима" | "зимой" | "зимы" => Some(12),
        _ => None,
    }
}

/// Tells whether a word says that a date is only near.
pub(super) fn is_about(word: &str) -> bool {
    matches!(
        word,
        "about"
            | "around"
            | "circa"
            | "ca"
            | "c"
            | "approximately"
            | "approx"
            | "vers"
            | "environ"
            | "hacia"
            | "около"
            | "примерно"
    )
}

/// Tells whether a word carries nothing: articles, prepositions, the word for a year.
pub(super) fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "of"
            | "in"
            | "on"
            | "le"
            | "la"
            | "de"
            | "du"
            | "des"
            | "en"
            | "l"
            | "d"
            | "el"
            | "del"
            | "au"
            | "a"
            | "года"
            | "год"
            | "году"
            | "г"
            | "в"
            | "во"
            | "st"
            | "nd"
            | "rd"
            | "th"
            | "er"
            | "о"
    )
}

/// Tells whether a word stands between the two ends of a span.
pub(super) fn is_between(word: &str) -> bool {
    matches!(
        word,
        "to" | "until" | "till" | "through" | "and" | "au" | "a" | "et" | "jusqu" | "hasta" | "y" | "по" | "до" | "и"
    )
}

/// Tells whether a word opens a span.
pub(super) fn is_from(word: &str) -> bool {
    matches!(word, "from" | "between" | "entre" | "du" | "desde" | "с" | "от" | "между")
}

/// Returns the number that an ordinal word stands for.
pub(super) fn ordinal(word: &str) -> Option<u8> {
    match word {
        "first" | "premier" | "premiere" | "primer" | "primero" | "первый" | "первая" | "первом" => {
            Some(1)
        }
        "second" | "deuxieme" | "segundo" | "второй" | "вторая" | "втором" => Some(2),
        "third" | "troisieme" | "tercer" | "третий" | "третьем" => Some(3),
        "fourth" | "quatrieme" | "cuarto" | "четвертый" | "четвертом" => Some(4),
        _ => None,
    }
}
