//! Names in six languages, as the window reads them.

use sitroom_domain::country::Names;
use sitroom_domain::say::spoken;

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

/// Returns a name in the language that is spoken.
pub(crate) fn spoken_name(names: &Names) -> &str {
    const IN_ORDER: [fn(&Names) -> &str; 6] = [
        |names| &names.en,
        |names| &names.fr,
        |names| &names.ru,
        |names| &names.es,
        |names| &names.ar,
        |names| &names.zh,
    ];
    IN_ORDER.get(usize::from(spoken())).map_or(&names.en, |name| name(names))
}
