//! What cells mean where a field offers choices: other words for a choice, and the codes of published codebooks.

use sitroom_domain::country::fold;

/// Choices with other words for them, folded. A choice of this name means the same in every sheet.
const WORDS: &[(&str, &[&str])] = &[
    (
        "presidential",
        &[
            "president",
            "presidentielle",
            "presidentielles",
            "presidencial",
            "presidenciales",
            "президентские",
            "رئاسية",
        ],
    ),
    (
        "parliamentary",
        &[
            "parliament",
            "legislative",
            "legislatives",
            "legislativas",
            "parlementaires",
            "nationalassembly",
            "lowerhouse",
            "upperhouse",
            "senate",
            "парламентские",
            "برلمانية",
            "تشريعية",
        ],
    ),
    ("general", &["generalelections", "generales", "generale", "всеобщие", "عامة"]),
    (
        "local",
        &[
            "municipal",
            "municipales",
            "regional",
            "regionales",
            "communales",
            "locales",
            "provincial",
            "district",
            "местные",
            "بلدية",
            "محلية",
        ],
    ),
    ("referendum", &["referendo", "plebiscite", "constitutionalreferendum", "референдум", "استفتاء"]),
    ("constituent_assembly", &["constituent", "assembleeconstituante", "constituentassemblyelection"]),
    (
        "national_ngo",
        &[
            "nngo",
            "localngo",
            "ongnationale",
            "nationalnongovernmentalorganization",
            "nationalnongovernmentalorganisation",
            "localorganization",
        ],
    ),
    (
        "international_ngo",
        &[
            "ingo",
            "onginternationale",
            "internationalnongovernmentalorganization",
            "internationalnongovernmentalorganisation",
        ],
    ),
    ("united_nations", &["un", "unagency", "onu", "nationsunies", "nacionesunidas", "оон", "الأممالمتحدة"]),
    ("government", &["gov", "govt", "gouvernement", "gobierno", "ministry", "правительство", "الحكومة"]),
    ("red_cross", &["redcrossredcrescent", "redcrossredcrescentmovement", "redcrescent", "croixrouge"]),
    (
        "civil_society",
        &["cso", "civilsocietyorganization", "civilsocietyorganisation", "cbo", "communitybasedorganization"],
    ),
    ("academia", &["academic", "university", "research"]),
    ("donor", &["bailleur"]),
    ("business", &["privatesector", "company"]),
    (
        "people",
        &[
            "humantrafficking",
            "traffickinginpersons",
            "persons",
            "migrants",
            "migrantsmuggling",
            "personnes",
            "personas",
            "люди",
        ],
    ),
    (
        "drugs",
        &[
            "drug",
            "narcotics",
            "cocaine",
            "heroin",
            "cannabis",
            "methamphetamine",
            "drogue",
            "drogues",
            "drogas",
            "наркотики",
            "مخدرات",
        ],
    ),
    ("arms", &["arm", "weapon", "weapons", "firearms", "ammunition", "armes", "armas", "оружие", "أسلحة"]),
    ("resources", &["resource", "timber", "gold", "minerals", "ivory", "wildlife", "ressources", "recursos"]),
    ("planned", &["scheduled", "upcoming", "prevue", "programada", "запланированы"]),
    ("held", &["completed", "tenue", "tenues", "celebrada", "состоялись"]),
    ("postponed", &["delayed", "reportee", "aplazada", "перенесены"]),
    ("cancelled", &["canceled", "annulee", "cancelada", "отменены"]),
    ("coup", &["coupdetat", "golpe", "golpedeestado", "переворот", "انقلاب"]),
    ("coup_attempt", &["attemptedcoup", "failedcoup"]),
    ("yes", &["y", "oui", "si", "да", "نعم"]),
    ("no", &["n", "non", "нет", "لا"]),
    ("partly", &["partial", "partially", "partiellement", "частично"]),
    ("woman", &["female", "f", "w", "femme", "mujer", "женский", "أنثى"]),
    ("man", &["male", "m", "homme", "hombre", "мужской", "ذكر"]),
    ("office", &["headquarters", "hq", "countryoffice", "bureau", "oficina", "офис"]),
    ("field_office", &["suboffice", "fieldpresence", "fieldlocation"]),
    ("killing", &["assassination", "murder"]),
    ("clash", &["battle", "armedclash"]),
    ("war", &["highintensity", "major"]),
    ("minor", &["lowintensity", "minorconflict"]),
    ("before", &["preelection", "preelectoral", "avant"]),
    ("during", &["electionday", "onelectionday", "pendant"]),
    ("after", &["postelection", "postelectoral", "apres"]),
    ("intrastate", &["civil", "internal"]),
    (
        "internationalized",
        &[
            "internationalizedintrastate",
            "internationalisedintrastate",
            "internationalisedinternal",
            "internationalizedinternal",
        ],
    ),
    ("ar", &["arabic", "arabe", "арабский"]),
    ("en", &["english", "anglais", "ingles", "английский"]),
    ("es", &["spanish", "espagnol", "espanol"]),
    ("fr", &["french", "francais", "frances", "французский"]),
    ("pt", &["portuguese", "portugais"]),
    ("ru", &["russian", "russe", "ruso", "русский"]),
    ("sw", &["swahili", "kiswahili"]),
    ("zh", &["chinese", "chinois"]),
    ("ha", &["hausa"]),
    ("ky", &["kyrgyz"]),
    ("tg", &["tajik"]),
    ("uz", &["uzbek"]),
];

