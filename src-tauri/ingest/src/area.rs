//! Countries and first-order divisions as areas: read from the file that `maps/` ships, asked what lies under a point.

use std::sync::OnceLock;

use sitroom_domain::CountryIndex;
use sitroom_domain::country::{find_by_iso3, fold};

/// The file's unit: 10⁻⁵ degrees; ours is 10⁻⁷.
const E7_PER_UNIT: i32 = 100;

/// A country or a first-order division.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Alpha-3 code of a country, code of a division.
    pub code: String,
    /// It is a division, not a country.
    pub is_division: bool,
    /// The country that it is, or lies in.
    pub country: CountryIndex,
    /// Its name in English, or as it is written there.
    pub name: String,
    /// Other names.
    pub names: Vec<String>,
    /// Longitude and latitude of a point inside it, in 10⁻⁷ degrees.
    pub label_e7: (i32, i32),
    /// West, south, east, north, in 10⁻⁷ degrees; west lies above east where it crosses the antimeridian.
    pub bbox_e7: [i32; 4],
    /// Closed rings without their last point, in 10⁻⁷ degrees; inside is what an odd number of them holds.
    pub(crate) rings: Vec<Vec<(i32, i32)>>,
}

impl Area {
    /// Tells whether a point (10⁻⁷ degrees) lies in it, by the even-odd rule over all its rings.
    pub fn holds(&self, lon_e7: i32, lat_e7: i32) -> bool {
        let [west, south, east, north] = self.bbox_e7;
        let beside = if west <= east { lon_e7 < west || lon_e7 > east } else { lon_e7 < west && lon_e7 > east };
        if beside || lat_e7 < south || lat_e7 > north {
            return false;
        }
        self.rings.iter().filter(|ring| is_inside(ring, lon_e7, lat_e7)).count() % 2 == 1
    }

    /// Tells whether one of its names equals a text; words like “region” and “province”, case and accents do not matter.
    pub fn is_called(&self, text: &str) -> bool {
        let asked = core_of(text);
        !asked.is_empty() && (core_of(&self.name) == asked || self.names.iter().any(|name| core_of(name) == asked))
    }
}

fn is_inside(ring: &[(i32, i32)], lon: i32, lat: i32) -> bool {
    let mut inside = false;
    let Some(mut before) = ring.last().copied() else { return false };
    for &after in ring {
        if (before.1 > lat) != (after.1 > lat) {
            // Whether the point lies west of the edge, in whole numbers: no rounding can put it on both sides.
            let [dx, dy] = [i64::from(after.0) - i64::from(before.0), i64::from(after.1) - i64::from(before.1)];
            let across = (i64::from(lon) - i64::from(before.0)) * dy - (i64::from(lat) - i64::from(before.1)) * dx;
            inside ^= if dy > 0 { across < 0 } else { across > 0 };
        }
        before = after;
    }
    inside
}

/// Returns a name without the word for what kind of division it is.
fn core_of(name: &str) -> String {
    const KINDS: [&str; 12] = [
        "region", "province", "state", "department", "district", "oblast", "oblasty", "viloyat", "county", "governorate",
        "prefecture", "territory",
    ];
    let words = name.split(|letter: char| letter.is_whitespace() || letter == '-');
    let kept: Vec<&str> = words.filter(|word| !KINDS.contains(&word.to_lowercase().as_str())).collect();
    fold(&kept.concat())
}

/// Returns all areas: countries first, then divisions, each by code.
pub fn areas() -> &'static [Area] {
    static AREAS: OnceLock<Vec<Area>> = OnceLock::new();
    // The file is compiled in, and a test reads it: it cannot be broken in a program that was tested.
    AREAS.get_or_init(|| read(include_bytes!("../../../maps/dist/areas.bin")).unwrap_or_default())
}

/// Returns the area of a code.
pub fn find_area(code: &str) -> Option<&'static Area> {
    areas().iter().find(|area| area.code == code)
}

/// Returns the country under a point (10⁻⁷ degrees); none at sea.
pub fn country_at(lon_e7: i32, lat_e7: i32) -> Option<&'static Area> {
    areas().iter().find(|area| !area.is_division && area.holds(lon_e7, lat_e7))
}

/// Returns the first-order division under a point (10⁻⁷ degrees).
pub fn division_at(lon_e7: i32, lat_e7: i32) -> Option<&'static Area> {
    areas().iter().find(|area| area.is_division && area.holds(lon_e7, lat_e7))
}

