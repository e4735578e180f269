//! Numbers in digits and in words, in the six languages of the United Nations.

use super::token::Token;

/// Returns the number that begins at a word, and how many words it takes: digits with or without marks of thousands, words
/// from one to ninety-nine, Chinese numerals. What no figure of people can be (more than nine digits) is no number.
pub(crate) fn number_at(text: &str, tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let token = tokens.get(at)?;
    if token.is_han {
        return chinese(tokens, at);
    }
    if let Some(first) = token.digits() {
        return Some(grouped(text, tokens, at, first));
    }
    let first = word(&token.folded)?;
    let next = tokens.get(at + 1).filter(|next| text[token.end..next.start].chars().count() == 1);
    match next.and_then(|next| word(&next.folded)) {
        Some(unit) if first >= 20 && unit < 10 => Some((first + unit, 2)),
        // Dix-sept, dix-huit, dix-neuf; soixante-dix to soixante-dix-neuf without its last word.
        Some(unit) if (first == 10 || first == 60) && (7..20).contains(&unit) => Some((first + unit, 2)),
        _ => Some((first, 1)),
    }
}

/// Joins groups of three digits that one blank, comma or point parts.
fn grouped(text: &str, tokens: &[Token], at: usize, first: u32) -> (u32, usize) {
    let (mut number, mut used) = (first, 1);
    while tokens[at].folded.len() <= 3 && first > 0 && number < 1_000_000 {
        let Some(next) = tokens.get(at + used) else { break };
        let between = &text[tokens[at + used - 1].end..next.start];
        let parts = matches!(between, "," | "." | " " | "\u{a0}" | "\u{202f}" | "\u{2009}" | "’" | "'");
        match next.digits() {
            Some(group) if parts && next.folded.len() == 3 => number = number * 1000 + group,
            _ => break,
        }
        used += 1;
    }
    (number, used)
}

/// Returns the number of Chinese numerals below a hundred.
fn chinese(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let digit =
        |at: usize| tokens.get(at).and_then(|token| "一二三四五六七八九".chars().position(|digit| is(token, digit)));
    let digit = |at: usize| digit(at).map(|place| place as u32 + 1);
    let is_ten = |at: usize| tokens.get(at).is_some_and(|token| is(token, '十'));
    if tokens[at].folded == "两" {
        return Some((2, 1));
    }
    let (tens, used) = match (digit(at), is_ten(at), is_ten(at + 1)) {
        (None, true, _) => (10, 1),
        (Some(first), _, true) => (first * 10, 2),
        // A lone numeral is part of many words; it is a number before a measure word only.
        (Some(first), ..) => {
            let counts =
                tokens.get(at + 1).is_some_and(|next| ["人", "名", "个", "位"].contains(&next.folded.as_str()));
            return counts.then_some((first, 1));
        }
        _ => return None,
    };
    Some(digit(at + used).map_or((tens, used), |unit| (tens + unit, used + 1)))
}

fn is(token: &Token, character: char) -> bool {
    token.folded.chars().eq([character])
}

/// Returns the number of a folded word. "One" is left out where it is the article too (un, une, una).
fn word(folded: &str) -> Option<u32> {
    const WORDS: [(u32, &[&str]); 28] = [
        (1, &["one", "один", "одного", "одна", "واحد"]),
        (2, &["two", "deux", "dos", "два", "две", "двое", "двух", "اثنان", "اثنين"]),
        (3, &["three", "trois", "tres", "три", "трое", "трех", "ثلاثه", "ثلاث"]),
        (4, &["four", "quatre", "cuatro", "четыре", "четверо", "четырех", "اربعه", "اربع"]),
        (5, &["five", "cinq", "cinco", "пять", "пятеро", "пяти", "пятерых", "خمسه", "خمس"]),
        (6, &["six", "seis", "шесть", "шестеро", "шести", "шестерых", "سته"]),
        (7, &["seven", "sept", "siete", "семь", "семеро", "семи", "семерых", "سبعه", "سبع"]),
        (8, &["eight", "huit", "ocho", "восемь", "восьмеро", "восьми", "ثمانيه"]),
        (9, &["nine", "neuf", "nueve", "девять", "девяти", "девятеро", "تسعه", "تسع"]),
        (10, &["ten", "dix", "diez", "десять", "десяти", "десятеро", "عشره"]),
        (11, &["eleven", "onze", "once", "одиннадцать", "одиннадцати"]),
        (12, &["twelve", "douze", "doce", "двенадцать", "двенадцати"]),
        (13, &["thirteen", "treize", "trece", "тринадцать", "тринадцати"]),
        (14, &["fourteen", "quatorze", "catorce", "четырнадцать", "четырнадцати"]),
        (15, &["fifteen", "quinze", "quince", "пятнадцать", "пятнадцати"]),
        (16, &["sixteen", "seize", "dieciseis", "шестнадцать", "шестнадцати"]),
        (17, &["seventeen", "diecisiete", "семнадцать", "семнадцати"]),
        (18, &["eighteen", "dieciocho", "восемнадцать", "восемнадцати"]),
        (19, &["nineteen", "diecinueve", "девятнадцать", "девятнадцати"]),
        (20, &["twenty", "vingt", "veinte", "двадцать", "двадцати", "عشرون", "عشرين"]),
        (30, &["thirty", "trente", "treinta", "тридцать", "тридцати", "ثلاثون", "ثلاثين"]),
        (40, &["forty", "quarante", "cuarenta", "сорок", "сорока", "اربعون", "اربعين"]),
        (50, &["fifty", "cinquante", "cincuenta", "пятьдесят", "пятидесяти", "خمسون", "خمسين"]),
        (60, &["sixty", "soixante", "sesenta", "шестьдесят", "шестидесяти", "ستون", "ستين"]),
        (70, &["seventy", "setenta", "семьдесят", "семидесяти", "سبعون", "سبعين"]),
        (80, &["eighty", "ochenta", "восемьдесят", "восьмидесяти", "ثمانون", "ثمانين"]),
        (90, &["ninety", "noventa", "девяносто", "تسعون", "تسعين"]),
        (12, &["dozen", "douzaine", "docena"]),
    ];
    WORDS.iter().find(|(_, words)| words.contains(&folded)).map(|(number, _)| *number)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn first(text: &str) -> Option<u32> {
        let tokens = tokens(text);
        (0..tokens.len()).find_map(|at| number_at(text, &tokens, at)).map(|(number, _)| number)
    }

    #[test]
    fn numbers_are_read_in_digits_and_in_words() {
        for (text, number) in [
            ("2,300 people", 2300),
            ("1 250 000 déplacés", 1_250_000),
            ("twenty-three dead", 23),
            ("dix-sept", 17),
            ("двадцать три человека", 23),
            ("二十三人死亡", 23),
            ("十二人死亡", 12),
            ("مقتل ثلاثة", 3),
            ("12, 300", 12),
        ] {
            assert_eq!(first(text), Some(number), "{text}");
        }
        assert_eq!(first("统一"), None);
    }
}