/// Codes of published codebooks: the folded name of the column, the code, the choice.
///
/// UCDP/PRIO Armed Conflict Dataset Codebook, version 21.1 (Pettersson 2021), `intensity_level` and `type_of_conflict`.
const CODES: &[(&str, &str, &str)] = &[
    ("intensitylevel", "1", "minor"),
    ("intensitylevel", "2", "war"),
    ("intensity", "1", "minor"),
    ("intensity", "2", "war"),
    ("typeofconflict", "1", "extrasystemic"),
    ("typeofconflict", "2", "interstate"),
    ("typeofconflict", "3", "intrastate"),
    ("typeofconflict", "4", "internationalized"),
];

/// Returns the choice that a cell of a column means; `None` where it means none that is known.
pub(super) fn meant(column: &str, cell: &str, choices: &[&'static str]) -> Option<&'static str> {
    let (column, folded) = (fold(column), fold(cell));
    if let Some(choice) = find(choices, |choice| fold(choice) == folded) {
        return Some(choice);
    }
    let code = CODES.iter().find(|(name, code, _)| *name == column && *code == cell.trim());
    if let Some((.., wanted)) = code {
        return find(choices, |choice| choice == *wanted);
    }
    // “Presidential election” and “Élections présidentielles” are about elections anyway.
    let bare = ["elections", "election", "elecciones", "eleccion", "выборы"]
        .iter()
        .fold(folded.clone(), |text, word| text.replace(word, ""));
    let says = |text: &str, choice: &str| {
        fold(choice) == text || WORDS.iter().any(|(known, words)| *known == choice && words.contains(&text))
    };
    find(choices, |choice| says(&folded, choice) || !bare.is_empty() && says(&bare, choice))
}

/// Returns the choice that a column's name itself states: a column “Drug type” holds drugs.
pub(super) fn stated(column: &str, choices: &[&'static str]) -> Option<&'static str> {
    super::headers::parts(column)
        .iter()
        .filter(|part| part.chars().count() > 2)
        .find_map(|part| meant("", part, choices))
}

fn find(choices: &[&'static str], is: impl Fn(&str) -> bool) -> Option<&'static str> {
    choices.iter().copied().find(|choice| is(choice))
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::Noun;
    use sitroom_domain::record::FieldKind;

    fn choices(noun: Noun, field: &str) -> &'static [&'static str] {
        match noun.sheet().find_field(field).unwrap().kind {
            FieldKind::Choice(choices) | FieldKind::Choices(choices) => choices,
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn cells_mean_choices_in_other_words_and_in_codes() {
        let kind = choices(Noun::Election, "kind");
        assert_eq!(meant("Type", "Presidential election", kind), Some("presidential"));
        assert_eq!(meant("Type", "Législatives", kind), Some("parliamentary"));
        assert_eq!(meant("Type", "président", kind), Some("presidential"));
        assert_eq!(meant("intensity_level", "2", choices(Noun::Conflict, "intensity")), Some("war"));
        assert_eq!(meant("type_of_conflict", "4", choices(Noun::Conflict, "kind")), Some("internationalized"));
        assert_eq!(meant("electoral_timing", "2", choices(Noun::ElectoralEvent, "timing")), None);
        assert_eq!(meant("", "Red Cross / Red Crescent", choices(Noun::Partner, "kind")), Some("red_cross"));
        assert_eq!(stated("Drug type", choices(Noun::Trafficking, "kind")), Some("drugs"));
    }
}
