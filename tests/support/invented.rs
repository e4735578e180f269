//! Invented events as a CSV with the 49 columns of UCDP GED: for speed, scale and tests. Nothing in it happened.
//!
//! The same number and seed give the same bytes.

use std::io::{self, Write};

const HEAD: &str = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,\
conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,\
side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,\
where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,\
event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

/// Name, Gleditsch–Ward number, region, and a box well inside: west, south, east, north.
const COUNTRIES: [(&str, u32, &str, [f64; 4]); 8] = [
    ("Mali", 432, "Africa", [-8.0, 12.0, 3.5, 19.0]),
    ("Burkina Faso", 439, "Africa", [-4.0, 10.8, 1.0, 14.0]),
    ("Niger", 436, "Africa", [4.0, 14.0, 13.0, 18.5]),
    ("Nigeria", 475, "Africa", [4.5, 7.0, 12.5, 12.5]),
    ("Chad", 483, "Africa", [16.0, 9.5, 21.0, 18.0]),
    ("Central African Republic", 482, "Africa", [16.0, 5.0, 24.0, 8.0]),
    ("Kyrgyzstan", 703, "Asia", [72.5, 41.0, 78.0, 42.3]),
    ("Tajikistan", 702, "Asia", [68.5, 38.0, 71.0, 39.5]),
];
const CENTRES: usize = 60;
const FIRST_YEAR: u64 = 1990;
const YEARS: u64 = 34;

/// A small generator of numbers (Steele, Lea and Flood 2014, `SplitMix64`): fast, seeded, the same everywhere.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// Returns the next number.
    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 to below 1.
    pub(crate) fn share(&mut self) -> f64 {
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Returns a whole number below a limit.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.number() % limit
    }
}

/// Writes events with the ids 1 to `events`, the head first.
///
/// # Errors
/// Returns the error of the writer.
pub(crate) fn write_events(out: &mut impl Write, events: u64, seed: u64) -> io::Result<()> {
    let mut chance = Chance(seed);
    let centres: Vec<(usize, f64, f64)> = (0..CENTRES)
        .map(|_| {
            let country = chance.below(COUNTRIES.len() as u64) as usize;
            let [west, south, east, north] = COUNTRIES[country].3;
            (country, west + chance.share() * (east - west), south + chance.share() * (north - south))
        })
        .collect();
    writeln!(out, "{HEAD}")?;
    for id in 1..=events {
        // The square of a share is small more often than not: few centres have most events, as in the world.
        let centre = (chance.share() * chance.share() * CENTRES as f64) as usize;
        write_event(out, &mut chance, id, centres[centre], centre)?;
    }
    Ok(())
}

fn write_event(
    out: &mut impl Write,
    chance: &mut Chance,
    id: u64,
    (country, lon, lat): (usize, f64, f64),
    centre: usize,
) -> io::Result<()> {
    let (name, number, region, [west, south, east, north]) = COUNTRIES[country];
    let lon = (lon + spread(chance)).clamp(west, east);
    let lat = (lat + spread(chance)).clamp(south, north);
    let year = FIRST_YEAR + chance.below(YEARS);
    let day = format!("{year}-{:02}-{:02}", 1 + chance.below(12), 1 + chance.below(28));
    let kind = [1, 1, 1, 1, 1, 1, 2, 3, 3, 3][chance.below(10) as usize];
    let precision = [1, 1, 1, 1, 2, 2, 3, 3, 4, 5][chance.below(10) as usize];
    let best = (-6.0 * (1.0 - chance.share()).ln()) as u64;
    let (high, low) = (best + chance.below(4), best.saturating_sub(1));
    let sources = 1 + chance.below(5);
    writeln!(
        out,
        "{id},INV-{id},{year},True,Clear,{kind},,{number},Invented conflict {country},,,Invented dyad {country},,,\
         Invented side A{country},,,Invented side B{country},{sources},,Invented,,,,{precision},Centre {centre},,,,\
         {lat:.6},{lon:.6},POINT ({lon:.6} {lat:.6}),,{name},{number},{region},1,1,{day},{day},0,0,{best},0,{best},\
         {high},{low},,",
    )
}

/// Returns a distance in degrees, mostly small.
fn spread(chance: &mut Chance) -> f64 {
    let side = if chance.below(2) == 0 { -1.0 } else { 1.0 };
    side * 0.35 * -(1.0 - chance.share()).ln()
}
