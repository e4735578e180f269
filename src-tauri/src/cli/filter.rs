//! The arguments that choose events; they mean what the filters of the window mean.

use clap::{Args, ValueEnum};
use sitroom_api::contract::fault::Fault;
use sitroom_domain::{Area, Day, Filter, Kind, PrecisionFilter, say};

/// Which events.
#[derive(Debug, Default, Args)]
pub(crate) struct FilterArguments {
    /// A subregion of an office, for example west-africa
    #[arg(long, value_name = "ID", conflicts_with_all = ["country", "admin1"])]
    subregion: Option<String>,
    /// A country by its three letters of ISO 3166-1, for example MLI
    #[arg(long, value_name = "ISO3", conflicts_with = "admin1")]
    country: Option<String>,
    /// A province or region by its code in the base map
    #[arg(long, value_name = "CODE")]
    admin1: Option<String>,
    /// West, south, east, north in degrees, edges included
    #[arg(long, value_name = "W,S,E,N", value_delimiter = ',', allow_hyphen_values = true)]
    bounds: Option<Vec<f64>>,
    /// First day, included
    #[arg(long, value_name = "YYYY-MM-DD")]
    since: Option<Day>,
    /// Last day, included
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Day>,
    /// Kind of violence; may be given more than once
    #[arg(long, value_enum, value_delimiter = ',')]
    kind: Vec<KindArgument>,
    /// An actor, on either side; may be given more than once
    #[arg(long, value_name = "NAME")]
    actor: Vec<String>,
    /// At least so many deaths in the best estimate
    #[arg(long, value_name = "N")]
    deaths_min: Option<u32>,
    /// At most so many deaths in the best estimate
    #[arg(long, value_name = "N")]
    deaths_max: Option<u32>,
    /// Only events in which civilians died
    #[arg(long)]
    civilians: bool,
    /// How well the place must be known; may be given more than once
    #[arg(long, value_enum, value_delimiter = ',')]
    precision: Vec<PrecisionArgument>,
    /// Words that place, actors, conflict or notes must hold
    #[arg(long, default_value = "", hide_default_value = true)]
    text: String,
}

/// A kind of violence.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum KindArgument {
    /// At least one side is the government of a state
    State,
    /// Between organized groups
    Nonstate,
    /// Against civilians
    Onesided,
}

/// How well a place is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PrecisionArgument {
    /// To the district or better
    District,
    /// To the province or worse
    Province,
    /// Not stated
    NotStated,
}

impl FilterArguments {
    /// Returns the filter that the arguments name.
    ///
    /// # Errors
    /// Refuses bounds that are no degrees and periods that end before they start.
    pub(crate) fn to_filter(&self) -> Result<Filter, Fault> {
        if let (Some(since), Some(until)) = (self.since, self.until)
            && until < since
        {
            return Err(Fault::refused(
                say!("The period ends on {until}, before it starts on {since}."),
                say!("Exchange the two days."),
            ));
        }
        Ok(Filter {
            area: self.area(),
            bounds_e7: self.bounds.as_deref().map(bounds_e7).transpose()?,
            since: self.since,
            until: self.until,
            kinds: self.kind.iter().map(|kind| kind.to_kind()).collect(),
            actors: self.actor.clone(),
            deaths_min: self.deaths_min,
            deaths_max: self.deaths_max,
            civilians: self.civilians,
            precision: self.precision(),
            publishers: Vec::new(),
            text: self.text.clone(),
        })
    }

    fn area(&self) -> Area {
        if let Some(id) = &self.subregion {
            Area::Subregion { id: id.clone() }
        } else if let Some(iso3) = &self.country {
            Area::Country { iso3: iso3.to_ascii_uppercase() }
        } else if let Some(code) = &self.admin1 {
            Area::Admin1 { code: code.clone() }
        } else {
            Area::World
        }
    }

    fn precision(&self) -> PrecisionFilter {
        let has = |precision| self.precision.is_empty() || self.precision.contains(&precision);
        PrecisionFilter {
            district: has(PrecisionArgument::District),
            province: has(PrecisionArgument::Province),
            not_stated: has(PrecisionArgument::NotStated),
        }
    }
}

impl KindArgument {
    const fn to_kind(self) -> Kind {
        match self {
            Self::State => Kind::State,
            Self::Nonstate => Kind::NonState,
            Self::Onesided => Kind::OneSided,
        }
    }
}

/// Returns west, south, east, north in 10⁻⁷ degrees.
fn bounds_e7(degrees: &[f64]) -> Result<[i32; 4], Fault> {
    let [west, south, east, north] = degrees else {
        return Err(Fault::refused(
            say!("Bounds are four numbers, not {}.", degrees.len()),
            say!("Write west, south, east, north in degrees."),
        ));
    };
    let within = |degree: &f64, limit: f64| degree.abs() <= limit;
    if !(within(west, 180.0) && within(east, 180.0) && within(south, 90.0) && within(north, 90.0) && south <= north) {
        return Err(Fault::refused(
            say!("{west},{south},{east},{north} are no bounds on earth."),
            say!("Write west, south, east, north in degrees."),
        ));
    }
    Ok([west, south, east, north].map(|degree| (degree * 1e7).round() as i32))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Program {
        #[command(flatten)]
        filter: FilterArguments,
    }

    fn filter(arguments: &[&str]) -> Result<Filter, Fault> {
        Program::try_parse_from([&["sitroom"], arguments].concat()).unwrap().filter.to_filter()
    }

    #[test]
    fn no_argument_lets_everything_pass() {
        assert_eq!(filter(&[]).unwrap(), Filter::default());
    }

    #[test]
    fn every_argument_reaches_its_part_of_the_filter() {
        let filter = filter(&[
            "--country",
            "mli",
            "--since",
            "2020-01-01",
            "--until",
            "2020-12-31",
            "--kind",
            "state,onesided",
            "--bounds",
            "-18,4,16,25",
            "--precision",
            "district",
            "--civilians",
            "--text",
            "market",
        ])
        .unwrap();
        assert_eq!(filter.area, Area::Country { iso3: "MLI".to_owned() });
        assert_eq!(filter.kinds, [Kind::State, Kind::OneSided]);
        assert_eq!(filter.bounds_e7, Some([-180_000_000, 40_000_000, 160_000_000, 250_000_000]));
        assert_eq!(filter.precision, PrecisionFilter { district: true, province: false, not_stated: false });
        assert_eq!(filter.since.unwrap().to_string(), "2020-01-01");
        assert!(filter.civilians && filter.text == "market");
    }

    #[test]
    fn a_period_that_ends_before_it_starts_is_refused() {
        let fault = filter(&["--since", "2021-01-01", "--until", "2020-01-01"]).unwrap_err();
        assert!(fault.message.contains("2020-01-01") && fault.hint.contains("Exchange"), "{fault}");
    }

    #[test]
    fn bounds_off_the_earth_are_refused() {
        for bounds in ["-181,0,0,1", "0,5,1,4", "0,0,1,91", "NaN,0,1,1"] {
            assert!(filter(&["--bounds", bounds]).is_err(), "{bounds}");
        }
    }
}
