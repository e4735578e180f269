//! The plan of a wall: which screens there are and what each shows in turn.

use std::collections::HashSet;

use sitroom_briefing::Language;
use sitroom_domain::subregion::subregions;
use sitroom_domain::{Area, kept, say};

use crate::contract::fault::Fault;
use crate::contract::wall::{WallPlan, WallScene, WallScreen, WallTurn};
use crate::desk::Desk;
use crate::record::countries_of;

/// The setting that keeps the plan.
const PLAN: &str = "wall";
/// The most screens, and the most turns of one.
const MOST: [usize; 2] = [16, 64];
/// For how many seconds a scene may stay.
const SECONDS: std::ops::RangeInclusive<u32> = 5..=3600;
/// The longest name of a screen, in letters.
const MOST_LETTERS: usize = 60;

impl WallScreen {
    /// Returns a screen as it is before anybody changed it: every scene in turn, the sheet with all on it longest.
    pub fn of(area: Area, language: &str) -> Self {
        use WallScene::{Action, Calendar, Changes, Clocks, Country, Map, Overview, Warnings};
        let turns = [
            (Overview, 60),
            (Map, 30),
            (Warnings, 30),
            (Country, 20),
            (Action, 20),
            (Calendar, 30),
            (Changes, 20),
            (Clocks, 15),
        ];
        let turn = |(scene, seconds)| WallTurn { scene, seconds, country: None, between: None };
        Self {
            name: String::new(),
            area,
            language: language.to_owned(),
            monitor: None,
            turns: turns.map(turn).to_vec(),
            lit: None,
        }
    }
}

impl Desk {
    /// Returns the plan of the wall. Nobody has made one at the first time: then it has one screen, of the first subregion.
    pub fn get_wall_plan(&self) -> Result<WallPlan, Fault> {
        let kept = self.room().store.find_setting(PLAN)?;
        // A plan of a later program that this one cannot read is left alone.
        let kept = kept.and_then(|text| serde_json::from_str::<WallPlan>(&text).ok());
        Ok(kept.unwrap_or_else(|| {
            let first = subregions().first().map(|one| one.id.clone()).unwrap_or_default();
            WallPlan { screens: vec![WallScreen::of(Area::Subregion { id: first }, "en")] }
        }))
    }

    /// Keeps the plan of the wall.
    ///
    /// # Errors
    /// Refused where a screen has no scene, an area, language, time or duration that is none; says which.
    pub fn put_wall_plan(&self, plan: &WallPlan) -> Result<(), Fault> {
        check(plan)?;
        let text = serde_json::to_string(plan)
            .map_err(|why| Fault::refused(say!("The plan cannot be kept: {why}."), say!("Make it anew.")))?;
        Ok(self.room().store.put_setting(PLAN, &text)?)
    }
}

fn check(plan: &WallPlan) -> Result<(), Fault> {
    if plan.screens.is_empty() || plan.screens.len() > MOST[0] {
        return Err(Fault::refused(
            say!("The wall has {} screens.", plan.screens.len()),
            say!("Plan 1 to {} of them.", MOST[0]),
        ));
    }
    let mut monitors = HashSet::new();
    for (at, screen) in plan.screens.iter().enumerate() {
        let on = kept!("On screen {}", at + 1);
        if let Some(monitor) = &screen.monitor
            && !monitors.insert(monitor)
        {
            return Err(Fault::refused(
                say!("{on} the monitor {monitor} is taken by another screen."),
                say!("Choose another monitor for one of them."),
            ));
        }
        check_screen(screen, &on)?;
    }
    Ok(())
}

fn check_screen(screen: &WallScreen, on: &str) -> Result<(), Fault> {
    if screen.name.chars().count() > MOST_LETTERS {
        let long = say!("{on} the name has more than {MOST_LETTERS} letters.");
        return Err(Fault::refused(long, say!("Write a shorter one.")));
    }
    if countries_of(&screen.area, None, None)?.is_none() {
        return Err(Fault::refused(
            say!("{on} the area is neither a subregion nor a country."),
            say!("Choose a subregion or a country."),
        ));
    }
    screen
        .language
        .parse::<Language>()
        .map_err(|why| Fault::refused(say!("{on} the language is none of the six."), say!("Choose one: {why}.")))?;
    if screen.turns.is_empty() || screen.turns.len() > MOST[1] {
        return Err(Fault::refused(
            say!("{on} there are {} scenes.", screen.turns.len()),
            say!("Choose 1 to {} of them.", MOST[1]),
        ));
    }
    for turn in &screen.turns {
        if !SECONDS.contains(&turn.seconds) {
            return Err(Fault::refused(
                say!("{on} a scene stays for {} seconds.", turn.seconds),
                say!("Give {} to {} seconds.", SECONDS.start(), SECONDS.end()),
            ));
        }
        if let Some(iso3) = &turn.country {
            countries_of(&Area::Country { iso3: iso3.clone() }, None, None)?;
        }
    }
    let times = screen.turns.iter().filter_map(|turn| turn.between.as_ref()).chain(&screen.lit);
    for [from, until] in times {
        for time in [from, until] {
            if !is_time(time) {
                return Err(Fault::refused(
                    say!("{on} “{time}” is no time of day."),
                    say!("Write hours and minutes, for example 07:30."),
                ));
            }
        }
        if from == until {
            return Err(Fault::refused(
                say!("{on} a time from {from} to {until} has no length."),
                say!("Exchange one of the two, or leave both out for always."),
            ));
        }
    }
    Ok(())
}

/// Tells whether a text is a time of day: HH:MM.
fn is_time(text: &str) -> bool {
    let [h, hours, colon, m, minutes] = text.as_bytes() else { return false };
    let number = |tens: &u8, ones: &u8| {
        (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') * 10 + (ones - b'0'))
    };
    *colon == b':'
        && number(h, hours).is_some_and(|hour| hour < 24)
        && number(m, minutes).is_some_and(|minute| minute < 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_are_told_from_others() {
        for good in ["00:00", "07:30", "23:59"] {
            assert!(is_time(good), "{good}");
        }
        for bad in ["24:00", "7:30", "07.30", "07:60", "", "ab:cd", "07:305", "٠٧:٣٠"] {
            assert!(!is_time(bad), "{bad}");
        }
    }
}
