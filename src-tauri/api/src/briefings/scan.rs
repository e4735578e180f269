//! The last whole month of an area beside those before it, and what comes.

use std::cmp::Ordering;

use sitroom_analysis::hotspot::emerging;
use sitroom_analysis::rates::{self, compare};
use sitroom_briefing::facts::{Counted, CountryMonth, CountryOutlook, HotPlace, MonthWarning, RisingDue, Scan};
use sitroom_domain::country::find_by_iso3;
use sitroom_domain::record::Moment;
use sitroom_domain::{CountryIndex, Day, Filter, Iso3};
use sitroom_store::WarningRow;

use super::gather::{Gathering, word};
use super::violence::{counted, middle_and_ends};
use crate::contract::fault::Fault;
use crate::contract::moment::MomentIndicator;
use crate::moments::rising;
use crate::months::{MonthTable, month_text};

/// How often an interval of a ratio holds the true one.
const CONFIDENCE: f64 = 0.95;
/// Months in which hot places are looked for.
const HOT_MONTHS: i32 = 24;
/// What counts as emerging.
const EMERGING: [&str; 3] = ["new", "consecutive", "intensifying"];
/// Days ahead in which what falls due is held against what rises.
const DUE_DAYS: u32 = 92;

impl Gathering<'_> {
    /// Returns the scan of the last month that is stored to its end by the day.
    pub(super) fn scan(&self) -> Result<Scan, Fault> {
        let methods = [rates::METHOD, emerging::METHOD].map(str::to_owned);
        let empty = || Scan { confidence: CONFIDENCE, methods: methods.clone(), ..Scan::default() };
        let Some(table) = self.room.month_table(Some(self.as_of))?.filter(|table| table.length > 0) else {
            return Ok(empty());
        };
        let month = table.first + table.length as i32 - 1;
        let countries = self.month_of_countries(&table, month)?;
        let both = countries.iter().filter_map(|one| Some([one.now.events, one.before?.events]));
        let both = both.reduce(|a, b| [a[0] + b[0], a[1] + b[1]]);
        let compared = both.map(ratio_of).transpose()?;
        let rows = self.room.warnings_at(Some(self.countries), self.now)?;
        Ok(Scan {
            month: Some(month),
            ratio: compared.and_then(|(ratio, _)| ratio),
            is_more: compared
                .and_then(|(_, differs)| (differs != Ordering::Equal).then_some(differs == Ordering::Greater)),
            both,
            countries,
            hot: self.emerging(month)?,
            hot_months: HOT_MONTHS as u64,
            outlooks: self.outlooks()?,
            rising: self.rising()?,
            counts: counts_of(&rows, month),
            warnings: rows.iter().filter(|row| is_of_month(row, month)).map(month_warning).collect(),
            ..empty()
        })
    }

    fn month_of_countries(&self, table: &MonthTable, month: i32) -> Result<Vec<CountryMonth>, Fault> {
        let known = self.countries.iter().filter_map(|iso3| Some((*iso3, find_by_iso3(*iso3)?)));
        let known = known.filter(|(_, country)| table.knows(*country, month));
        known.map(|(iso3, country)| self.month_of(table, iso3, country, month)).collect()
    }

    fn month_of(
        &self,
        table: &MonthTable,
        iso3: Iso3,
        country: CountryIndex,
        month: i32,
    ) -> Result<CountryMonth, Fault> {
        let of = |month: i32| table.knows(country, month).then(|| counted(&table.totals(country, month, month)));
        let (now, before) = (of(month).unwrap_or_default(), of(month - 1));
        let ratio = before.map(|before: Counted| ratio_of([now.events, before.events])).transpose()?;
        let indicators = table.country(country).map(|months| rising(table, &months, self.as_of)).unwrap_or_default();
        // What is old is not judged, nor a month that is not the one of the scan.
        let judged = indicators
            .into_iter()
            .find(|one| one.indicator == MomentIndicator::Events && one.month == month_text(month));
        let expected = judged
            .and_then(|one| Some([one.expected[0]?.max(0.0).ceil() as u64, one.expected[2]?.max(0.0).floor() as u64]));
        let year_before = of(month - 12);
        Ok(CountryMonth {
            country: iso3,
            now,
            before,
            year_before,
            ratio: ratio.and_then(|(ratio, _)| ratio),
            expected,
        })
    }

    /// Returns the divisions that became hot or grow hotter; `None` where it cannot be told.
    fn emerging(&self, month: i32) -> Result<Option<Vec<HotPlace>>, Fault> {
        let filter = Filter {
            area: self.area.clone(),
            since: Some(Day::first_of_month(month - HOT_MONTHS + 1)),
            until: Some(Day(Day::first_of_month(month + 1).0 - 1)),
            ..Filter::default()
        };
        let selection = self.room.select(&filter)?;
        // A refusal says that too little is stored, or that all places are alike.
        let Ok(found) = self.room.emerging_divisions(&selection) else { return Ok(None) };
        let place = |one: crate::contract::hotspot::HotCell| {
            let over_time = one.over_time.filter(|over_time| EMERGING.contains(&over_time.kind.as_str()))?;
            Some(HotPlace {
                name: one.name?,
                country: one.cell.get(..3)?.parse().ok()?,
                code: one.cell,
                pattern: over_time.kind,
                months: u64::from(over_time.hot_steps),
            })
        };
        Ok(Some(found.emerging.into_iter().filter_map(place).collect()))
    }

    /// Returns the outlooks of the countries whose data reach to the last month, those where 25 deaths or more in a month are likeliest
    /// first. What is not known of the present gives no outlook.
    fn outlooks(&self) -> Result<Vec<CountryOutlook>, Fault> {
        let Some(table) = self.room.month_table(Some(self.as_of))? else { return Ok(Vec::new()) };
        let Ok(made) = self.room.outlook_until(self.as_of) else { return Ok(Vec::new()) };
        let last = table.first + table.length as i32 - 1;
        let outlook = |country: &Iso3| {
            let index = find_by_iso3(*country).filter(|index| table.knows(*index, last))?;
            let both = made.beside_benchmark(index)?;
            Some(CountryOutlook {
                country: *country,
                deaths: middle_and_ends(&both.shown),
                many: both.shown.at_least_25,
                benchmark: middle_and_ends(&both.benchmark),
                benchmark_many: both.benchmark.at_least_25,
                is_benchmark: both.is_benchmark,
            })
        };
        let mut outlooks: Vec<CountryOutlook> = self.countries.iter().filter_map(outlook).collect();
        outlooks.sort_by(|a, b| b.many.total_cmp(&a.many).then(a.country.cmp(&b.country)));
        Ok(outlooks)
    }

    fn rising(&self) -> Result<Vec<RisingDue>, Fault> {
        let due = |moment: crate::contract::moment::Moment| {
            let word_of = |indicator: &MomentIndicator| match indicator {
                MomentIndicator::Events => "events".to_owned(),
                MomentIndicator::Deaths => "deaths".to_owned(),
            };
            Some(RisingDue {
                id: moment.item.id.to_string(),
                occasion: format!("due-{}", word(moment.item.occasion)),
                day: moment.item.days[1].parse().ok()?,
                title: moment.item.title,
                country: moment.country.parse().ok()?,
                rising: moment.rising.iter().map(word_of).collect(),
            })
        };
        let moments = self.room.due_where_it_rises(self.area, self.as_of, DUE_DAYS)?;
        Ok(moments.into_iter().filter_map(due).collect())
    }
}

