//! Rules of an office that route, tag or mute what comes in: plain conditions, all of which have to hold.
//!
//! Words are whole words in any case and accent; an asterisk at the end stands for any ending. What a rule mutes is out of sight
//! and stays counted: nothing is deleted here.

use sitroom_domain::{Iso3, Report, SourceGrade, say};

use super::token::folded;

/// What a rule asks of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// One of these words or phrases stands in headline or text.
    AnyWord(Vec<String>),
    /// All of them do.
    AllWords(Vec<String>),
    /// None of them does.
    NoWord(Vec<String>),
    /// One of these outlets wrote it.
    Outlet(Vec<String>),
    /// One of these publishers passed it on.
    Publisher(Vec<String>),
    /// It is in one of these languages, ISO 639-1.
    Language(Vec<String>),
    /// It is about one of these countries.
    Country(Vec<Iso3>),
    /// It names one of these places, by their number in the gazetteer.
    Place(Vec<u32>),
    /// Its outlet is graded so or better; one that cannot be judged is not.
    GradeAtLeast(SourceGrade),
    /// Its outlet is graded so or worse; one that cannot be judged is.
    GradeAtMost(SourceGrade),
}

/// What a rule does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Gives it to a person.
    Assign(String),
    /// Puts a mark on it.
    Tag(String),
    /// Takes it out of sight.
    Mute,
}

/// A rule of the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// What it asks; a rule that asks nothing holds for nothing.
    pub conditions: Vec<Condition>,
    /// What it does.
    pub acts: Vec<Act>,
}

/// A report with what rules ask of it.
#[derive(Debug, Clone)]
pub struct Item<'a> {
    /// The report.
    pub report: &'a Report,
    /// Who passed it on.
    pub publisher: &'a str,
    /// The grade of its outlet.
    pub grade: SourceGrade,
    /// The countries that it is about, from the publisher and from the text.
    pub countries: &'a [Iso3],
    /// The places that it names.
    pub places: &'a [u32],
}

/// A rule that holds, and by what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The number of the rule in the list.
    pub rule: usize,
    /// For each condition what met it: a word, an outlet, a code; empty where its absence did.
    pub met_by: Vec<String>,
}

/// What the rules make of a report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sorted {
    /// To whom it goes; the first rule that assigns it decides.
    pub assigned_to: Option<String>,
    /// Its marks, in the order of the rules, each once.
    pub tags: Vec<String>,
    /// It is out of sight.
    pub is_muted: bool,
    /// The rules that hold.
    pub matches: Vec<Match>,
}

/// How many reports the rules let through and muted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted {
    /// All reports, the muted among them.
    pub reports: usize,
    /// Those that are muted.
    pub muted: usize,
}

/// Counts what was sorted; a muted report is one of all.
#[must_use]
pub fn counted<'a>(sorted: impl IntoIterator<Item = &'a Sorted>) -> Counted {
    sorted.into_iter().fold(Counted::default(), |counted, sorted| Counted {
        reports: counted.reports + 1,
        muted: counted.muted + usize::from(sorted.is_muted),
    })
}

/// Returns what the rules make of a report, in their order.
#[must_use]
pub fn sort(rules: &[Rule], item: &Item<'_>) -> Sorted {
    let words = format!(" {} ", folded(&format!("{}\n{}", item.report.title, item.report.text)));
    let mut sorted = Sorted::default();
    for (place, rule) in rules.iter().enumerate() {
        let met_by: Option<Vec<String>> =
            rule.conditions.iter().map(|condition| met(condition, item, &words)).collect();
        let Some(met_by) = met_by.filter(|met_by| !met_by.is_empty()) else { continue };
        sorted.matches.push(Match { rule: place, met_by });
        for act in &rule.acts {
            match act {
                Act::Assign(person) => {
                    sorted.assigned_to.get_or_insert_with(|| person.clone());
                }
                Act::Tag(tag) if !sorted.tags.contains(tag) => sorted.tags.push(tag.clone()),
                Act::Tag(_) => {}
                Act::Mute => sorted.is_muted = true,
            }
        }
    }
    sorted
}

/// Returns what meets a condition, or `None` where nothing does.
fn met(condition: &Condition, item: &Item<'_>, words: &str) -> Option<String> {
    let one_of = |list: &[String], value: &str| list.iter().find(|one| folded(one) == folded(value)).cloned();
    match condition {
        Condition::AnyWord(list) => list.iter().find(|word| stands(words, word)).cloned(),
        Condition::AllWords(list) => list.iter().all(|word| stands(words, word)).then(|| list.join(", ")),
        Condition::NoWord(list) => (!list.iter().any(|word| stands(words, word))).then(String::new),
        Condition::Outlet(list) => one_of(list, &item.report.outlet),
        Condition::Publisher(list) => one_of(list, item.publisher),
        Condition::Language(list) => one_of(list, &item.report.language),
        Condition::Country(list) => list.iter().find(|iso3| item.countries.contains(iso3)).map(Iso3::to_string),
        Condition::Place(list) => list.iter().find(|place| item.places.contains(place)).map(u32::to_string),
        Condition::GradeAtLeast(grade) => {
            (item.grade <= *grade && item.grade != SourceGrade::F).then(|| format!("{:?}", item.grade))
        }
        Condition::GradeAtMost(grade) => (item.grade >= *grade).then(|| format!("{:?}", item.grade)),
    }
}

