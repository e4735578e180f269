//! Names that columns have in tables, beside those that the sheets know: other spellings, and French, Spanish, Russian and
//! Arabic. All are folded as [`sitroom_domain::country::fold`] writes them.

/// For fields of a name, in whatever sheet, other names of their columns.
const BY_FIELD: &[(&str, &[&str])] = &[
    (
        "countries",
        &[
            "countryid",
            "countryiso",
            "countryiso2",
            "countryiso3",
            "isocode",
            "isocountry",
            "isoalpha2",
            "isoalpha3",
            "iso2code",
            "iso3code",
            "adm0",
            "adm0name",
            "adm0code",
            "admin0",
            "admin0name",
            "countryterritory",
            "countries",
            "m49code",
            "gwnocountry",
            "ccode",
            "pais",
            "paises",
            "codigopais",
            "codepays",
            "nomdupays",
            "страна",
            "страны",
            "государство",
            "кодстраны",
            "الدولة",
            "البلد",
            "دولة",
            "国家",
        ],
    ),
    ("since", SINCE),
    (
        "until",
        &[
            "datefin",
            "datedefin",
            "fin",
            "fechafin",
            "fechadefin",
            "finaldate",
            "конец",
            "датаокончания",
            "تاريخالنهاية",
            "النهاية",
            "enddate",
            "dateend",
            "periodend",
        ],
    ),
    ("when", DAY),
    ("day", DAY),
    ("signed", DAY),
    ("asked_on", DAY),
    ("year", &["annee", "ano", "год", "السنة"]),
    (
        "name",
        &["nom", "nombre", "intitule", "название", "наименование", "имя", "الاسم", "اسم", "eventname", "conflictname"],
    ),
    (
        "partner",
        &[
            "organizationname",
            "organisationname",
            "orgacronym",
            "agency",
            "agencyname",
            "ngo",
            "ngoname",
            "partnername",
            "implementingpartner",
            "implementingorganization",
            "actor",
            "who",
            "acteur",
            "organisme",
            "partenaire",
            "organizacion",
            "socio",
            "организация",
            "партнер",
            "партнёр",
            "المنظمة",
            "منظمة",
            "الشريك",
            "org",
        ],
    ),
    (
        "place",
        &[
            "placename",
            "locality",
            "municipality",
            "district",
            "province",
            "region",
            "governorate",
            "site",
            "admin2",
            "admin1",
            "adm2name",
            "adm1name",
            "lieu",
            "ville",
            "localite",
            "commune",
            "lugar",
            "ciudad",
            "localidad",
            "municipio",
            "место",
            "город",
            "район",
            "область",
            "المكان",
            "المدينة",
            "المحافظة",
        ],
    ),
    ("sector", &["secteur", "clustername", "sectorcluster", "sectorclustername", "сектор", "القطاع"]),
    ("kind", &["category", "typ", "nature", "tipo", "categorie", "тип", "вид", "النوع"]),
    ("state", &["statut", "estado", "статус", "состояние", "الحالة"]),
    (
        "deaths",
        &[
            "deathstotal",
            "numberofdeaths",
            "totaldeaths",
            "dead",
            "morts",
            "deces",
            "tues",
            "muertos",
            "muertes",
            "погибшие",
            "убитые",
            "القتلى",
            "fatality",
        ],
    ),
    ("quantity", &["qty", "quantite", "cantidad", "количество", "الكمية"]),
    ("unit", &["unite", "unidad", "единица", "الوحدة", "measure"]),
    (
        "commodity",
        &["drugtype", "typeofdrug", "product", "produit", "marchandise", "mercancia", "товар", "вещество", "المادة"],
    ),
    ("people", &["numberofvictims", "victimes", "victimas", "жертвы", "الضحايا"]),
    ("about", &["details", "descriptif", "descripcion", "описание", "الوصف"]),
    ("note", &["remark", "observations", "commentaire", "commentaires", "notas", "примечание", "примечания", "ملاحظات"]),
    ("sources", &["sourcearticle", "sourcename", "sourceurl", "link", "fuente", "fuentes", "источник", "المصدر"]),
    ("staff", &["numberofstaff", "headcount", "effectif", "effectifs", "персонал"]),
    ("registered", &["numberofregisteredvoters", "electeursinscrits", "inscrits"]),
    ("gender", &["genre", "genero", "пол", "الجنس"]),
    ("languages", &["langues", "idiomas", "языки", "اللغات"]),
    ("skills", &["competences", "thematicexpertise", "areaofexpertise", "habilidades", "навыки"]),
];

const DAY: &[&str] = &[
    "dateofevent",
    "eventdate",
    "dateofelection",
    "pollingday",
    "pollingdate",
    "pollday",
    "dateduscrutin",
    "scrutin",
    "dateofseizure",
    "jour",
    "fecha",
    "dia",
    "fechadeeleccion",
    "datum",
    "дата",
    "датавыборов",
    "деньголосования",
    "التاريخ",
    "تاريخ",
    "occurred",
    "dateevent",
];

const SINCE: &[&str] = &[
    "datestart",
    "begindate",
    "datebegin",
    "periodstart",
    "debut",
    "datedebut",
    "datededebut",
    "depuis",
    "inicio",
    "fechainicio",
    "fechadeinicio",
    "desde",
    "начало",
    "датаначала",
    "البداية",
    "تاريخالبداية",
    "activesince",
    "presentsince",
];

const LATITUDE: &[&str] =
    &["latitude", "lat", "y", "ycoord", "latitudedd", "latitud", "широта", "خطالعرض", "gpslatitude", "latdec"];
const LONGITUDE: &[&str] = &[
    "longitude",
    "lon",
    "long",
    "lng",
    "x",
    "xcoord",
    "longitudedd",
    "longitud",
    "долгота",
    "خطالطول",
    "gpslongitude",
    "londec",
    "longdec",
];

/// Words that say nothing of what a column holds.
pub(super) const IDLE: &[&str] = &[
    "of", "the", "a", "in", "at", "on", "for", "to", "de", "du", "des", "la", "le", "les", "l", "d", "el", "los",
    "del", "en",
];

/// Returns the other names of the columns of a field.
pub(super) fn of_field(name: &str) -> &'static [&'static str] {
    BY_FIELD.iter().find(|(field, _)| *field == name).map_or(&[], |(_, words)| words)
}

/// Tells whether a folded name is that of a column with latitudes.
pub(super) fn is_latitude(folded: &str) -> bool {
    LATITUDE.contains(&folded)
}

/// Tells whether a folded name is that of a column with longitudes.
pub(super) fn is_longitude(folded: &str) -> bool {
    LONGITUDE.contains(&folded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::country::fold;

    #[test]
    fn every_word_is_folded() {
        for (field, words) in BY_FIELD {
            for word in *words {
                assert_eq!(fold(word), *word, "{field}");
            }
        }
        assert!(of_field("colour").is_empty());
    }
}
