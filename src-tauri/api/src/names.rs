//! Names in six languages, as the window reads them.

use sitroom_domain::country::Names;

use crate::contract::opening::NamesCard;

impl From<&Names> for NamesCard {
    fn from(names: &Names) -> Self {
        Self {
            en: names.en.clone(),
            fr: names.fr.clone(),
            es: names.es.clone(),
            ru: names.ru.clone(),
            zh: names.zh.clone(),
            ar: names.ar.clone(),
        }
    }
}
