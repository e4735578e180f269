//! Forecasts of VIEWS: the newest run, by country and month: deaths in state-based conflict (`main_mean`), and the
//! probability of at least 25 of them (`main_dich`).

use serde::{Deserialize, Serialize};

use sitroom_domain::import::VIEWS;
use sitroom_domain::{Day, Iso3, Publisher, kept, phrase};

use super::bounds::{Measure, impossible};
use super::json::{Record, read_list};
use super::{Broken, Connector, Cursor, Figure, Item, Page, Plan, Scope, SyncFault};
use crate::net::{Answer, Request, Site};

/// Where the API is.
pub const ADDRESS: &str = "https://api.viewsforecasting.org";
/// The model whose values are probabilities.
const PROBABILITY: &str = "main_dich";
const MODELS: [&str; 2] = ["main_mean", PROBABILITY];
const PAGE_ROWS: &str = "1000";

/// Asks the API.
#[derive(Debug)]
pub struct Views {
    site: Site,
}

impl Views {
    /// Takes where the API is.
    pub fn new(site: Site) -> Self {
        Self { site }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    scope: Scope,
    /// The run whose forecasts are stored.
    stored: String,
    /// The run that is being read; empty until the newest is known.
    run: String,
    model: usize,
    page: u32,
    is_done: bool,
}

impl Connector for Views {
    fn publisher(&self) -> &'static Publisher {
        &VIEWS
    }

    fn start(&self, plan: &Plan) -> Result<Cursor, SyncFault> {
        let last: Option<State> = plan.last.as_ref().filter(|_| !plan.full).map(Cursor::read).transpose()?;
        Cursor::write(&State {
            scope: Scope::of(plan),
            stored: last
                .filter(|state| state.scope.covers(&Scope::of(plan)))
                .map(|state| state.stored)
                .unwrap_or_default(),
            run: String::new(),
            model: 0,
            page: 1,
            is_done: false,
        })
    }

    fn request(&mut self, cursor: &Cursor) -> Result<Option<Request>, SyncFault> {
        let state: State = cursor.read()?;
        if state.is_done {
            return Ok(None);
        }
        if state.run.is_empty() {
            return Ok(Some(Request::get(self.site.at("", &[]))));
        }
        let page = state.page.to_string();
        let countries: Vec<String> = state.scope.countries.iter().map(Iso3::to_string).collect();
        let mut parameters = vec![("pagesize", PAGE_ROWS), ("page", page.as_str())];
        parameters.extend(countries.iter().map(|iso3| ("iso", iso3.as_str())));
        let path = format!("{}/cm/sb/{}", state.run, MODELS[state.model]);
        Ok(Some(Request::get(self.site.at(&path, &parameters))))
    }

    fn read(&mut self, answer: &Answer, cursor: &Cursor) -> Result<Page, Broken> {
        let state: State = cursor.read()?;
        if !answer.is_success() {
            return Err(Broken::refused(&VIEWS, answer, phrase!("try again later")));
        }
        if state.run.is_empty() { read_runs(answer, state) } else { read_forecasts(answer, state) }
    }
}

#[derive(Deserialize)]
struct Runs {
    runs: Vec<String>,
}

fn read_runs(answer: &Answer, mut state: State) -> Result<Page, Broken> {
    let runs: Runs = serde_json::from_slice(&answer.body).map_err(|error| Broken::of_json(&VIEWS, &error))?;
    let newest = runs.runs.into_iter().filter_map(|run| Some((age(&run)?, run))).max();
    let Some((_, newest)) = newest else {
        return Err(SyncFault::shape(&VIEWS, phrase!("it names no run of forecasts")).into());
    };
    state.is_done = newest == state.stored;
    state.run = newest;
    let is_done = state.is_done;
    Ok(Page::new(Vec::new(), Cursor::write(&state)?, is_done))
}

/// Returns what runs are ordered by, from a name like `fatalities003_2026_02_t01`: year, month, name of the model.
fn age(run: &str) -> Option<(u16, u8, String)> {
    let is_plain = run.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let mut words = run.split('_').filter(|_| is_plain);
    let name = words.next()?.to_owned();
    name.starts_with("fatalities").then_some(())?;
    let (year, month) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    (1..=12).contains(&month).then_some((year, month, name))
}

fn read_forecasts(answer: &Answer, mut state: State) -> Result<Page, Broken> {
    let names = ["isoab", "month_id", MODELS[state.model]];
    let mut items = Vec::new();
    let around = read_list(&answer.body, "data", &names, &mut |record| items.push(item(record, &state)))
        .map_err(|error| Broken::of_json(&VIEWS, &error))?;
    if around.records.is_none() {
        let words = around.get("msg");
        let why = if words.is_empty() { kept!("it has no list of rows (“data”)") } else { words.to_owned() };
        return Err(SyncFault::shape(&VIEWS, why).into());
    }
    if around.get("page_cur").parse().is_ok_and(|page: u32| page != state.page) {
        return Err(Broken::odd(kept!("the same page came twice")));
    }
    if around.get("next_page").is_empty() {
        (state.model, state.page) = (state.model + 1, 1);
        if state.model == MODELS.len() {
            (state.is_done, state.model) = (true, 0);
            state.stored.clone_from(&state.run);
        }
    } else {
        state.page += 1;
    }
    let is_done = state.is_done;
    Ok(Page::new(items, Cursor::write(&state)?, is_done))
}

