//! The page of a warning that a partner reads: one file, without a script or a request, that prints on one sheet.

use std::fmt::Write as _;

use serde_json::Value as Json;
use sitroom_domain::Noun;

use super::share::{Leaving, Shared, words_of};
use crate::imports::today;

const STYLE: &str = "
  @page { size: A4; margin: 14mm }
  body { font: 15px/1.45 system-ui, 'Noto Sans', sans-serif; color: #14181d; background: #fff; max-inline-size: 48rem;
    margin: 24px auto; padding-inline: 20px }
  h1 { font-size: 26px; line-height: 1.2; margin: 6px 0 }
  h2 { font-size: 15px; margin: 20px 0 4px; border-block-start: 1px solid #c9ced6; padding-block-start: 10px }
  .mark { text-align: center; font-weight: 700; letter-spacing: .06em; text-transform: uppercase; font-size: 12px }
  .q { color: #4d5661 }
  table { border-collapse: collapse; inline-size: 100% }
  th, td { text-align: start; vertical-align: top; padding: 4px 14px 4px 0; border-block-end: 1px solid #e3e6ea }
  th { font-weight: 600; white-space: nowrap }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 6px 0 }
  dt { color: #4d5661 }
  dd { margin: 0 }
  td, dd, h1, p { overflow-wrap: anywhere }
";

/// What stands where nothing of a kind leaves. It does not tell whether there is any that stays.
const NONE: &str = "This page states nothing of it.";

/// Returns the page.
pub(super) fn page(shared: &Shared) -> String {
    let warning = &shared.warning;
    let mut mark = words_of(shared.told.marking).to_owned();
    if shared.is_exercise {
        mark.push_str(" · EXERCISE: nothing in this page happened");
    }
    let title = escaped(warning.text("name"));
    let mut body = String::new();
    let _ = write!(
        body,
        "<p class=\"mark\">{mark}</p>\n<p class=\"q\">Warning · {}</p>\n<h1 dir=\"auto\">{title}</h1>\n",
        escaped(&place(warning))
    );
    if !warning.text("statement").is_empty() {
        let _ = writeln!(body, "<p dir=\"auto\">{}</p>", escaped(warning.text("statement")));
    }
    body.push_str(&facts(warning));
    for (speaks, heading) in [("for", "What speaks for it"), ("against", "What speaks against it")] {
        let of = |part: &&Leaving| part.noun == Noun::Evidence && part.text("speaks") == speaks;
        let rows = shared.parts.iter().filter(of).map(evidence).collect::<String>();
        section(&mut body, heading, &["Evidence", "Weight", "When", "Source"], &rows, NONE);
    }
    let of = |noun: Noun| shared.parts.iter().filter(move |part| part.noun == noun);
    let rows = of(Noun::Judgement).map(judgement).collect::<String>();
    section(&mut body, "How likely it is held to be", &["Likelihood", "Confidence", "When", "Why"], &rows, NONE);
    let rows = of(Noun::Assignment).map(assignment).collect::<String>();
    section(&mut body, "Who does what", &["Partner", "Role", "Task"], &rows, NONE);
    let rows = of(Noun::Action).map(action).collect::<String>();
    section(&mut body, "What was done", &["Action", "When", "With", "What followed"], &rows, NONE);
    let _ = write!(
        body,
        "<p class=\"q\">Made by Sitroom {} on {}. Times are UTC. A level says what deserves attention; it is no forecast.</p>\n{}<p class=\"mark\">{mark}</p>\n",
        env!("CARGO_PKG_VERSION"),
        today(),
        publishers(shared)
    );
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

/// Returns the division or place with the countries' codes.
fn place(warning: &Leaving) -> String {
    let countries = warning.values.get("countries").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    let name = warning.values.get("place").and_then(|place| place["name"].as_str()).unwrap_or_default();
    let near = [warning.text("division"), name].into_iter().find(|name| !name.is_empty());
    near.into_iter().chain(countries.iter().filter_map(Json::as_str)).collect::<Vec<_>>().join(", ")
}

fn facts(warning: &Leaving) -> String {
    let level = [in_words(warning.text("level")), warning.text("why_level").to_owned()];
    let closed = [moment(warning.text("closed")), warning.text("why_closed").to_owned()];
    let facts = [
        ("Level", level.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ")),
        ("By when", when(warning, "by_when")),
        ("First signal", moment(warning.text("first_signal"))),
        ("Raised", moment(warning.text("raised"))),
        ("Closed", closed.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ")),
        ("Came true", in_words(warning.text("came_true"))),
        ("Sources", sources(warning)),
    ];
    let rows = facts.iter().filter(|(_, text)| !text.is_empty());
    let rows = rows.fold(String::new(), |mut rows, (name, text)| {
        let _ = writeln!(rows, "<dt>{name}</dt><dd dir=\"auto\">{}</dd>", escaped(text));
        rows
    });
    format!("<dl>\n{rows}</dl>\n")
}

fn section(body: &mut String, heading: &str, columns: &[&str], rows: &str, none: &str) {
    let _ = writeln!(body, "<h2>{heading}</h2>");
    if rows.is_empty() {
        let _ = writeln!(body, "<p class=\"q\">{none}</p>");
        return;
    }
    let head = columns.iter().map(|column| format!("<th scope=\"col\">{column}</th>")).collect::<Vec<_>>().concat();
    let _ = writeln!(body, "<table><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table>");
}

fn row(cells: &[String]) -> String {
    let cells =
        cells.iter().map(|cell| format!("<td dir=\"auto\">{}</td>", escaped(cell))).collect::<Vec<_>>().concat();
    format!("<tr>{cells}</tr>\n")
}

fn evidence(part: &Leaving) -> String {
    let observed = part.values.get("observed").and_then(Json::as_f64).map(|seen| format!("{} seen", figure(seen)));
    let expected = Some(part.text("expected")).filter(|text| !text.is_empty()).map(|text| format!("expected {text}"));
    let counted: Vec<String> = observed.into_iter().chain(expected).collect();
    let name = if counted.is_empty() {
        part.text("name").to_owned()
    } else {
        format!("{} ({})", part.text("name"), counted.join(", "))
    };
    row(&[name, in_words(part.text("weight")), when(part, "when"), sources(part)])
}

fn judgement(part: &Leaving) -> String {
    let percent = |name: &str| part.values.get(name).and_then(Json::as_f64).map(|percent| percent.to_string());
    let ends = match (percent("percent_low"), percent("percent_high")) {
        (Some(low), Some(high)) if low != high => format!(", {low}–{high} %"),
        (Some(one), Some(_)) => format!(", {one} %"),
        (Some(low), None) => format!(", at least {low} %"),
        (None, Some(high)) => format!(", at most {high} %"),
        (None, None) => String::new(),
    };
    let likely = format!("{}{ends}", in_words(part.text("likelihood")));
    row(&[likely, in_words(part.text("confidence")), when(part, "when"), part.text("why").to_owned()])
}

fn assignment(part: &Leaving) -> String {
    row(&[part.text("partner").to_owned(), in_words(part.text("role")), part.text("task").to_owned()])
}

fn action(part: &Leaving) -> String {
    let days = [("taken", "taken"), ("ended", "ended"), ("decided", "decided")];
    let said = days.iter().find(|(field, _)| !part.text(field).is_empty());
    let when = said.map(|(field, word)| format!("{word} {}", moment(part.text(field)))).unwrap_or_default();
    let partners = part.values.get("partners").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    let partners = partners.iter().filter_map(Json::as_str).collect::<Vec<_>>().join("; ");
    let name = format!("{} ({})", part.text("name"), in_words(part.text("kind")));
    row(&[name, when, partners, part.text("followed").to_owned()])
}

/// Returns days as they were written.
fn when(part: &Leaving, field: &str) -> String {
    part.values.get(field).and_then(|when| when["text"].as_str()).unwrap_or_default().to_owned()
}

fn sources(part: &Leaving) -> String {
    let all = part.values.get("sources").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    let text = |json: &Json| json.as_str().unwrap_or_default().to_owned();
    let source = |one: &Json| format!("{} {}", text(&one["source"]), text(&one["at"])).trim().to_owned();
    all.iter().map(source).collect::<Vec<_>>().join("; ")
}

/// Returns a moment as a person writes it.
fn moment(written: &str) -> String {
    written.replace('T', " ").trim_end_matches('Z').to_owned()
}

/// Returns a figure to two places, without those that say nothing.
fn figure(value: f64) -> String {
    format!("{value:.2}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Returns a line with the publishers of the events that evidence rests on; none where no evidence counts events.
fn publishers(shared: &Shared) -> String {
    if shared.publishers.is_empty() || shared.parts.iter().all(|part| part.text("indicator").is_empty()) {
        return String::new();
    }
    format!("<p class=\"q\">Evidence that counts events rests on: {}</p>\n", escaped(&shared.publishers.join("; ")))
}

/// Returns a choice of a sheet as words.
fn in_words(choice: &str) -> String {
    choice.replace('_', " ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
