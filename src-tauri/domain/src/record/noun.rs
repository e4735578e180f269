//! The nouns of the record.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::record::{Sheet, sheets};

macro_rules! nouns {
    ($($(#[$doc:meta])* $name:ident, $one:literal, $many:literal, $sheet:path;)+) => {
        /// A noun of the record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Noun { $($(#[$doc])* $name,)+ }

        /// All nouns, in the order that they are listed in.
        pub const NOUNS: &[Noun] = &[$(Noun::$name,)+];

        impl Noun {
            /// Returns its word in the singular, for example `engagement`.
            #[must_use]
            pub const fn one(self) -> &'static str {
                match self { $(Self::$name => $one,)+ }
            }

            /// Returns its word in the plural, as the command line takes it, for example `engagements`.
            #[must_use]
            pub const fn many(self) -> &'static str {
                match self { $(Self::$name => $many,)+ }
            }

            /// Returns its sheet.
            #[must_use]
            pub const fn sheet(self) -> &'static Sheet {
                match self { $(Self::$name => &$sheet,)+ }
            }
        }
    };
}

nouns! {
    /// That violence may start or escalate, somewhere, by some time (§44, 47, 66).
    Warning, "warning", "warnings", sheets::warning::SHEET;
    /// What speaks for a warning, or against it (§44–46).
    Evidence, "evidence", "evidence", sheets::evidence::SHEET;
    /// Who held a warning for how likely.
    Judgement, "judgement", "judgements", sheets::judgement::SHEET;
    /// A step taken on a warning (§47, 66).
    Action, "action", "actions", sheets::action::SHEET;
    /// Who does what about a warning, in which role (§51–55, 69).
    Assignment, "assignment", "assignments", sheets::assignment::SHEET;
    /// A threshold of an office, under which a place deserves a warning (§45, 66).
    Rule, "rule", "rules", sheets::rule::SHEET;
    /// Good offices, an envoy, mediation, a shuttle, technical or electoral assistance (§16–34).
    Engagement, "engagement", "engagements", sheets::engagement::SHEET;
    /// A working visit within an engagement (§55).
    Visit, "visit", "visits", sheets::visit::SHEET;
    /// What a partner did in an engagement, and in which role (§51).
    Participation, "participation", "participations", sheets::participation::SHEET;
    /// What was signed (§19, 37).
    Agreement, "agreement", "agreements", sheets::agreement::SHEET;
    /// One promise, with its owner and its due date (§56–58).
    Commitment, "commitment", "commitments", sheets::commitment::SHEET;
    /// A coup or another unconstitutional change (§35–37).
    Crisis, "crisis", "crises", sheets::crisis::SHEET;
    /// What an organization did about a constitutional crisis.
    Response, "response", "responses", sheets::response::SHEET;
    /// An election or a referendum (§38–40).
    Election, "election", "elections", sheets::election::SHEET;
    /// A phase of an election's calendar.
    Phase, "phase", "phases", sheets::phase::SHEET;
    /// An event of violence around an election.
    ElectoralEvent, "electoral_event", "electoral-events", sheets::electoral_event::SHEET;
    /// A mission or office in the field (§26–30, 33).
    Mission, "mission", "missions", sheets::mission::SHEET;
    /// A commission of inquiry, a panel, a fact-finding mission (§32).
    Inquiry, "inquiry", "inquiries", sheets::inquiry::SHEET;
    /// A group of friends or a contact group (§31).
    Group, "group", "groups", sheets::group::SHEET;
    /// An organization or a person that can help (§31–34, 51–55).
    Partner, "partner", "partners", sheets::partner::SHEET;
    /// Where a partner is, and since when.
    Presence, "presence", "presences", sheets::presence::SHEET;
    /// What a partner can do (§52, 69).
    Capability, "capability", "capabilities", sheets::capability::SHEET;
    /// A seizure or a case of trafficking (§25, 50).
    Trafficking, "trafficking", "trafficking", sheets::trafficking::SHEET;
    /// A route of people, drugs, arms or looted resources.
    Route, "route", "routes", sheets::route::SHEET;
    /// An armed group (§25).
    ArmedGroup, "armed_group", "armed-groups", sheets::armed_group::SHEET;
    /// A person on a roster or in a standby team (§17, 61–63, 67).
    Expert, "expert", "experts", sheets::expert::SHEET;
    /// An expert on the way, from request to arrival (§17).
    Deployment, "deployment", "deployments", sheets::deployment::SHEET;
    /// Voluntary and rapid-response money (§17, 64, 68).
    Fund, "fund", "funds", sheets::fund::SHEET;
    /// What was tried, and what followed (§59–60).
    Lesson, "lesson", "lessons", sheets::lesson::SHEET;
    /// An armed conflict in one year, as UCDP and PRIO list it (§7).
    Conflict, "conflict", "conflicts", sheets::conflict::SHEET;
    /// What the office knows of a country as a whole (§49).
    Country, "country", "countries", sheets::country::SHEET;
    /// An office and its subregion (§22).
    Office, "office", "offices", sheets::office::SHEET;
}

impl Noun {
    /// Returns the noun of a word, in the singular or the plural; `-` and `_` are the same.
    #[must_use]
    pub fn find(word: &str) -> Option<Self> {
        let word = word.trim().to_lowercase().replace('_', "-");
        NOUNS.iter().copied().find(|noun| noun.one().replace('_', "-") == word || noun.many() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::FieldKind;

    #[test]
    fn every_sheet_is_of_its_noun_and_names_only_fields_that_it_has() {
        for noun in NOUNS.iter().copied() {
            let sheet = noun.sheet();
            assert_eq!(sheet.noun, noun);
            let mentioned = sheet.title.iter().chain(sheet.columns).chain([&sheet.since, &sheet.until]);
            for name in mentioned.filter(|name| !name.is_empty()) {
                assert!(sheet.find_field(name).is_some(), "{}: {name}", noun.one());
            }
            let mut names: Vec<&str> = sheet.fields().map(|field| field.name).collect();
            names.sort_unstable();
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{}: a field stands twice", noun.one());
            for child in sheet.children {
                let field = child.noun.sheet().find_field(child.field).map(|field| field.kind);
                assert_eq!(field, Some(FieldKind::Link(noun)), "{} of {}", child.noun.many(), noun.one());
            }
        }
    }

    #[test]
    fn a_title_begins_with_one_other_record_at_most_which_has_a_name_of_its_own() {
        for sheet in NOUNS.iter().map(|noun| noun.sheet()) {
            let kinds = sheet.title.iter().filter_map(|name| sheet.find_field(name)).map(|field| field.kind);
            let links = kinds.filter(|kind| matches!(kind, FieldKind::Link(_))).count();
            let Some(field) = sheet.title_link() else { continue };
            assert_eq!((links, sheet.title.first()), (1, Some(&field.name)), "{}", sheet.noun.one());
            let FieldKind::Link(named) = field.kind else { continue };
            assert_eq!(named.sheet().title_link(), None, "{} of {}", field.name, sheet.noun.one());
        }
        assert_eq!(Noun::Deployment.sheet().title_link().map(|field| field.name), Some("expert"));
    }

    #[test]
    fn a_noun_is_found_by_either_of_its_words() {
        assert_eq!(Noun::find("engagements"), Some(Noun::Engagement));
        assert_eq!(Noun::find("Armed_Group"), Some(Noun::ArmedGroup));
        assert_eq!(Noun::find("crises"), Some(Noun::Crisis));
        assert_eq!(Noun::find("incidents"), None);
    }
}
