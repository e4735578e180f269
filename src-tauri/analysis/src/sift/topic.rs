//! What a report is about, in a few subjects that the six languages name by words of a known beginning.
//!
//! It tells a strike from a fire in the same town on the same day. It does not understand a sentence.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::token::Token;

/// The subjects by the beginnings of their words, folded; Chinese by their first two characters.
#[rustfmt::skip]
const SUBJECTS: [&[&str]; 32] = [
    // Shooting and raids.
    &["gunm", "gunfire", "shot", "shoot", "opened", "raid", "assail", "tirs", "abatt", "mitraill", "assaut",
        "обстрел", "расстрел", "застрел", "стрельб", "перестрел", "налет", "боевик", "tirote", "дивер", "اطلاق",
        "مسلح", "枪手", "枪击"],
    &["ambush", "convoy", "patrol", "embuscade", "convoi", "patrouill", "засад", "колонн", "конво", "патрул",
        "embosc", "كمين", "قافل", "伏击", "车队"],
    &["bomb", "blast", "explo", "landmine", "device", "mine", "engin", "бомб", "взрыв", "взорв", "подорв",
        "мин", "انفجار", "قنبل", "爆炸"],
    &["drone", "strike", "airstrike", "frappe", "aerien", "бесп", "дрон", "удар", "авиаудар", "ataque", "مسير",
        "غار", "空袭", "无人"],
    &["kidnap", "abduct", "hostage", "seize", "captur", "enlev", "enlevem", "otage", "ravis", "похи", "залож",
        "увел", "уведен", "secuestr", "rehen", "خطف", "اختط", "绑架"],
    &["freed", "free", "releas", "rescue", "liber", "recouvr", "освобо", "свобод", "спас", "اطلاق", "افراج",
        "获释"],
    &["protest", "demonstr", "rally", "rallie", "march", "crowd", "manifest", "defil", "rassembl", "meeting",
        "cortege", "митинг", "протест", "демонстр", "акци", "protesta", "manifesta", "مظاهر", "احتجاج", "抗议",
        "示威"],
    &["strike", "union", "greve", "gréve", "syndic", "бастов", "бастуют", "забастов", "профсоюз", "huelga",
        "اضراب", "罢工"],
    &["police", "riot", "tear", "lacrymo", "полици", "слезоточив", "полиц", "شرط", "警察"],
    &["arrest", "detain", "interpell", "арест", "задерж", "deten", "اعتقال", "逮捕"],
    &["court", "sentenc", "jail", "trial", "tribunal", "condamn", "peine", "juge", "суд", "приговор", "осужд",
        "juicio", "محكم", "法院"],
    &["prison", "inmate", "jailbreak", "escape", "evasion", "detenu", "тюрьм", "заключен", "побег", "carcel",
        "سجن", "监狱"],
    &["election", "electoral", "candidat", "campaign", "vote", "poll", "presidentiell", "campagne", "scrutin",
        "выбор", "кандидат", "избират", "предвыб", "кампани", "eleccion", "انتخاب", "选举"],
    &["coup", "junta", "junte", "power", "pouvoir", "putsch", "palace", "переворот", "хунт", "путч", "власт",
        "golpe", "انقلاب", "政变"],
    &["ecowas", "cedeao", "sanction", "bloc", "экова", "санкци", "суспенд", "suspend", "ايكواس", "制裁"],
    &["accord", "pact", "agree", "sign", "reconcil", "engage", "договор", "соглас", "соглаш", "подпис", "услов",
        "acuerdo", "اتفاق", "协议"],
    &["peacekeep", "un", "casque", "minusca", "minusma", "миротвор", "оон", "onu", "حفظ", "维和"],
    &["flood", "river", "banks", "crue", "inondat", "наводн", "река", "inundac", "فيضان", "洪水"],
    &["fire", "burn", "incendi", "flamm", "pompier", "пожар", "сгорел", "сожж", "подожг", "поджог", "حريق",
        "火灾"],
    &["cholera", "disease", "epidem", "outbreak", "холер", "эпидем", "заболел", "colera", "كوليرا", "霍乱"],
    &["refugee", "displac", "camp", "fled", "flee", "uproot", "refugie", "deplace", "беженц", "перемещ",
        "бегут", "desplaz", "لاجئ", "نازح", "难民"],
    &["miner", "digger", "pit", "colliery", "orpaill", "mineur", "charbon", "puits", "шахт", "старател",
        "прииск", "золот", "горняк", "minero", "منجم", "矿"],
    &["collaps", "cave", "accident", "overturn", "effondr", "eboul", "renvers", "обруш", "обвал", "завал",
        "авари", "derrumb", "انهيار", "坍塌"],
    &["farmer", "herder", "cattle", "crop", "eleveur", "agricult", "betail", "cultivat", "paysan", "скотовод",
        "землед", "крестьян", "скот", "посев", "ganad", "مزارع", "رعاة", "牧民"],
    &["smuggl", "opium", "hashish", "drug", "traffic", "trafiq", "contreband", "контрабанд", "опи", "гашиш",
        "наркот", "تهريب", "走私"],
    &["pirate", "tanker", "trawler", "crew", "navy", "petrolier", "marin", "equipage", "пират", "танкер",
        "моряк", "экипаж", "قراصن", "海盗"],
    &["school", "teacher", "girl", "student", "pupil", "lycee", "eleve", "etudiant", "enseign", "ecole", "школ",
        "учител", "студент", "учениц", "учащ", "escuela", "مدرس", "学校"],
    &["funeral", "mourn", "memor", "honour", "tribute", "obseques", "hommage", "deuil", "enterre", "похорон",
        "траур", "памят", "جناز", "葬礼"],
    &["border", "frontier", "guard", "frontal", "границ", "погранич", "frontera", "حدود", "边境"],
    &["market", "trader", "stall", "shop", "marche", "commerc", "etal", "рынк", "рынок", "базар", "торгов",
        "mercado", "سوق", "市场"],
    // A town that changes hands.
    &["seize", "retake", "retook", "recaptur", "captur", "empar", "repren", "repris", "tombe", "занял",
        "захват", "отбил", "взял", "tomar", "captura", "سيطر", "占领", "夺回"],
    &["food", "bread", "flour", "ration", "hunger", "famine", "vivres", "pain", "farine", "faim", "хлеб", "мук",
        "продовольств", "голод", "pan", "hambre", "غذا", "خبز", "粮食"],
];

