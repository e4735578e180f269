//! Countries and first-order divisions of the base map: by code, by name, and by point.

use std::collections::HashMap;
use std::sync::OnceLock;

use sitroom_domain::country::{find_by_iso3, fold};
use sitroom_domain::{CountryIndex, Iso3};

use crate::area_bytes;
use crate::grid::{Grid, Outline};

pub(crate) static BYTES: &[u8] = include_bytes!("../../../maps/dist/areas.bin");

/// What an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AreaKind {
    /// A country or territory.
    Country,
    /// A first-order division.
    Admin1,
}

/// One area of the base map.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// What it is.
    pub kind: AreaKind,
    /// Its code; for a country the alpha-3 code.
    pub code: String,
    /// Its country; `None` where the base map gives it to none.
    pub iso3: Option<Iso3>,
    /// The same as a place in the list of countries.
    pub country: CountryIndex,
    /// Its name.
    pub name: String,
    /// Its other names.
    pub names: Vec<String>,
    /// Where its label stands: longitude and latitude in 10⁻⁷ degrees. It lies inside.
    pub label_e7: (i32, i32),
    /// West, south, east, north, in degrees; west is greater than east across the antimeridian.
    pub bbox: [f64; 4],
}

/// All areas.
#[derive(Debug, Default)]
pub struct Areas {
    list: Vec<Area>,
    by_code: HashMap<String, usize>,
    admin1_by_name: HashMap<(CountryIndex, String), usize>,
}

/// Returns the areas of the base map. They are read at the first call.
pub fn areas() -> &'static Areas {
    static AREAS: OnceLock<Areas> = OnceLock::new();
    AREAS.get_or_init(|| {
        let mut all = Areas::default();
        // The file is compiled in, and a test reads it: it cannot be broken in a program that was tested.
        for head in area_bytes::read(BYTES, &mut |_, _| {}).unwrap_or_default() {
            all.add(head);
        }
        all
    })
}

/// The shapes, in the numbers of the list.
struct Shapes {
    admin1: Grid,
    countries: Grid,
}

fn shapes() -> &'static Shapes {
    static SHAPES: OnceLock<Shapes> = OnceLock::new();
    SHAPES.get_or_init(|| {
        let list = &areas().list;
        let mut outlines: Vec<Outline> = Vec::with_capacity(list.len());
        outlines.resize_with(list.len(), Outline::default);
        // Read a second time, for the shapes alone; the first call has seen that the bytes are whole.
        area_bytes::read(BYTES, &mut |index, ring| {
            if let Some(outline) = outlines.get_mut(index) {
                outline.add_ring(ring);
            }
        });
        let mut of_kind = |kind| {
            let numbered = outlines.iter_mut().enumerate().filter(|(index, _)| list[*index].kind == kind);
            Grid::new(numbered.map(|(index, outline)| (index as u16, std::mem::take(outline))).collect())
        };
        Shapes { admin1: of_kind(AreaKind::Admin1), countries: of_kind(AreaKind::Country) }
    })
}

impl Area {
    /// Tells whether a point in 10⁻⁷ degrees lies in it.
    pub fn holds(&self, longitude_e7: i32, latitude_e7: i32) -> bool {
        let found = match self.kind {
            AreaKind::Country => areas().country_at(longitude_e7, latitude_e7),
            AreaKind::Admin1 => areas().admin1_at(longitude_e7, latitude_e7),
        };
        found.is_some_and(|area| area.code == self.code)
    }
}

impl Areas {
    fn add(&mut self, head: area_bytes::AreaHead) {
        let index = self.list.len();
        let iso3 = head.iso3.parse::<Iso3>().ok();
        let country = iso3.and_then(find_by_iso3).unwrap_or(CountryIndex::NONE);
        let kind = if head.is_country { AreaKind::Country } else { AreaKind::Admin1 };
        let [lon, lat, west, south, east, north] = head.numbers;
        let names: Vec<String> = head.names.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        self.by_code.entry(head.code.clone()).or_insert(index);
        if kind == AreaKind::Admin1 {
            for name in std::iter::once(&head.name).chain(&names) {
                self.admin1_by_name.entry((country, bare_name(name))).or_insert(index);
            }
        }
        self.list.push(Area {
            kind,
            code: head.code,
            iso3,
            country,
            name: head.name,
            names,
            label_e7: ((lon * 100) as i32, (lat * 100) as i32),
            bbox: [west, south, east, north].map(|number| number as f64 / 1e5),
        });
    }

    /// Returns all areas: countries, then first-order divisions, each ordered by code.
    pub fn list(&self) -> &[Area] {
        &self.list
    }

    /// Returns the area of a code.
    pub fn find_by_code(&self, code: &str) -> Option<&Area> {
        self.by_code.get(code).map(|index| &self.list[*index])
    }