/// Reads the format that `maps/README.md` describes; none when the bytes do not keep to it.
fn read(bytes: &[u8]) -> Option<Vec<Area>> {
    let rest = bytes.strip_prefix(b"SITAREA1")?;
    let (count, rest) = rest.split_first_chunk::<4>()?;
    let mut reader = Reader { rest };
    let areas: Option<Vec<Area>> = (0..u32::from_le_bytes(*count)).map(|_| reader.area()).collect();
    areas.filter(|_| reader.rest.is_empty())
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn unsigned(&mut self) -> Option<u32> {
        let mut value = 0_u32;
        for shift in (0..35).step_by(7) {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            value |= u32::from(first & 127).checked_shl(shift)?;
            if *first < 128 {
                return Some(value);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<i32> {
        let value = self.unsigned()?;
        let half = (value >> 1) as i32;
        Some(if value % 2 == 1 { -half - 1 } else { half })
    }

    fn text(&mut self) -> Option<String> {
        let length = self.unsigned()? as usize;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        std::str::from_utf8(text).ok().map(str::to_owned)
    }

    fn degrees(&mut self) -> Option<i32> {
        self.signed()?.checked_mul(E7_PER_UNIT)
    }

    fn area(&mut self) -> Option<Area> {
        let is_division = self.unsigned()? == 1;
        let (code, iso3, name, names) = (self.text()?, self.text()?, self.text()?, self.text()?);
        let label_e7 = (self.degrees()?, self.degrees()?);
        let bbox_e7 = [self.degrees()?, self.degrees()?, self.degrees()?, self.degrees()?];
        Some(Area {
            code,
            is_division,
            country: iso3.parse().ok().and_then(find_by_iso3).unwrap_or(CountryIndex::NONE),
            name,
            names: names.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
            label_e7,
            bbox_e7,
            rings: self.rings()?,
        })
    }

    fn rings(&mut self) -> Option<Vec<Vec<(i32, i32)>>> {
        let mut rings = Vec::new();
        let (mut x, mut y) = (0_i32, 0_i32);
        for _ in 0..self.unsigned()? {
            for _ in 0..self.unsigned()? {
                let mut ring = Vec::new();
                for _ in 0..self.unsigned()? {
                    x = x.checked_add(self.signed()?)?;
                    y = y.checked_add(self.signed()?)?;
                    ring.push((x.checked_mul(E7_PER_UNIT)?, y.checked_mul(E7_PER_UNIT)?));
                }
                rings.push(ring);
            }
        }
        Some(rings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn under(lon: f64, lat: f64) -> (String, String) {
        let (lon, lat) = ((lon * 1e7) as i32, (lat * 1e7) as i32);
        let code = |area: Option<&Area>| area.map(|area| area.name.clone()).unwrap_or_default();
        (code(country_at(lon, lat)), code(division_at(lon, lat)))
    }

    #[test]
    fn the_compiled_file_holds_countries_and_their_divisions() {
        assert!(areas().iter().filter(|area| !area.is_division).count() > 200);
        assert!(areas().iter().filter(|area| area.is_division).count() > 3000);
    }

    #[test]
    fn towns_lie_where_they_are() {
        assert_eq!(under(-4.19, 14.49), ("Mali".into(), "Mopti".into()));
        assert_eq!(under(72.8, 40.53).0, "Kyrgyzstan");
        assert_eq!(under(9.45, 0.39).0, "Gabon");
        assert_eq!(under(-30.0, 10.0), (String::new(), String::new()), "the Atlantic");
    }

    #[test]
    fn every_label_lies_in_its_area() {
        for area in areas() {
            assert!(area.holds(area.label_e7.0, area.label_e7.1), "{} {}", area.code, area.name);
        }
    }

    #[test]
    fn a_division_is_known_by_its_name_with_or_without_the_word_for_its_kind() {
        let mopti = division_at(-41_900_000, 144_900_000).unwrap();
        assert!(mopti.is_called("Mopti region") && mopti.is_called("MOPTI"));
        assert!(!mopti.is_called("Gao region") && !mopti.is_called(""));
    }

    #[test]
    fn bytes_that_do_not_keep_to_the_format_are_nothing() {
        let whole = include_bytes!("../../../maps/dist/areas.bin");
        for bytes in [&whole[..0], &whole[..11], &whole[..5000], &[whole.as_slice(), b"x"].concat()] {
            assert!(read(bytes).is_none());
        }
    }
}