/// The same by their first letters, each with its bit.
static BY_LETTER: LazyLock<HashMap<char, Vec<(u32, &'static str)>>> = LazyLock::new(|| {
    let mut by_letter: HashMap<char, Vec<(u32, &'static str)>> = HashMap::new();
    for (bit, stems) in (0..).zip(&SUBJECTS) {
        for stem in *stems {
            by_letter.entry(stem.chars().next().unwrap_or_default()).or_default().push((bit, stem));
        }
    }
    by_letter
});

/// Returns the subjects of a text, one bit for each.
pub(crate) fn topics(tokens: &[Token]) -> u32 {
    let mut found = 0;
    for at in 0..tokens.len() {
        let token = &tokens[at];
        let word = if token.is_han {
            let pair = tokens[at..].iter().take(2).map(|token| token.folded.as_str());
            pair.collect::<String>()
        } else if token.folded.len() < 2 {
            continue;
        } else {
            token.folded.clone()
        };
        let Some(stems) = word.chars().next().and_then(|first| BY_LETTER.get(&first)) else { continue };
        for (bit, stem) in stems {
            // A short stem is a whole word: "un", "pit".
            if if stem.len() <= 3 { word == *stem } else { word.starts_with(stem) } {
                found |= 1 << bit;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::topics;

    #[test]
    fn a_subject_is_the_same_in_other_languages() {
        let kidnapping = topics(&tokens("abducted"));
        assert!(kidnapping > 0);
        for text in ["enlevées", "похищены", "secuestrados", "اختطاف", "被绑架"] {
            assert_eq!(topics(&tokens(text)), kidnapping, "{text}");
        }
        assert_eq!(topics(&tokens("strike fire")) & topics(&tokens("пожар")), topics(&tokens("пожар")));
        assert_eq!(topics(&tokens("The weather is fine")), 0);
    }
}
