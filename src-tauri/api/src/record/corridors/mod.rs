//! Corridors: routes of the record against violence, and what flows from country to country.

mod along;
mod flows;

use sitroom_analysis::spillover::{flow, overlap};
use sitroom_domain::say::retold;
use sitroom_domain::{Area, Day, Marking, Noun, phrase, say};
use sitroom_store::{RecordQuery, RecordScope, StoredRecord};

use super::lists::countries_of;
use super::map::{DISTANCES_KM, is_within};
use crate::contract::corridor::{Corridors, FlowKind};
use crate::contract::fault::Fault;
use crate::desk::Desk;

/// What is true of the figures beside what their methods say.
const CAVEATS: [&str; 6] = [
    phrase!(
        "Roads, towns and violence follow people: an overlap beyond chance need not mean that the trade feeds the violence."
    ),
    phrase!(
        "A route is taken as the straight way between the places that it names, and stands here where that way or a country that \
     it names touches the area."
    ),
    phrase!("A place off the land of the base map, as a port can be, counts for the nearest land within 25 km."),
    phrase!("A record counts once on each of its legs: what is told of legs does not add up to records."),
    phrase!(
        "A moved route is turned by 45° at most to either side, since land has a grain that routes and violence both follow."
    ),
    phrase!(
        "A case that names who seized it counts as seen, any other as reported; a leg says only that records name both \
     countries in that order."
    ),
];

impl Desk {
    /// Returns the routes of an area with the violence along them, and the flows of routes and cases; of one kind, or of
    /// all. Another question of this kind ends this one.
    ///
    /// # Errors
    /// Refuses a distance out of range and a period that ends before it begins; says that it was cancelled when it was.
    pub fn get_corridors(
        &self,
        area: &Area,
        kind: Option<FlowKind>,
        since: Option<Day>,
        until: Option<Day>,
        distance_km: f64,
    ) -> Result<Corridors, Fault> {
        if !DISTANCES_KM.contains(&distance_km) {
            return Err(Fault::refused(
                say!("{distance_km} km is no distance to look for violence along a route."),
                say!("Give 1 to 500 km."),
            ));
        }
        if let Some((since, until)) = since.zip(until).filter(|(since, until)| until < since) {
            return Err(Fault::refused(
                say!("The period ends on {}, before it begins on {}.", until.in_words(), since.in_words()),
                say!("Turn the two days round."),
            ));
        }
        let room = self.room();
        let go_on = room.asked.corridors.begin();
        room.open_casebook()?;
        let scope = RecordScope { countries: countries_of(area, since, until)?, since, until };
        let of_kind = |stored: &StoredRecord| kind.is_none_or(|kind| flows::kind_of(&stored.record) == Some(kind));
        let (_, mut routes) = room.store.list_records(&RecordQuery::of(Noun::Route))?;
        routes.retain(|route| of_kind(route) && is_within(&route.record, &scope));
        let countries = scope.countries.clone();
        let (_, mut cases) =
            room.store.list_records(&RecordQuery { countries, since, until, ..RecordQuery::of(Noun::Trafficking) })?;
        cases.retain(of_kind);
        let chart = room.chart();
        let network = flows::network(&routes, &cases)?;
        let markings = routes.iter().chain(&cases).map(|stored| stored.record.highest_marking());
        let newest_case = cases.iter().filter_map(|case| case.record.span().0).max();
        let nothing = routes.is_empty() && cases.is_empty();
        Ok(Corridors {
            period: [since, until].map(|day| day.map(|day| day.to_string())),
            distance_km,
            routes: along::routes(&chart, &routes, &scope, distance_km, &go_on)?,
            legs: network.legs,
            roles: network.roles,
            records: [routes.len() as u32, cases.len() as u32],
            by_kind: flows::by_kind(&routes, &cases),
            without_leg: network.without_leg,
            several: network.several,
            newest_case: newest_case.map(|day| day.to_string()),
            newest_event: chart.atlas.days().map(|(_, newest)| newest.to_string()),
            marking: markings.max().unwrap_or(Marking::Unclassified),
            no_data: nothing.then(|| {
                say!("No data: no route and no case is recorded here, which does not mean that there is none.")
            }),
            methods: [overlap::METHOD, flow::METHOD].map(retold).to_vec(),
            caveats: std::iter::once(overlap::CAVEAT).chain(CAVEATS).map(retold).collect(),
            citations: room.publisher_cards()?.into_iter().map(|card| card.citation).collect(),
        })
    }
}
