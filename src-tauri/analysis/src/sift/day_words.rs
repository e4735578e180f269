//! The words for months, days of the week and days near the publication, folded, in the six languages of the United Nations.

use super::token::Token;

/// Returns the month, 1 to 12, that a word names; Arabic months by both of their names.
pub(crate) fn month(tokens: &[Token], at: usize) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["january", "jan", "janvier", "enero", "января", "январь", "يناير", "جانفي"],
        &["february", "feb", "fevrier", "febrero", "февраля", "февраль", "فبراير", "فيفري", "شباط"],
        &["march", "mar", "mars", "marzo", "марта", "март", "مارس", "اذار"],
        &["april", "apr", "avril", "abril", "апреля", "апрель", "ابريل", "افريل", "نيسان"],
        &["may", "mai", "mayo", "мая", "маи", "مايو", "ماي", "ايار"],
        &["june", "jun", "juin", "junio", "июня", "июнь", "يونيو", "جوان", "حزيران"],
        &["july", "jul", "juillet", "julio", "июля", "июль", "يوليو", "جويليه", "تموز"],
        &["august", "aug", "aout", "agosto", "августа", "август", "اغسطس", "اوت", "اب"],
        &["september", "sept", "sep", "septembre", "septiembre", "сентября", "сентябрь", "سبتمبر", "ايلول"],
        &["october", "oct", "octobre", "octubre", "октября", "октябрь", "اكتوبر"],
        &["november", "nov", "novembre", "noviembre", "ноября", "ноябрь", "نوفمبر"],
        &["december", "dec", "decembre", "diciembre", "декабря", "декабрь", "ديسمبر"],
    ];
    let word = tokens[at].folded.as_str();
    let next = tokens.get(at + 1).map_or("", |next| next.folded.as_str());
    // The Levantine names of two words.
    let two = match (word, next) {
        ("كانون", "الثاني") => Some(1),
        ("تشرين", "الاول") => Some(10),
        ("تشرين", "الثاني") => Some(11),
        ("كانون", "الاول") => Some(12),
        _ => None,
    };
    two.or_else(|| MONTHS.iter().position(|words| words.contains(&word)).map(|place| place as u32 + 1))
}

/// Returns the day of the week, 0 for Monday, and the words that name it.
pub(crate) fn weekday(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    const DAYS: [&[&str]; 7] = [
        &["monday", "lundi", "lunes", "понедельник", "الاثنين"],
        &["tuesday", "mardi", "martes", "вторник", "الثلاثا"],
        &["wednesday", "mercredi", "miercoles", "среду", "среда", "الاربعا"],
        &["thursday", "jeudi", "jueves", "четверг", "الخميس"],
        &["friday", "vendredi", "viernes", "пятницу", "пятница", "الجمعه"],
        &["saturday", "samedi", "sabado", "субботу", "суббота", "السبت"],
        &["sunday", "dimanche", "domingo", "воскресенье", "الاحد"],
    ];
    let token = &tokens[at];
    if token.is_han {
        let sign = |ahead: usize| tokens.get(at + ahead).map_or("", |token| token.folded.as_str());
        let (name, used) = match (sign(0), sign(1)) {
            ("星", "期") => (sign(2), 3),
            ("周", name) => (name, 2),
            _ => return None,
        };
        let place = ["一", "二", "三", "四", "五", "六", "日"].iter().position(|day| *day == name);
        let place = place.or((name == "天").then_some(6))?;
        return Some((place as i32, used));
    }
    let place = DAYS.iter().position(|words| words.contains(&token.folded.as_str()))?;
    Some((place as i32, 1))
}

/// Returns how many days before the publication a word leads, and the words that it takes.
pub(crate) fn relative(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let token = &tokens[at];
    let next = tokens.get(at + 1).map_or("", |next| next.folded.as_str());
    let two = match (token.folded.as_str(), next) {
        ("avant", "hier") | ("前", "天") | ("اول", "امس") => Some(2),
        ("昨", "天" | "日") => Some(1),
        ("今", "天" | "日") | ("aujourd", "hui") => Some(0),
        _ => None,
    };
    if let Some(before) = two {
        return Some((before, 2));
    }
    let before = match token.folded.as_str() {
        "today" | "hoy" | "сегодня" | "اليوم" => 0,
        "yesterday" | "hier" | "вчера" | "ayer" | "امس" => 1,
        "anteayer" | "позавчера" => 2,
        _ => return None,
    };
    Some((before, 1))
}

/// Tells whether a word beside a day of the week puts it after the publication.
pub(crate) fn is_next(word: &str) -> bool {
    ["next", "coming", "prochain", "prochaine", "proximo", "следующии", "следующую", "المقبل", "القادم", "下"]
        .contains(&word)
}
