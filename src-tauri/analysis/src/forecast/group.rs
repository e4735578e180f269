//! Groups of countries by how deadly their last twelve months were.

use super::panel::Panel;

use sitroom_domain::phrase;

/// Months that "recent" means.
pub const RECENT: i32 = 12;

/// A country whose youngest data are as many months old has lapsed: a state that is no more, or is no longer followed.
pub const LAPSED: i32 = 24;

/// A group of countries by their mean deaths a month over the last twelve months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// No deaths.
    Quiet,
    /// Up to 1 a month.
    Sporadic,
    /// Up to 10 a month.
    Low,
    /// Up to 100 a month.
    Medium,
    /// More than 100 a month.
    High,
}

impl Group {
    /// All groups, the quietest first.
    pub const ALL: [Self; 5] = [Self::Quiet, Self::Sporadic, Self::Low, Self::Medium, Self::High];

    /// Returns the group of a mean number of deaths a month.
    #[must_use]
    pub fn of(level: f64) -> Self {
        match level {
            level if level <= 0.0 => Self::Quiet,
            level if level <= 1.0 => Self::Sporadic,
            level if level <= 10.0 => Self::Low,
            level if level <= 100.0 => Self::Medium,
            _ => Self::High,
        }
    }

    /// Returns its name and bounds in words.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Quiet => phrase!("no deaths in the last 12 months"),
            Self::Sporadic => phrase!("up to 1 death a month"),
            Self::Low => phrase!("more than 1 and up to 10 deaths a month"),
            Self::Medium => phrase!("more than 10 and up to 100 deaths a month"),
            Self::High => phrase!("more than 100 deaths a month"),
        }
    }
}

/// What a country was like at an origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The publisher's number of the country.
    pub country: i64,
    /// Ages in months and deaths of its months up to the origin, the youngest first.
    pub past: Vec<(f64, f64)>,
    /// How many of them are recent: those within twelve months, or the youngest twelve when none is.
    pub recent: usize,
    /// Mean deaths a month over the recent months.
    pub level: f64,
    /// Most deaths in a recent month.
    pub most: f64,
}

impl Standing {
    /// Returns what a country was like; `None` without data in the [`LAPSED`] months up to the origin.
    #[must_use]
    pub fn at(panel: &Panel, country: i64, origin: i32) -> Option<Self> {
        let past = panel.past(country, origin);
        past.first().filter(|(age, _)| *age < f64::from(LAPSED))?;
        let within = past.iter().take_while(|(age, _)| *age < f64::from(RECENT)).count();
        let recent = if within == 0 { past.len().min(RECENT as usize) } else { within };
        let deaths = past.iter().take(recent).map(|(_, deaths)| *deaths);
        let most = deaths.clone().fold(0.0, f64::max);
        let level = deaths.sum::<f64>() / recent as f64;
        Some(Self { country, past, recent, level, most })
    }

    /// Returns the deaths in the recent months.
    pub fn recent_deaths(&self) -> impl Iterator<Item = f64> {
        self.past.iter().take(self.recent).map(|(_, deaths)| *deaths)
    }

    /// Returns its group.
    #[must_use]
    pub fn group(&self) -> Group {
        Group::of(self.level)
    }
}