/// Returns a count to another, with the ends of its interval, and how they differ.
pub(super) fn ratio_of(both: [u64; 2]) -> Result<(Option<[f64; 3]>, Ordering), Fault> {
    let [now, before] = both.map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    let compared = compare(now, before, CONFIDENCE)?;
    Ok((compared.ratio.map(|ratio| [ratio.value, ratio.low, ratio.high]), compared.differs))
}

fn is_in(moment: Moment, month: i32) -> bool {
    moment.day().month_number() == month
}

fn is_of_month(row: &WarningRow, month: i32) -> bool {
    is_in(row.raised, month) || row.closed.is_some_and(|closed| is_in(closed, month))
}

/// Returns how many were raised and closed in a month, and waited for a first action at its end.
fn counts_of(rows: &[WarningRow], month: i32) -> [u64; 3] {
    let end = Moment(i64::from(Day::first_of_month(month + 1).0) * 1440 - 1);
    let is_later = |moment: Option<Moment>| moment.is_none_or(|moment| moment > end);
    let waited = |row: &&WarningRow| row.raised <= end && is_later(row.first_action) && is_later(row.closed);
    [
        rows.iter().filter(|row| is_in(row.raised, month)).count() as u64,
        rows.iter().filter(|row| row.closed.is_some_and(|closed| is_in(closed, month))).count() as u64,
        rows.iter().filter(waited).count() as u64,
    ]
}

fn month_warning(row: &WarningRow) -> MonthWarning {
    MonthWarning {
        id: row.id.to_string(),
        title: row.title.clone(),
        level: row.level.clone(),
        raised: row.raised.day(),
        first_action: row.first_action.map(Moment::day),
        closed: row.closed.map(Moment::day),
    }
}
