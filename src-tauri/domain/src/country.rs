//! Countries and territories by ISO 3166-1, with the numbers and names that publishers use for them.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An ISO 3166-1 alpha-3 code, in capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iso3(pub [u8; 3]);

/// The place of a country in [`countries`]; `CountryIndex::NONE` where the country is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryIndex(pub u16);

impl CountryIndex {
    /// Stands for "no country".
    pub const NONE: Self = Self(u16::MAX);

    /// Returns the country, or `None` for [`CountryIndex::NONE`].
    #[must_use]
    pub fn country(self) -> Option<&'static Country> {
        countries().get(usize::from(self.0))
    }
}

/// Names in the six official languages of the United Nations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
    /// Spanish.
    pub es: String,
    /// Russian.
    pub ru: String,
    /// Chinese.
    pub zh: String,
    /// Arabic.
    pub ar: String,
}

/// One country or territory.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub iso2: String,
    /// ISO 3166-1 alpha-3.
    pub iso3: Iso3,
    /// United Nations M49 number; `None` where it has none.
    #[serde(default)]
    pub m49: Option<u16>,
    /// Gleditsch–Ward numbers, the present one first, those of predecessors after it.
    pub gw: Vec<u16>,
    /// Names in the six languages.
    pub names: Names,
    /// Other names in English that publishers use.
    #[serde(default)]
    pub aka: Vec<String>,
    /// West, south, east, north, in degrees.
    pub bbox: Option<[f64; 4]>,
    /// IANA time zone of its capital; `None` where it has none.
    #[serde(default)]
    pub timezone: Option<String>,
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let text = include_str!("../../../maps/dist/countries.json");
    // The file is compiled in, and a test reads it: it cannot be broken in a program that was tested.
    let mut list: Vec<Country> = serde_json::from_str(text).unwrap_or_default();
    list.sort_by_key(|country| country.iso3);
    list
});

static BY_NAME: LazyLock<HashMap<String, CountryIndex>> = LazyLock::new(|| {
    let mut map = HashMap::new();
    for (index, country) in countries().iter().enumerate() {
        let names = &country.names;
        let six = [&names.en, &names.fr, &names.es, &names.ru, &names.zh, &names.ar];
        for name in six.into_iter().chain(&country.aka) {
            map.entry(fold(name)).or_insert(CountryIndex(index as u16));
        }
    }
    map
});

/// Returns all countries and territories, ordered by ISO 3166-1 alpha-3.
pub fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// Returns the place of a country in [`countries`] by its alpha-3 code.
pub fn find_by_iso3(iso3: Iso3) -> Option<CountryIndex> {
    countries().binary_search_by_key(&iso3, |country| country.iso3).ok().map(|index| CountryIndex(index as u16))
}

/// Returns the country of a Gleditsch–Ward number (Gleditsch and Ward, 1999), as UCDP writes in `country_id`.
pub fn find_by_gw(number: u16) -> Option<CountryIndex> {
    let present = countries().iter().position(|country| country.gw.first() == Some(&number));
    let any = || countries().iter().position(|country| country.gw.contains(&number));
    present.or_else(any).map(|index| CountryIndex(index as u16))
}

/// Returns the country of an M49 number.
pub fn find_by_m49(number: u16) -> Option<CountryIndex> {
    countries().iter().position(|country| country.m49 == Some(number)).map(|index| CountryIndex(index as u16))
}

/// Returns the country of a name in any of the six languages, or of another name in use; case, accents of the Latin
/// alphabet, blanks and punctuation do not matter.
pub fn find_by_name(name: &str) -> Option<CountryIndex> {
    BY_NAME.get(&fold(name)).copied()
}

/// Returns a name reduced to what distinguishes it: lower case, letters and digits only, Latin accents off.
pub fn fold(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric()).map(plain).collect()
}

fn plain(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => 'a',
        'ç' | 'č' | 'ć' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ē' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ī' => 'i',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ō' | 'ø' => 'o',
        'š' | 'ś' | 'ş' => 's',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' | 'ź' | 'ż' => 'z',
        other => other,
    }
}

impl fmt::Display for Iso3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{}", char::from(*byte)))
    }
}

/// Why a text is not an alpha-3 code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is no ISO 3166-1 alpha-3 code; write three letters, for example MLI")]
pub struct NotAnIso3 {
    /// The text as it was given.
    pub text: String,
}

impl FromStr for Iso3 {
    type Err = NotAnIso3;

    fn from_str(text: &str) -> Result<Self, NotAnIso3> {
        match text.as_bytes() {
            [a, b, c] if text.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                Ok(Self([*a, *b, *c].map(|byte| byte.to_ascii_uppercase())))
            }
            _ => Err(NotAnIso3 { text: text.to_owned() }),
        }
    }
}

impl Serialize for Iso3 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Iso3 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso3(found: Option<CountryIndex>) -> String {
        found.and_then(CountryIndex::country).map(|country| country.iso3.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_compiled_file_holds_the_countries_of_the_world() {
        assert!(countries().len() > 240, "{}", countries().len());
    }

    #[test]
    fn publishers_numbers_lead_to_the_country_of_today() {
        for (number, code) in [(432, "MLI"), (437, "CIV"), (365, "RUS"), (490, "COD"), (678, "YEM"), (703, "KGZ")] {
            assert_eq!(iso3(find_by_gw(number)), code);
        }
        assert_eq!(iso3(find_by_m49(466)), "MLI");
    }

    #[test]
    fn names_are_found_in_any_script_and_spelling() {
        for (name, code) in [
            ("Ivory Coast", "CIV"),
            ("Côte d'Ivoire", "CIV"),
            ("cote divoire", "CIV"),
            ("DR Congo (Zaire)", "COD"),
            ("Мали", "MLI"),
            ("مالي", "MLI"),
            ("马里", "MLI"),
        ] {
            assert_eq!(iso3(find_by_name(name)), code, "{name}");
        }
        assert!(find_by_name("Atlantis").is_none());
    }
}
