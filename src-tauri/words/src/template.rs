//! A template of `format!`, taken apart; and its values, taken out of a text that was written from it.

/// A template: fixed texts with a hole between each two.
#[derive(Debug, PartialEq)]
pub(crate) struct Template {
    fixed: Vec<String>,
    holes: Vec<Hole>,
}

/// With so many ways to fill it, a text fits by chance.
const MOST_WAYS: usize = 64;

/// What a hole takes.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Hole {
    Anything,
    /// It is written with so many decimals, so it is a figure.
    Figure,
}

impl Template {
    /// Takes a template apart. What is no template of `format!` is one fixed text.
    pub(crate) fn read(text: &str) -> Self {
        let mut template = Self { fixed: Vec::new(), holes: Vec::new() };
        let mut fixed = String::new();
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '{' | '}' if letters.peek() == Some(&letter) => {
                    fixed.push(letter);
                    letters.next();
                }
                '{' => {
                    let inner: String = letters.by_ref().take_while(|letter| *letter != '}').collect();
                    let is_figure = inner.split_once(':').is_some_and(|(_, form)| form.contains('.'));
                    template.holes.push(if is_figure { Hole::Figure } else { Hole::Anything });
                    template.fixed.push(std::mem::take(&mut fixed));
                }
                other => fixed.push(other),
            }
        }
        template.fixed.push(fixed);
        template
    }

    /// Returns how many holes it has.
    pub(crate) const fn holes(&self) -> usize {
        self.holes.len()
    }

    /// Returns the text before the first hole and the one after the last.
    pub(crate) fn ends(&self) -> (&str, &str) {
        (self.fixed.first().map_or("", String::as_str), self.fixed.last().map_or("", String::as_str))
    }

    /// Returns how many letters are fixed.
    pub(crate) fn weight(&self) -> usize {
        self.fixed.iter().flat_map(|fixed| fixed.chars()).filter(|letter| letter.is_alphabetic()).count()
    }

    /// Takes the values of the holes out of a text; `None` when it was not written from this template, or could have been in
    /// more than one way. Of holes that touch, the first has the whole and the others nothing.
    pub(crate) fn values<'a>(&self, text: &'a str) -> Option<Vec<&'a str>> {
        let (first, rest) = self.fixed.split_first()?;
        let text = text.strip_prefix(first.as_str())?;
        let mut found = Vec::new();
        let mut ways = Vec::new();
        follow(text, rest, &self.holes, &mut found, &mut ways);
        // Blanks that line up a column may belong to either side of a fixed blank.
        let same = |way: &Vec<&str>| way.iter().zip(&ways[0]).all(|(value, other)| value.trim() == other.trim());
        let is_sure = !ways.is_empty() && ways.len() < MOST_WAYS && ways.iter().all(same);
        if is_sure { ways.pop() } else { None }
    }
}

/// Follows every way in which holes and fixed texts fill a text, until too many are known.
fn follow<'a>(text: &'a str, fixed: &[String], holes: &[Hole], found: &mut Vec<&'a str>, ways: &mut Vec<Vec<&'a str>>) {
    let (Some((next, fixed)), Some((hole, holes))) = (fixed.split_first(), holes.split_first()) else {
        if text.is_empty() {
            ways.push(found.clone());
        }
        return;
    };
    if fixed.is_empty() {
        if let Some(value) = text.strip_suffix(next.as_str()).filter(|value| hole.takes(value)) {
            found.push(value);
            ways.push(found.clone());
            found.pop();
        }
        return;
    }
    if next.is_empty() {
        // The next hole touches this one: it is left empty, and this one goes as far as that would.
        let so_far = ways.len();
        let whole = &[Hole::Anything][..];
        follow(text, fixed, &[whole, &holes[1..]].concat(), found, ways);
        for way in &mut ways[so_far..] {
            way.insert(found.len() + 1, "");
        }
        return;
    }
    for (at, _) in text.match_indices(next.as_str()) {
        if ways.len() >= MOST_WAYS {
            return;
        }
        if hole.takes(&text[..at]) {
            found.push(&text[..at]);
            follow(&text[at + next.len()..], fixed, holes, found, ways);
            found.pop();
        }
    }
}

impl Hole {
    fn takes(self, value: &str) -> bool {
        self == Self::Anything || value.parse::<f64>().is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(template: &str, text: &str) -> Option<Vec<String>> {
        let values = Template::read(template).values(text)?;
        Some(values.into_iter().map(str::to_owned).collect())
    }

    #[test]
    fn values_are_taken_out_between_the_fixed_texts() {
        assert_eq!(values("{} is to come.", "30 June 2021 is to come.").unwrap(), ["30 June 2021"]);
        assert_eq!(values("{path} cannot be read: {why}", "a.csv cannot be read: no").unwrap(), ["a.csv", "no"]);
        assert_eq!(values("It has {{}} and {n:.1} %.", "It has {} and 4.5 %.").unwrap(), ["4.5"]);
        assert_eq!(values("{}{}: {}", "3 events: none").unwrap(), ["3 events", "", "none"]);
        assert_eq!(values("{a}{b}", "all").unwrap(), ["all", ""]);
        let lined_up = values("  {:<8} {:>4} events", "  2026-11    12 events").unwrap();
        assert_eq!(lined_up.iter().map(|value| value.trim()).collect::<Vec<_>>(), ["2026-11", "12"]);
        assert_eq!(values("Nothing.", "Nothing.").unwrap(), Vec::<String>::new());
    }

    #[test]
    fn what_does_not_fit_or_fits_in_two_ways_is_refused() {
        assert_eq!(values("{} is to come.", "30 June 2021 is gone."), None);
        assert_eq!(values("{} and {}", "Mali and Niger and Chad"), None);
        assert_eq!(values("Nothing.", "Nothing. More"), None);
        assert_eq!(values("Of {n:.0} and {}", "Of 3 and Mali and Niger").unwrap(), ["3", "Mali and Niger"]);
    }
}
