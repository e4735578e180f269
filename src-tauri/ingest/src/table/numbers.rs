//! Numbers in the cells of a column: whether a comma parts decimals or thousands is read off the whole column.

/// What a column shows about its commas and points.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NumberEvidence {
    comma: bool,
    point: bool,
}

/// What parts the decimals of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Decimals {
    /// 1,5 and 1.234,5.
    Comma,
    /// 1.5 and 1,234.5.
    Point,
    /// Nothing shows it; each number is taken by itself.
    #[default]
    Open,
}

impl NumberEvidence {
    /// Takes a cell into account.
    pub(super) fn take(&mut self, cell: &str) {
        if cell.len() > 24 || !cell.contains([',', '.']) || !cell.contains(|letter: char| letter.is_ascii_digit()) {
            return;
        }
        let cell = cell.trim_start_matches('-');
        if cell.chars().any(|letter| !letter.is_ascii_digit() && !matches!(letter, ',' | '.' | ' ' | '\u{a0}' | '\'')) {
            return;
        }
        match (cell.rfind(','), cell.rfind('.')) {
            (Some(comma), Some(point)) => {
                self.comma |= comma > point;
                self.point |= point > comma;
            }
            (Some(_), None) => self.comma |= !grouped(cell, ','),
            (None, Some(_)) => {
                self.point |= !grouped(cell, '.');
                self.comma |= cell.matches('.').count() > 1 && grouped(cell, '.');
            }
            (None, None) => {}
        }
    }

    /// Joins what another column shows.
    pub(super) fn join(&mut self, other: Self) {
        self.comma |= other.comma;
        self.point |= other.point;
    }

    /// Returns what parts the decimals; `table` is what all columns show together.
    pub(super) fn decimals(self, table: Self) -> Decimals {
        let of = |evidence: Self| match (evidence.comma, evidence.point) {
            (true, false) => Decimals::Comma,
            (false, true) => Decimals::Point,
            _ => Decimals::Open,
        };
        let own = of(self);
        if own == Decimals::Open && !(self.comma && self.point) { of(table) } else { own }
    }
}

/// Tells whether what stands between marks are groups of three digits, so that the marks can part thousands.
fn grouped(cell: &str, mark: char) -> bool {
    let mut groups = cell.split(mark);
    groups.next().is_some_and(|first| (1..=3).contains(&first.len())) && groups.all(|group| group.len() == 3)
}

/// Reads a number, by what parts its decimals.
pub(super) fn number(cell: &str, decimals: Decimals) -> Option<f64> {
    let plain: String = cell
        .trim()
        .trim_end_matches(['%', '°'])
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '\'' && *letter != '\u{2019}')
        .map(|letter| if letter == '\u{2212}' { '-' } else { letter })
        .collect();
    let text = match decimals {
        Decimals::Comma => plain.replace('.', "").replace(',', "."),
        Decimals::Point => plain.replace(',', ""),
        Decimals::Open => return crate::record::number(&plain),
    };
    let is_number = text.starts_with(|letter: char| letter.is_ascii_digit() || "-+.".contains(letter));
    text.parse().ok().filter(|number: &f64| is_number && number.is_finite())
}

/// Reads degrees: a comma parts decimals, whatever the column shows; letters for the hemisphere are understood.
pub(super) fn degrees(cell: &str) -> Option<f64> {
    let text = cell.trim().trim_end_matches('°').replace(',', ".").replace('\u{2212}', "-");
    let text = text.trim();
    let last = text.chars().last()?.to_ascii_uppercase();
    let (number, sign) = match last {
        'N' | 'E' => (&text[..text.len() - 1], 1.0),
        'S' | 'W' => (&text[..text.len() - 1], -1.0),
        _ => (text, 1.0),
    };
    let number = number.trim().trim_end_matches('°').trim();
    number
        .starts_with(|letter: char| letter.is_ascii_digit() || "-+.".contains(letter))
        .then(|| number.parse().ok())?
        .map(|degrees: f64| degrees * sign)
        .filter(|degrees| degrees.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimals(cells: &[&str]) -> Decimals {
        let mut evidence = NumberEvidence::default();
        for cell in cells {
            evidence.take(cell);
        }
        evidence.decimals(NumberEvidence::default())
    }

    #[test]
    fn one_number_shows_what_the_commas_of_its_column_part() {
        assert_eq!(decimals(&["12,345", "1,5"]), Decimals::Comma);
        assert_eq!(decimals(&["12,345", "1.5"]), Decimals::Point);
        assert_eq!(decimals(&["1.234.567"]), Decimals::Comma);
        assert_eq!(decimals(&["12,345"]), Decimals::Open);
        assert_eq!(number("12,345", Decimals::Comma), Some(12.345));
        assert_eq!(number("1.234,5", Decimals::Comma), Some(1234.5));
        assert_eq!(number("12,345", Decimals::Point), Some(12_345.0));
        assert_eq!(number("12 345", Decimals::Open), Some(12_345.0));
        assert_eq!(number("inf", Decimals::Point), None);
    }

    #[test]
    fn a_column_that_shows_nothing_follows_the_others() {
        let mut others = NumberEvidence::default();
        others.take("3,25");
        assert_eq!(NumberEvidence::default().decimals(others), Decimals::Comma);
    }

    #[test]
    fn degrees_are_read_with_commas_and_hemispheres() {
        for (text, wanted) in [("12,779", 12.779), ("-7.35", -7.35), ("7,5 W", -7.5), ("12.5°", 12.5)] {
            assert_eq!(degrees(text), Some(wanted), "{text}");
        }
        assert_eq!(degrees("north"), None);
    }
}
