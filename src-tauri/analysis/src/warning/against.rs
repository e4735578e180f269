//! What speaks against a warning, each with its figures; what is not listed was not so, or could not be told.

use super::panel::{Figure, Panel};
use super::reading::{Expected, expected, silence};
use crate::change::{Step, Verdict, surge};
use crate::level::{QUIET_BELOW, WINDOW};

/// With fewer events than this in three months, a warning rests on few reports.
pub const FEW_EVENTS: f64 = 5.0;

/// Something that speaks against a warning, or against reading much into the events behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Against {
    /// The data of the place do not cover the month: nothing after their end is known.
    DataEnd {
        /// The last month that they cover; `None` where they cover none.
        last_known: Option<i32>,
    },
    /// There were fewer events in the last three months than in the three before.
    FewerEvents {
        /// In the last three months.
        now: f64,
        /// In the three before.
        before: f64,
    },
    /// There were fewer deaths in the last three months than in the three before.
    FewerDeaths {
        /// In the last three months.
        now: f64,
        /// In the three before.
        before: f64,
    },
    /// Events of the last month are no more than the place's own past would have.
    WithinBand(Expected),
    /// In all touching places together there were fewer than 5 deaths in the last three months.
    NeighboursCalm {
        /// Deaths.
        deaths: f64,
        /// How many places touch.
        places: usize,
    },
    /// There were some events in the last three months, and fewer than 5.
    FewEvents {
        /// Events.
        events: f64,
    },
    /// Events used to come and none did in the last three months: what looks calm may be that no one reports.
    Silent {
        /// How many a month used to come, in the 24 months before.
        usual: f64,
    },
}

impl Against {
    /// The names of all of them.
    pub const IDS: [&str; 7] =
        ["data_end", "fewer_events", "fewer_deaths", "within_band", "neighbours_calm", "few_events", "silent"];

    /// Returns its name, by which it is known from month to month whatever its figures.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::DataEnd { .. } => Self::IDS[0],
            Self::FewerEvents { .. } => Self::IDS[1],
            Self::FewerDeaths { .. } => Self::IDS[2],
            Self::WithinBand(_) => Self::IDS[3],
            Self::NeighboursCalm { .. } => Self::IDS[4],
            Self::FewEvents { .. } => Self::IDS[5],
            Self::Silent { .. } => Self::IDS[6],
        }
    }
}

/// Returns what speaks against a warning for a place as of the end of a month, in the order of [`Against`]; nothing later
/// is looked at, and nothing is said of a place that is none of the panel.
#[must_use]
pub fn against(panel: &Panel, place: usize, month: i32) -> Vec<Against> {
    if place >= panel.places() {
        return Vec::new();
    }
    if !panel.is_known(place, month) {
        return vec![Against::DataEnd { last_known: panel.last_known(place, month) }];
    }
    let sum = |figure, month| panel.sum(place, figure, month, WINDOW);
    let fell = |figure| {
        let both = sum(figure, month).zip(sum(figure, month - WINDOW as i32));
        both.filter(|(now, before)| now < before)
    };
    let few = sum(Figure::Events, month).filter(|events| *events > 0.0 && *events < FEW_EVENTS);
    let silent = silence(panel, place, month, WINDOW).filter(|usual| *usual > 0.0);
    let found = [
        fell(Figure::Events).map(|(now, before)| Against::FewerEvents { now, before }),
        fell(Figure::Deaths).map(|(now, before)| Against::FewerDeaths { now, before }),
        within_band(panel, place, month).map(Against::WithinBand),
        neighbours_calm(panel, place, month),
        few.map(|events| Against::FewEvents { events }),
        silent.map(|usual| Against::Silent { usual }),
    ];
    found.into_iter().flatten().collect()
}

/// Returns the band of a month's events where they are not above it.
fn within_band(panel: &Panel, place: usize, month: i32) -> Option<Expected> {
    let at = panel.place_of(month)?;
    let judged = surge::judge(&panel.events_until(place, month), at, Step::Month);
    let judgement = judged.first().filter(|judgement| judgement.verdict != Some(Verdict::Above))?;
    expected(judgement)
}

/// Returns the deaths in touching places where they are few; `None` as well where one of them has no data or none touches.
fn neighbours_calm(panel: &Panel, place: usize, month: i32) -> Option<Against> {
    let beside = panel.beside(place);
    let deaths: Option<f64> = beside.iter().map(|other| panel.sum(*other, Figure::Deaths, month, WINDOW)).sum();
    let deaths = deaths.filter(|deaths| !beside.is_empty() && *deaths < QUIET_BELOW)?;
    Some(Against::NeighboursCalm { deaths, places: beside.len() })
}