fn item(record: &Record<'_, '_>, state: &State) -> Item {
    if let Some(reject) = record.misshapen() {
        return Item::Reject(reject);
    }
    let Ok(country) = record.get(0).parse::<Iso3>() else {
        return Item::Reject(record.reject(0, phrase!("This is not the code of a country")));
    };
    // Month 1 is January 1980.
    let month =
        record.get(1).parse().ok().filter(|month| (1..=2_600).contains(month)).map(|month: i32| 1980 * 12 + month - 1);
    let Some(month) = month else {
        return Item::Reject(record.reject(1, phrase!("This is not the number of a month")));
    };
    let Some(value) = record.get(2).parse::<f64>().ok().filter(|value| value.is_finite()) else {
        return Item::Reject(record.reject(2, phrase!("This is not a number")));
    };
    let indicator = MODELS[state.model];
    let measure = if indicator == PROBABILITY { Measure::Probability } else { Measure::Count };
    if let Some(reason) = impossible(measure, value) {
        return Item::Reject(record.reject(2, reason));
    }
    let last_day = Day(Day::first_of_month(month + 1).0 - 1);
    Item::Figure(Box::new(Figure {
        source_key: format!("{}/{indicator}/{country}/{}", state.run, record.get(1)),
        indicator: indicator.to_owned(),
        country,
        adm_1: String::new(),
        adm_2: String::new(),
        first_day: Day::first_of_month(month),
        last_day,
        value,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(body: &str) -> Answer {
        Answer { status: 200, body: body.as_bytes().to_vec(), ..Answer::default() }
    }

    #[test]
    fn the_newest_run_is_read_model_by_model_and_not_twice() {
        let mut views = Views::new(Site::parse(ADDRESS).unwrap());
        let plan = Plan::new("2026-03-10".parse().unwrap());
        let cursor = views.start(&plan).unwrap();
        let runs = answer(
            r#"{"runs":["fatalities001_2022_07_t01","fatalities003_2026_02_t01","fatalities002_2025_12_t01","../x"]}"#,
        );
        let cursor = views.read(&runs, &cursor).unwrap().cursor;
        let url = views.request(&cursor).unwrap().unwrap().url().clone();
        assert_eq!(url.path(), "/fatalities003_2026_02_t01/cm/sb/main_mean");
        let rows = answer(
            r#"{"next_page":"","page_cur":1,"data":[{"country_id":1,"month_id":555,"isoab":"MLI","main_mean":12.5},
            {"isoab":"MLI","month_id":"x","main_mean":1},{"isoab":"MLI","month_id":556,"main_mean":[1]}]}"#,
        );
        let page = views.read(&rows, &cursor).unwrap();
        let [Item::Figure(figure), Item::Reject(_), Item::Reject(_)] = &page.items[..] else { unreachable!() };
        assert_eq!(
            (figure.first_day.to_string(), figure.last_day.to_string()),
            ("2026-03-01".into(), "2026-03-31".into())
        );
        assert!((figure.value - 12.5).abs() < 1e-12 && !page.is_last);
        let last = views.read(&answer(r#"{"next_page":"","data":[]}"#), &page.cursor).unwrap();
        assert!(last.is_last);
        let cursor = views.start(&Plan { last: Some(last.cursor), ..plan }).unwrap();
        assert!(views.read(&runs, &cursor).unwrap().is_last, "nothing is new");
    }

    #[test]
    fn what_cannot_be_a_forecast_is_refused() {
        let state = |model| State {
            scope: Scope::default(),
            stored: String::new(),
            run: "fatalities003_2026_02_t01".into(),
            model,
            page: 1,
            is_done: false,
        };
        let mut views = Views::new(Site::parse(ADDRESS).unwrap());
        for (model, name, month, value) in [
            (0, "main_mean", "555", "-1"),
            (0, "main_mean", "555", "1e12"),
            (0, "main_mean", "0", "1"),
            (0, "main_mean", "96241", "1"),
            (1, "main_dich", "555", "1.5"),
            (1, "main_dich", "555", "-0.1"),
            (1, "main_dich", "555", "\"NaN\""),
        ] {
            let body = format!(
                r#"{{"next_page":"","data":[{{"isoab":"MLI","month_id":555,"{name}":0.5}},
                {{"isoab":"MLI","month_id":{month},"{name}":{value}}}]}}"#
            );
            let page = views.read(&answer(&body), &Cursor::write(&state(model)).unwrap()).unwrap();
            let [Item::Figure(_), Item::Reject(reject)] = &page.items[..] else { unreachable!("{name} {value}") };
            assert!(!reject.reason.is_empty());
        }
    }

    #[test]
    fn an_error_with_status_200_is_a_fault_with_its_words() {
        let mut views = Views::new(Site::parse(ADDRESS).unwrap());
        let cursor = Cursor::write(&State {
            scope: Scope::default(),
            stored: String::new(),
            run: "fatalities003_2026_02_t01".into(),
            model: 0,
            page: 1,
            is_done: false,
        });
        let fault = views.read(&answer(r#"{"msg":"Error. x is not an available model in the run"}"#), &cursor.unwrap());
        let Err(Broken::Fault(fault)) = fault else { unreachable!() };
        assert!(fault.to_string().contains("not an available model"), "{fault}");
    }
}
