//! What spills over, from a small invented profile to what the window is told.

use std::fmt::Write as _;
use std::fs;

use sitroom_api::Desk;
use sitroom_api::contract::run::ImportRequest;
use sitroom_api::contract::spillover::{BorderZone, SpillCountry, Spillover};
use sitroom_domain::{Area, Day};
use tempfile::TempDir;

type Checked<T = ()> = Result<T, Box<dyn std::error::Error>>;

const HEAD: &str = "id,date_start,date_end,date_prec,type_of_violence,country,adm_1,where_prec,latitude,longitude,side_a,side_b,best,high,low";
/// A Sunday.
const FIRST: &str = "2018-01-07";
const WEEKS: i32 = 200;
/// In Burkina Faso, some 15 km from Mali.
const NEAR: &str = "14.00,-2.00";
/// In Mali, far from any border.
const FAR: &str = "18.50,-3.00";

/// Returns 200 weeks: one event a week in Mali, many in every seventh; in Burkina Faso many in the week after these.
fn rows() -> Checked<Vec<(Day, &'static str, u8, &'static str)>> {
    let first: Day = FIRST.parse()?;
    let mut rows = Vec::new();
    for week in 0..WEEKS {
        let on = Day(first.0 + 7 * week);
        let (mali, burkina) = (if week % 7 == 0 { 8 } else { 1 }, if week % 7 == 1 { 5 } else { week % 5 / 4 });
        rows.extend((0..mali).map(|_| (on, "Mali", 1, FAR)));
        rows.extend((0..burkina).map(|_| (on, "Burkina Faso", 1, NEAR)));
    }
    Ok(rows)
}

fn desk(rows: &[(Day, &str, u8, &str)]) -> Checked<(Desk, TempDir)> {
    let folder = tempfile::tempdir()?;
    let mut text = format!("{HEAD}\n");
    for (id, (on, country, precision, place)) in (1..).zip(rows) {
        writeln!(text, "{id},{on},{on},1,1,{country},,{precision},{place},Government,Rebels,1,1,1")?;
    }
    let file = folder.path().join("events.csv");
    fs::write(&file, text)?;
    let desk = Desk::open(&folder.path().join("profile"))?;
    let request = ImportRequest {
        publisher: "ucdp".to_owned(),
        path: file.to_string_lossy().into_owned(),
        date_order: None,
        encoding: None,
    };
    desk.import_file(&request, &|_| {})?;
    Ok((desk, folder))
}

fn west_africa() -> Area {
    Area::Subregion { id: "west-africa".to_owned() }
}

fn country<'a>(found: &'a Spillover, iso3: &str) -> Checked<&'a SpillCountry> {
    Ok(found.countries.iter().find(|one| one.country.iso3 == iso3).ok_or(iso3)?)
}

#[test]
fn what_follows_in_a_neighbour_is_found_and_what_is_not_stored_is_no_data() -> Checked {
    let (desk, _folder) = desk(&rows()?)?;
    let found = desk.get_spillover(&west_africa(), None)?;
    let pairs: Vec<(&str, &str)> =
        found.pairs.iter().map(|pair| (pair.from.iso3.as_str(), pair.to.iso3.as_str())).collect();
    assert_eq!(pairs, [("MLI", "BFA"), ("BFA", "MLI")]);
    let (there, back) = (&found.pairs[0], &found.pairs[1]);
    assert!(there.q < 1e-6 && there.interval[0] > 0.1 && there.triggered > there.interval[0], "{there:?}");
    assert!(back.p > there.p, "{back:?}");
    assert!(found.pooled.is_some_and(|all| all.p < 0.01) && found.branching.is_some());

    let burkina = country(&found, "BFA")?;
    let next = burkina.next.as_ref().ok_or("nothing is expected")?;
    let parts = next.baseline + next.own + next.from.iter().map(|from| from.events).sum::<f64>();
    assert!((parts - next.expected).abs() < 1e-9 && next.from[0].country.name == "Mali", "{next:?}");
    let benin = country(&found, "BEN")?;
    assert_eq!((benin.events, benin.last_week, benin.next.as_ref(), benin.known_weeks), (None, None, None, [0, 0]));
    assert!(benin.why_none.as_ref().is_some_and(|why| why.starts_with("No data")), "{benin:?}");
    assert!(found.beyond.iter().any(|country| country.iso3 == "DZA") && !found.citations.is_empty());
    Ok(())
}

#[test]
fn a_day_in_the_past_gives_what_was_known_on_it_and_nothing_later() -> Checked {
    let rows = rows()?;
    let day = Day(FIRST.parse::<Day>()?.0 + 7 * 120);
    let known: Vec<_> = rows.iter().filter(|row| row.0 <= day).copied().collect();
    let ((all, _a), (cut, _b)) = (desk(&rows)?, desk(&known)?);
    let (then, now) = (all.get_spillover(&west_africa(), Some(day))?, cut.get_spillover(&west_africa(), None)?);
    assert_eq!(then, now);
    assert_eq!((then.period[1].as_str(), then.newest.as_deref()), ("2020-04-26", Some("2020-04-26")));
    assert_ne!(all.get_spillover(&west_africa(), None)?, then);
    Ok(())
}

