//! A panel of deaths per country and month, in which a month without a row is "no data" and never zero.

use std::collections::BTreeMap;

/// One row of a panel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// Months since December 1979: 1 is January 1980.
    pub month: i32,
    /// The publisher's number of the country.
    pub country: i64,
    /// Deaths in the month, at least 0.
    pub outcome: f64,
}

/// What a panel cannot hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PanelError {
    /// Deaths that are negative, infinite or no number.
    NotACount(Row),
    /// A second row of the same country and month.
    Twice(Row),
}

/// Deaths per country and month.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Panel {
    countries: BTreeMap<i64, BTreeMap<i32, f64>>,
}

impl Panel {
    /// Returns the panel of some rows, whatever their order.
    ///
    /// # Errors
    /// Refuses a negative, infinite or missing number of deaths and a second row of a country and month.
    pub fn new(rows: impl IntoIterator<Item = Row>) -> Result<Self, PanelError> {
        let mut panel = Self::default();
        for row in rows {
            if !row.outcome.is_finite() || row.outcome < 0.0 {
                return Err(PanelError::NotACount(row));
            }
            let months = panel.countries.entry(row.country).or_default();
            if months.insert(row.month, row.outcome).is_some() {
                return Err(PanelError::Twice(row));
            }
        }
        Ok(panel)
    }

    /// Returns the panel without the months after `last`, and without the countries that have none before.
    #[must_use]
    pub fn until(&self, last: i32) -> Self {
        let kept = self.countries.iter().map(|(&country, months)| {
            (country, months.range(..=last).map(|(&month, &deaths)| (month, deaths)).collect::<BTreeMap<_, _>>())
        });
        Self { countries: kept.filter(|(_, months)| !months.is_empty()).collect() }
    }

    /// Returns the countries in ascending order.
    pub fn countries(&self) -> impl Iterator<Item = i64> {
        self.countries.keys().copied()
    }

    /// Returns how many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.countries.values().map(BTreeMap::len).sum()
    }

    /// Returns the first and the last month; `None` for an empty panel.
    #[must_use]
    pub fn span(&self) -> Option<(i32, i32)> {
        let first = self.countries.values().filter_map(|months| months.keys().next()).min()?;
        let last = self.countries.values().filter_map(|months| months.keys().next_back()).max()?;
        Some((*first, *last))
    }

    /// Returns the deaths in a country and month; `None` where there is no data.
    #[must_use]
    pub fn deaths(&self, country: i64, month: i32) -> Option<f64> {
        self.countries.get(&country)?.get(&month).copied()
    }

    /// Returns the months of a country up to `last` with their age in months (0 at `last`), the youngest first.
    #[must_use]
    pub fn past(&self, country: i64, last: i32) -> Vec<(f64, f64)> {
        let Some(months) = self.countries.get(&country) else { return Vec::new() };
        let past = months.range(..=last).rev();
        past.map(|(&month, &deaths)| (f64::from(last) - f64::from(month), deaths)).collect()
    }
}