/// Tells whether a word or phrase stands in folded words that blanks part. Chinese characters are words of their own.
fn stands(words: &str, word: &str) -> bool {
    let is_beginning = word.ends_with('*');
    let asked = folded(word);
    let asked = if is_beginning { format!(" {asked}") } else { format!(" {asked} ") };
    asked.len() > 2 && words.contains(&asked)
}

impl Match {
    /// Returns why a rule holds as a sentence, in the language that is spoken.
    #[must_use]
    pub fn told(&self, rules: &[Rule]) -> String {
        let name = rules.get(self.rule).map_or("", |rule| rule.name.as_str());
        let met_by: Vec<&str> = self.met_by.iter().map(String::as_str).filter(|met_by| !met_by.is_empty()).collect();
        if met_by.is_empty() {
            return say!("The rule “{name}” holds: nothing that it excludes is there.");
        }
        let met_by = met_by.join("; ");
        say!("The rule “{name}” holds: {met_by}.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        Report {
            title: "Élections : marche à Conakry".to_owned(),
            text: "Des milliers de personnes ont défilé.".to_owned(),
            outlet: "Le Matin".to_owned(),
            language: "fr".to_owned(),
            ..Report::default()
        }
    }

    fn rule(conditions: Vec<Condition>, acts: Vec<Act>) -> Rule {
        Rule { name: "r".to_owned(), conditions, acts }
    }

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    fn holds(condition: Condition) -> bool {
        let (report, guinea) = (report(), "GIN".parse().unwrap());
        let item =
            Item { report: &report, publisher: "feed", grade: SourceGrade::C, countries: &[guinea], places: &[7] };
        !sort(&[rule(vec![condition], vec![Act::Mute])], &item).matches.is_empty()
    }

    #[test]
    fn each_condition_holds_and_fails() {
        use Condition as C;
        for condition in [
            C::AnyWord(words(&["x", "election*"])),
            C::AnyWord(words(&["marche à"])),
            C::AllWords(words(&["ELECTIONS", "Conakry"])),
            C::NoWord(words(&["sport", "march"])),
            C::Outlet(words(&["le matin"])),
            C::Publisher(words(&["Feed"])),
            C::Language(words(&["fr"])),
            C::Country(vec!["MLI".parse().unwrap(), "GIN".parse().unwrap()]),
            C::Place(vec![7]),
            C::GradeAtLeast(SourceGrade::C),
            C::GradeAtMost(SourceGrade::C),
        ] {
            assert!(holds(condition.clone()), "{condition:?}");
        }
        for condition in [
            C::AnyWord(words(&["election", "march", ""])),
            C::AllWords(words(&["elections", "Bamako"])),
            C::NoWord(words(&["Conakry"])),
            C::Outlet(words(&["Le Soir"])),
            C::Publisher(words(&["ucdp"])),
            C::Language(words(&["en"])),
            C::Country(vec!["MLI".parse().unwrap()]),
            C::Place(vec![8]),
            C::GradeAtLeast(SourceGrade::B),
            C::GradeAtMost(SourceGrade::D),
        ] {
            assert!(!holds(condition.clone()), "{condition:?}");
        }
    }

    #[test]
    fn the_first_rule_assigns_tags_gather_and_what_is_muted_is_counted() {
        let report = report();
        let item = Item { report: &report, publisher: "feed", grade: SourceGrade::F, countries: &[], places: &[] };
        let french = || vec![Condition::Language(words(&["fr"]))];
        let rules = [
            rule(Vec::new(), vec![Act::Mute]),
            rule(french(), vec![Act::Assign("Awa".to_owned()), Act::Tag("press".to_owned())]),
            rule(french(), vec![Act::Assign("Ben".to_owned()), Act::Tag("press".to_owned()), Act::Mute]),
        ];
        let sorted = sort(&rules, &item);
        assert_eq!((sorted.assigned_to.as_deref(), sorted.tags.as_slice()), (Some("Awa"), &words(&["press"])[..]));
        assert!(sorted.is_muted && sorted.matches.len() == 2);
        assert_eq!(sorted.matches[0].told(&rules), "The rule “r” holds: fr.");
        assert_eq!(counted([&sorted, &Sorted::default()]), Counted { reports: 2, muted: 1 });
    }

    #[test]
    fn an_outlet_that_cannot_be_judged_is_not_at_least_anything() {
        let report = report();
        let item = Item { report: &report, publisher: "", grade: SourceGrade::F, countries: &[], places: &[] };
        let asks = |condition| !sort(&[rule(vec![condition], Vec::new())], &item).matches.is_empty();
        assert!(!asks(Condition::GradeAtLeast(SourceGrade::E)) && asks(Condition::GradeAtMost(SourceGrade::E)));
    }
}
