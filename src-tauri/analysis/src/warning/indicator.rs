//! What a rule looks at.

use sitroom_domain::phrase;

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Indicator {
    /// Events in the last months.
    Events,
    /// Deaths in the last months, by the best estimate.
    Deaths,
    /// Civilian deaths in the last months.
    Civilians,
    /// Events of the last month by the upper bound of the band that the place's own past gives: above 1 is a surge.
    Surge,
    /// Events of the last months in places of other countries that touch this one.
    NearBorder,
    /// Events of the last months in all places that touch this one.
    Neighbours,
    /// The z of Gi* of a new or intensifying hot spot, else 0.
    Emerging,
    /// Events a month over the 24 months before, where none came in the last months, else 0.
    Silence,
    /// The probability of an onset within three months ([`crate::level`]).
    LevelProbability,
    /// The probability that a forecast passes a bound ([`crate::forecast`]).
    OutlookExceedance,
    /// Days to an election, where events rise.
    ElectionNear,
    /// Days since a constitutional crisis began that is open.
    Crisis,
    /// Events along a corridor of trafficking.
    Corridor,
    /// Engagements that fade ([`crate::fading`]).
    Fading,
    /// Commitments that are late ([`crate::standing`]).
    Overdue,
}

impl Indicator {
    /// All of them: first those that are counted from events.
    pub const ALL: [Self; 15] = [
        Self::Events,
        Self::Deaths,
        Self::Civilians,
        Self::Surge,
        Self::NearBorder,
        Self::Neighbours,
        Self::Emerging,
        Self::Silence,
        Self::LevelProbability,
        Self::OutlookExceedance,
        Self::ElectionNear,
        Self::Crisis,
        Self::Corridor,
        Self::Fading,
        Self::Overdue,
    ];

    /// Returns its name in files and contracts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Deaths => "deaths",
            Self::Civilians => "civilians",
            Self::Surge => "surge",
            Self::NearBorder => "near_border",
            Self::Neighbours => "neighbours",
            Self::Emerging => "emerging",
            Self::Silence => "silence",
            Self::LevelProbability => "level_probability",
            Self::OutlookExceedance => "outlook_exceedance",
            Self::ElectionNear => "election_near",
            Self::Crisis => "crisis",
            Self::Corridor => "corridor",
            Self::Fading => "fading",
            Self::Overdue => "overdue",
        }
    }

    /// Returns the indicator of a name.
    #[must_use]
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|indicator| indicator.id() == id)
    }

    /// Returns it in words, with its unit.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Events => phrase!("events in the last months"),
            Self::Deaths => phrase!("deaths in the last months"),
            Self::Civilians => phrase!("civilian deaths in the last months"),
            Self::Surge => {
                phrase!("events of the last month, in times of the upper bound that the place's own past gives")
            }
            Self::NearBorder => phrase!("events of the last months in touching places of other countries"),
            Self::Neighbours => phrase!("events of the last months in all touching places"),
            Self::Emerging => phrase!("z of Gi* of a new or intensifying hot spot, 0 where it is none"),
            Self::Silence => {
                phrase!("events a month in the 24 months before, where none came in the last months, else 0")
            }
            Self::LevelProbability => phrase!("probability of an onset of violence within three months"),
            Self::OutlookExceedance => phrase!("probability that deaths to come pass a bound"),
            Self::ElectionNear => phrase!("days to an election, where events rise"),
            Self::Crisis => phrase!("days since an open constitutional crisis began"),
            Self::Corridor => phrase!("events along a corridor of trafficking"),
            Self::Fading => phrase!("engagements that fade while events go on"),
            Self::Overdue => phrase!("commitments that are late"),
        }
    }

    /// Tells whether its readings are counted from a panel of events; those of the others the caller brings.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        matches!(
            self,
            Self::Events
                | Self::Deaths
                | Self::Civilians
                | Self::Surge
                | Self::NearBorder
                | Self::Neighbours
                | Self::Emerging
                | Self::Silence
        )
    }

    /// Tells whether it looks at a number of months that a rule chooses; a surge looks at one, a hot spot at quarters.
    #[must_use]
    pub const fn takes_months(self) -> bool {
        self.is_counted() && !matches!(self, Self::Surge | Self::Emerging)
    }
}