#[test]
fn events_count_near_a_border_and_in_space_and_time_only_where_their_place_is_known() -> Checked {
    let mut rows = rows()?;
    rows.push((rows[0].0, "Burkina Faso", 4, NEAR));
    let (desk, _folder) = desk(&rows)?;
    let found = desk.get_spillover(&west_africa(), None)?;
    let near =
        rows.iter().filter(|row| row.2 == 1 && row.3 == NEAR && row.0 < Day::from_ymd(2021, 10, 1).unwrap_or_default());
    let near = near.count() as u32;
    let zone = &found.borders.zones[0];
    assert_eq!(zone.sides.each_ref().map(|side| side.country.iso3.as_str()), ["BFA", "MLI"]);
    assert_eq!((zone.events, found.borders.near, found.borders.unplaced), (near, u64::from(near), 1));
    assert_eq!(
        (found.borders.quarters.len(), zone.sides[0].counts[0], zone.sides[0].counts[39].is_some()),
        (40, None, true)
    );
    assert!((0.1..0.5).contains(&found.borders.land_share), "{}", found.borders.land_share);
    assert!(found.partial.iter().any(|country| country.iso3 == "GHA"), "land without data is no land without events");
    assert!(found.borders.share.is_some_and(|share| share.share > share.interval[0] && share.ratio > 0.0));

    let figures = &found.space_time;
    assert_eq!((figures.events as usize, figures.unplaced, figures.older), (rows.len() - 1, 1, 0));
    assert_eq!((figures.scales.len(), figures.why_none.as_ref()), (9, None));
    assert!((1.3e6..1.7e6).contains(&figures.land_km2), "{}", figures.land_km2);
    Ok(())
}

#[test]
fn a_country_is_looked_at_with_its_neighbours() -> Checked {
    let (desk, _folder) = desk(&rows()?)?;
    let found = desk.get_spillover(&Area::Country { iso3: "BFA".to_owned() }, None)?;
    let asked: Vec<&str> =
        found.countries.iter().filter(|one| one.asked).map(|one| one.country.iso3.as_str()).collect();
    assert_eq!((asked, found.pairs.len()), (vec!["BFA"], 2));
    assert!(found.countries.iter().any(|one| one.country.iso3 == "MLI"));
    let sides = &found.borders.zones[0].sides;
    assert!(!sides[1].asked && sides[1].counts[39].is_some(), "Mali was not asked for, and counts all the same");
    Ok(())
}

#[test]
fn the_figures_of_a_pair_and_of_a_border_do_not_depend_on_the_area_that_is_asked_for() -> Checked {
    let mut rows = rows()?;
    for week in 0..WEEKS {
        let on = Day(rows[0].0.0 + 7 * week);
        rows.extend((0..week % 3).map(|_| (on, "Niger", 1, "14.20,1.50")));
    }
    let (desk, _folder) = desk(&rows)?;
    let of = |area: &Area| desk.get_spillover(area, None);
    let all = of(&west_africa())?;
    for iso3 in ["MLI", "BFA", "NER"] {
        let one = of(&Area::Country { iso3: iso3.to_owned() })?;
        assert!(!one.pairs.is_empty() && one.pairs.iter().all(|pair| all.pairs.contains(pair)), "{iso3}");
        assert_eq!((one.pooled, one.branching, one.decay), (all.pooled, all.branching, all.decay));
        let (here, there) = (country(&one, iso3)?, country(&all, iso3)?);
        assert_eq!(here, there);
        for zone in &one.borders.zones {
            let of = |zone: &BorderZone| zone.sides.each_ref().map(|side| side.country.iso3.clone());
            let same = all.borders.zones.iter().find(|other| of(other) == of(zone)).ok_or("no such zone")?;
            assert_eq!((zone.events, zone.trend), (same.events, same.trend), "{iso3}");
        }
    }
    assert_eq!(all.pooled.map(|all| all.pairs), Some(6));
    Ok(())
}

#[test]
fn a_neighbour_whose_data_ended_leaves_no_gap_and_the_weeks_are_told_with_their_days() -> Checked {
    let mut rows = rows()?;
    for week in 0..60 {
        let on = Day(rows[0].0.0 + 7 * week);
        rows.extend((0..3).map(|_| (on, "Niger", 1, "14.20,1.50")));
    }
    let (desk, _folder) = desk(&rows)?;
    let found = desk.get_spillover(&west_africa(), None)?;
    let mali = country(&found, "MLI")?;
    let said = mali.rests_on.clone().unwrap_or_default();
    assert!(mali.known_weeks[1] > 150 && mali.next.is_some(), "{:?}", mali.known_weeks);
    assert!(said.contains(&format!("{} whole weeks from", mali.known_weeks[1])) && said.contains(" 2021"), "{said}");
    let niger = country(&found, "NER")?;
    assert!(niger.why_none.as_ref().is_some_and(|why| why.contains("end on 28 February 2019")), "{niger:?}");
    Ok(())
}

#[test]
fn what_cannot_be_told_is_refused_in_a_sentence() -> Checked {
    let (desk, _folder) = desk(&rows()?)?;
    let said = |area: &Area, until: Option<Day>| desk.get_spillover(area, until).err().map(|fault| fault.to_string());
    let early = said(&west_africa(), "2010-01-01".parse().ok()).unwrap_or_default();
    assert!(early.contains("No data") && early.contains("1 January 2010"), "{early}");
    let part = said(&Area::Admin1 { code: "MLI-mopti".to_owned() }, None).unwrap_or_default();
    assert!(part.contains("Choose a country"), "{part}");
    assert!(said(&Area::Country { iso3: "ZZZ".to_owned() }, None).is_some());
    let soon = desk.get_spillover(&west_africa(), Some(Day(FIRST.parse::<Day>()?.0 + 21)))?;
    assert!(soon.why_none.is_some() && soon.pairs.is_empty() && soon.pooled.is_none(), "{:?}", soon.why_none);
    let empty = tempfile::tempdir()?;
    assert!(Desk::open(empty.path())?.get_spillover(&Area::World, None).is_err());
    Ok(())
}