    /// Returns the area that is a country.
    pub fn find_country(&self, country: CountryIndex) -> Option<&Area> {
        country.country().and_then(|country| self.find_by_code(&country.iso3.to_string()))
    }

    /// Returns the first-order division of a country by one of its names; words like "region" do not matter.
    pub fn find_admin1(&self, country: CountryIndex, name: &str) -> Option<&Area> {
        let name = bare_name(name);
        if name.is_empty() { None } else { self.admin1_by_name.get(&(country, name)).map(|index| &self.list[*index]) }
    }

    /// Returns the first-order division that a point lies in, in 10⁻⁷ degrees.
    pub fn admin1_at(&self, longitude_e7: i32, latitude_e7: i32) -> Option<&Area> {
        shapes().admin1.find(longitude_e7, latitude_e7).and_then(|index| self.list.get(usize::from(index)))
    }

    /// Returns the country that a point lies in, in 10⁻⁷ degrees.
    pub fn country_at(&self, longitude_e7: i32, latitude_e7: i32) -> Option<&Area> {
        shapes().countries.find(longitude_e7, latitude_e7).and_then(|index| self.list.get(usize::from(index)))
    }

    /// Returns the first-order division that a point lies in or, where there is none, the country; in degrees.
    pub fn find(&self, longitude: f64, latitude: f64) -> Option<&Area> {
        let e7 = |degrees: f64| (degrees * 1e7).round() as i32;
        let (longitude, latitude) = (e7(longitude), e7(latitude));
        self.admin1_at(longitude, latitude).or_else(|| self.country_at(longitude, latitude))
    }
}

/// Words that say what a division is, not which.
const KINDS: [&str; 34] = [
    "region",
    "région",
    "regions",
    "department",
    "département",
    "departement",
    "state",
    "province",
    "oblast",
    "oblasty",
    "district",
    "prefecture",
    "préfecture",
    "governorate",
    "county",
    "wilaya",
    "wilayat",
    "autonomous",
    "republic",
    "republican",
    "subordination",
    "territory",
    "velayat",
    "viloyati",
    "of",
    "de",
    "la",
    "le",
    "du",
    "des",
    "da",
    "the",
    "oblysy",
    "division",
];

/// Returns a name without the words that say what it is, folded.
fn bare_name(name: &str) -> String {
    let words: Vec<&str> = name.split([' ', '-', '\'', '’']).filter(|word| !word.is_empty()).collect();
    let bare: String = words.iter().filter(|word| !KINDS.contains(&word.to_lowercase().as_str())).copied().collect();
    fold(if bare.is_empty() { name } else { &bare })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sitroom_domain::country::find_by_name;

    #[test]
    fn the_compiled_file_holds_countries_and_divisions() {
        let all = areas();
        assert!(all.list().iter().filter(|area| area.kind == AreaKind::Country).count() > 200);
        assert!(all.list().iter().filter(|area| area.kind == AreaKind::Admin1).count() > 3000);
    }

    #[test]
    fn a_point_leads_to_its_division_and_country() {
        let name = |lon: i32, lat: i32| areas().admin1_at(lon, lat).map(|area| area.code.clone());
        assert_eq!(name(-41_900_000, 144_900_000).as_deref(), Some("MLI-mopti"));
        assert_eq!(areas().country_at(25_000_000, 95_000_000).and_then(|area| area.iso3).unwrap().to_string(), "BEN");
        assert!(areas().country_at(-300_000_000, 0).is_none());
    }

    #[test]
    fn every_label_lies_in_its_own_area() {
        let mut outside = Vec::new();
        for area in areas().list() {
            let (lon, lat) = area.label_e7;
            let found =
                if area.kind == AreaKind::Country { areas().country_at(lon, lat) } else { areas().admin1_at(lon, lat) };
            if found.map(|found| &found.code) != Some(&area.code) {
                outside.push((&area.code, found.map(|found| &found.code)));
            }
        }
        // Specks of an island or two whose shape is smaller than the grain of the map.
        assert!(outside.len() * 200 < areas().list().len(), "{outside:?}");
    }

    #[test]
    fn divisions_are_found_as_publishers_write_them() {
        for (country, name, code) in [
            ("Benin", "Alibori department", "BEN-alibori"),
            ("Togo", "Savanes region", "TGO-savanes"),
            ("Niger", "Tillabéri region", "NER-tillaberi"),
            ("Ivory Coast", "Lagunes region", "CIV-lagunes"),
        ] {
            let found = areas().find_admin1(find_by_name(country).unwrap(), name);
            assert_eq!(found.map(|area| area.code.as_str()), Some(code), "{name}");
        }
        assert!(areas().find_admin1(find_by_name("Togo").unwrap(), "Atlantis").is_none());
    }
}
