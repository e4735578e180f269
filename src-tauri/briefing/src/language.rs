//! The six official languages of the United Nations.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sitroom_domain::country::Names;

/// A language of a briefing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::Ru, Self::Es, Self::Ar, Self::Zh];

    /// Returns its tag by BCP 47.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::Zh => "zh",
        }
    }

    /// Returns which of six names is in it.
    pub fn name_of(self, names: &Names) -> &str {
        match self {
            Self::En => &names.en,
            Self::Fr => &names.fr,
            Self::Ru => &names.ru,
            Self::Es => &names.es,
            Self::Ar => &names.ar,
            Self::Zh => &names.zh,
        }
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|language| language.tag() == text.trim().to_lowercase());
        known.ok_or_else(|| "it is en, fr, ru, es, ar or zh".to_owned())
    }
}
