//! The outlooks of all countries of an area, with their record there and everywhere.

use sitroom_analysis::forecast::CountryForecast;
use sitroom_domain::country::countries;
use sitroom_domain::{Area, CountryIndex, Iso3, say};
use sitroom_ingest::areas;

use super::own_record::method;
use super::{Made, ahead, number_of, observed, record, spread};
use crate::contract::fault::Fault;
use crate::contract::outlook::{OutlookCard, Outlooks};
use crate::desk::Desk;
use crate::months::month_text;
use crate::record::countries_of;

/// Months gone that are shown of each.
const SHOWN: i32 = 12;

impl Desk {
    /// Returns the outlook of each country of an area, those where 25 deaths or more in a month are likeliest first.
    ///
    /// # Errors
    /// Refuses an area that is none, or a part of a country, and says so where no month is stored to its end.
    pub fn list_outlooks(&self, area: &Area) -> Result<Outlooks, Fault> {
        if matches!(area, Area::Admin1 { .. } | Area::Cell { .. }) {
            return Err(Fault::refused(
                say!("Outlooks are listed by country, and this is a part of one."),
                say!("Choose a country or a subregion."),
            ));
        }
        let members = countries_of(area, None, None)?;
        let made = self.room().outlook()?;
        let asked = |iso3: Iso3| members.as_ref().is_none_or(|members| members.contains(&iso3));
        let mut cards = Vec::new();
        let mut too_little = Vec::new();
        let mut inside = Vec::new();
        for (index, country) in countries().iter().enumerate().filter(|(_, country)| asked(country.iso3)) {
            let index = CountryIndex(index as u16);
            let name = areas().find_country(index).map_or_else(|| country.iso3.to_string(), |area| area.name.clone());
            inside.push(number_of(index));
            match made.forecast.countries.iter().find(|one| one.country == number_of(index)) {
                Some(own) => cards.push(card(&made, country.iso3, name, own)),
                // Of the world only what is stored is listed.
                None if members.is_some() => too_little.push([country.iso3.to_string(), name]),
                None => {}
            }
        }
        let likeliest = |card: &OutlookCard| (card.forecast.at_least_25, card.forecast.quantiles[3]);
        cards.sort_by(|a, b| {
            let ((more, middle), (other, other_middle)) = (likeliest(b), likeliest(a));
            more.total_cmp(&other).then(middle.total_cmp(&other_middle)).then_with(|| a.name.cmp(&b.name))
        });
        too_little.sort_by(|a, b| a[1].cmp(&b[1]));
        let of_area = record(&made.forecast, id_of(area), cards.len() as u32, |country| inside.contains(&country));
        let everywhere = record(&made.forecast, id_of(&Area::World), made.panel.countries().count() as u32, |_| true);
        let records = if members.is_some() { vec![of_area, everywhere] } else { vec![everywhere] };
        Ok(Outlooks {
            known_until: month_text(made.last),
            newest: made.newest.to_string(),
            ahead: ahead(made.last),
            countries: cards,
            too_little,
            records,
            trained_on: [made.forecast.span.0, made.forecast.span.1].map(month_text),
            method: method(),
        })
    }
}

/// Returns how an area is called in a record.
fn id_of(area: &Area) -> String {
    match area {
        Area::Subregion { id } => id.clone(),
        Area::Country { iso3 } => iso3.clone(),
        Area::World | Area::Admin1 { .. } | Area::Cell { .. } => "world".to_owned(),
    }
}

fn card(made: &Made, country: Iso3, name: String, own: &CountryForecast) -> OutlookCard {
    let newest = made.newest_of.get(&own.country).copied().unwrap_or(made.newest);
    OutlookCard {
        country: country.to_string(),
        name,
        newest: newest.to_string(),
        observed: observed(made, own.country, SHOWN),
        forecast: spread(&own.forecast),
        benchmark: spread(&own.benchmark),
        is_benchmark: own.model == super::BENCHMARK,
        record: record(&made.forecast, country.to_string(), 1, |other| other == own.country),
    }
}
