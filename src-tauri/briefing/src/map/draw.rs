//! The picture of a map as SVG, in the manner of the screen: the same symbols, the print values of the same colours.

use std::fmt::Write as _;

use super::frame::{Bounds, Frame};
use super::legend::{self, Legend};
use super::{LandLook, Line, Map, Named, PlaceName, Polygon};
use crate::language::Language;
use crate::saying::Value;
use crate::words::Words;

/// Width of the picture in its own units.
const WIDTH: f64 = 480.0;
/// The most names of towns.
const MOST_TOWNS: usize = 10;

/// The colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    sea: &'static str,
    land: &'static str,
    far: &'static str,
    coast: &'static str,
    frontier: &'static str,
    province: &'static str,
    water: &'static str,
    hatch: &'static str,
    pub(super) ink: &'static str,
    pub(super) quiet: &'static str,
    halo: &'static str,
    pub(super) steps: [&'static str; 5],
    /// What a mark that is not filled is filled with.
    paper: &'static str,
    /// How many times as large as on paper names and marks are, beside the map.
    pub(super) large: f64,
}

impl Style {
    /// On paper.
    pub const PRINT: Self = Self {
        sea: "#e9eff2",
        land: "#faf9f6",
        far: "#f0eeea",
        coast: "#8ea0a9",
        frontier: "#6b6d6b",
        province: "#dcd9d1",
        water: "#b3ccd9",
        hatch: "#c4c0b5",
        ink: "#000000",
        quiet: "#4c565e",
        halo: "#ffffff",
        steps: ["#f4dfb8", "#eebb7c", "#dd8a4e", "#b3512f", "#6a2218"],
        paper: "#ffffff",
        large: 1.0,
    };

    /// On the wall: the values of the wall's tokens.
    pub const WALL: Self = Self {
        sea: "#070b0e",
        land: "#18232a",
        far: "#10171c",
        coast: "#40525d",
        frontier: "#90a0aa",
        province: "#222e36",
        water: "#21404f",
        hatch: "#3b4b56",
        ink: "#ffffff",
        quiet: "#b3c0c9",
        halo: "#070b0e",
        steps: ["#5a3424", "#94482b", "#d0703a", "#f3ab62", "#ffe6b4"],
        paper: "#0e151a",
        large: 1.15,
    };

    /// Returns the same with larger names, marks and legend.
    #[must_use]
    pub const fn larger(self, times: f64) -> Self {
        Self { large: times, ..self }
    }
}

/// Returns the picture of a map in a language, with its legend and scale. It makes no request and holds no script.
pub fn picture(map: &Map, words: &Words, style: &Style, tallest: f64) -> String {
    let frame = Frame::new(map.bounds, WIDTH, tallest);
    let legend = legend::draw(map, words, style, &frame);
    drawn(map, words, style, &frame, &legend)
}

/// Returns the picture of a part of a map without a legend, its height in shares of its width: who shows it says what it means.
pub fn picture_alone(map: &Map, bounds: Bounds, words: &Words, style: &Style, ratio: f64) -> String {
    let frame = Frame::filled(bounds, WIDTH, ratio);
    drawn(map, words, style, &frame, &Legend { svg: String::new(), height: 0.0 })
}

fn drawn(map: &Map, words: &Words, style: &Style, frame: &Frame, legend: &Legend) -> String {
    let height = frame.height + legend.height;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height:.1}\" viewBox=\"0 0 {WIDTH} {height:.1}\" \
         font-family=\"Noto Sans, Noto Sans Arabic, Noto Sans Math, Noto Sans CJK SC\"><defs>\
         <clipPath id=\"paper\"><rect width=\"{WIDTH}\" height=\"{:.1}\"/></clipPath>\
         <pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <path d=\"M0 0V6\" stroke=\"{}\" stroke-width=\"1.2\"/></pattern></defs><g clip-path=\"url(#paper)\">",
        frame.height, style.hatch
    );
    ground(&mut svg, map, style, frame);
    cells(&mut svg, map, style, frame);
    lines(&mut svg, map, style, frame);
    let mut taken = marks(&mut svg, map, style, frame);
    names(&mut svg, map, words, style, frame, &mut taken);
    let _ = write!(
        svg,
        "</g><rect x=\"0.25\" y=\"0.25\" width=\"{:.1}\" height=\"{:.1}\" fill=\"none\" stroke=\"{}\" stroke-width=\"0.5\"/>{}</svg>",
        WIDTH - 0.5,
        frame.height - 0.5,
        style.province,
        legend.svg
    );
    svg
}

fn ground(svg: &mut String, map: &Map, style: &Style, frame: &Frame) {
    let _ = write!(svg, "<rect width=\"{WIDTH}\" height=\"{:.1}\" fill=\"{}\"/>", frame.height, style.sea);
    for land in &map.land {
        // Tiles overlap at their edges, and holes turn the other way: what is filled once or twice is land.
        let path = path_of(&land.polygons, frame);
        let fill = if land.look == LandLook::Beside { style.far } else { style.land };
        let _ = write!(svg, "<path d=\"{path}\" fill=\"{fill}\"/>");
        if land.look == LandLook::NoData {
            let _ = write!(svg, "<path d=\"{path}\" fill=\"url(#hatch)\"/>");
        }
    }
    let lakes = path_of(&map.lakes, frame);
    let _ = write!(svg, "<path d=\"{lakes}\" fill=\"{}\"/>", style.sea);
    let rivers: String = map.rivers.iter().map(|line| line_of(line, frame, false)).collect();
    let _ = write!(svg, "<path d=\"{rivers}\" fill=\"none\" stroke=\"{}\" stroke-width=\"0.7\"/>", style.water);
}

fn cells(svg: &mut String, map: &Map, style: &Style, frame: &Frame) {
    for (class, colour) in style.steps.iter().enumerate() {
        let of_class = map.cells.iter().filter(|(of, _)| usize::from(*of) == class);
        let path: String = of_class.map(|(_, ring)| line_of(ring, frame, true)).collect();
        if !path.is_empty() {
            let _ =
                write!(svg, "<path d=\"{path}\" fill=\"{colour}\" stroke=\"{}\" stroke-width=\"0.5\"/>", style.land);
        }
    }
}

fn lines(svg: &mut String, map: &Map, style: &Style, frame: &Frame) {
    for (kind, colour, width, dash) in [
        ("province", style.province, 0.5, ""),
        ("coast", style.coast, 0.7, ""),
        ("international", style.frontier, 0.9, ""),
        ("undetermined", style.frontier, 0.9, "4 2.5"),
        ("line-of-control", style.frontier, 0.9, "1 2"),
        ("abyei", style.frontier, 0.9, "1 2"),
    ] {
        let of_kind = map.boundaries.iter().filter(|boundary| boundary.kind == kind);
        let path: String = of_kind.map(|boundary| line_of(&boundary.line, frame, false)).collect();
        if !path.is_empty() {
            let dashed = if dash.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dash}\"") };
            let _ =
                write!(svg, "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"{dashed}/>");
        }
    }
    for (outlines, dash) in [(&map.hot[0], ""), (&map.hot[1], " stroke-dasharray=\"3 2\"")] {
        let path = path_of(outlines, frame);
        if !path.is_empty() {
            let ink = style.ink;
            let _ = write!(svg, "<path d=\"{path}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.5\"{dash}/>");
        }
    }
}

/// A box on the paper: left, top, right, bottom.
type Taken = [f64; 4];

/// Draws the warnings; returns where they are.
fn marks(svg: &mut String, map: &Map, style: &Style, frame: &Frame) -> Vec<Taken> {
    let mut taken = Vec::new();
    for mark in &map.warnings {
        let [x, y] = frame.place(mark.at);
        if !frame.holds([x, y], 6.0) {
            continue;
        }
        triangle(svg, [x, y], mark.is_high, &mark.number.to_string(), style);
        let [half, up, down] = [8.0, 9.0, 7.0].map(|length| length * style.large);
        taken.push([x - half, y - up, x + half, y + down]);
    }
    taken
}

/// Draws the triangle of a warning: filled where its level is high.
pub(super) fn triangle(svg: &mut String, [x, y]: [f64; 2], is_high: bool, number: &str, style: &Style) {
    let (fill, text) = if is_high { (style.ink, style.paper) } else { (style.paper, style.ink) };
    let [half, up, down, base, size] = [8.0, 8.0, 6.0, 4.6, 7.5].map(|length| length * style.large);
    let _ = write!(
        svg,
        "<path d=\"M{x:.1} {:.1}L{:.1} {:.1}H{:.1}Z\" fill=\"{fill}\" stroke=\"{}\" stroke-width=\"1.4\" stroke-linejoin=\"round\"/>\
         <text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"{size}\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"{text}\">{number}</text>",
        y - up,
        x + half,
        y + down,
        x - half,
        style.ink,
        y + base
    );
}

/// Writes names, the weightiest first; one that would lie on another is left out.
fn names(svg: &mut String, map: &Map, words: &Words, style: &Style, frame: &Frame, taken: &mut Vec<Taken>) {
    let mut names: Vec<&PlaceName> = map.names.iter().collect();
    names.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let mut towns = 0;
    for name in names {
        let [x, y] = frame.place(name.at);
        if !frame.holds([x, y], 4.0) || (name.of == Named::Town && towns == MOST_TOWNS) {
            continue;
        }
        let text = text_of(name, words);
        let is_country = name.of == Named::Country;
        let text = if is_country { text.to_uppercase() } else { text };
        let (size, letter) = if is_country { (8.0, 7.0) } else { (8.5, 4.9) };
        let (size, letter) = (size * style.large, letter * style.large);
        let wide = width_of(&text, letter, size);
        let places: &[[f64; 2]] =
            if is_country { &[[-0.5, 0.0]] } else { &[[0.0, 0.0], [-1.0, 0.0], [-0.5, -1.0], [-0.5, 1.0]] };
        let fitting = places.iter().find_map(|[along, up]| {
            let gap = if is_country || *up != 0.0 { 0.0 } else { 5.0 * (1.0 + 2.0 * along) };
            let left = x + along * wide + gap;
            let base = y + (3.0 + up * 8.0) * style.large;
            let spot = [left - 1.0, base - size, left + wide + 1.0, base + 2.0];
            let inside = spot[0] > 0.0 && spot[2] < frame.width && spot[1] > 0.0 && spot[3] < frame.height;
            (inside && !taken.iter().any(|other| overlap(&spot, other))).then_some((left, base, spot))
        });
        let Some((left, base, spot)) = fitting else { continue };
        taken.push(spot);
        towns += usize::from(name.of == Named::Town);
        match name.of {
            Named::Capital => {
                let (x, y, ink) = (x - 1.8, y - 1.8, style.ink);
                let _ = write!(svg, "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"3.6\" height=\"3.6\" fill=\"{ink}\"/>");
            }
            Named::Town => {
                let _ = write!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"1.4\" fill=\"{}\"/>", style.quiet);
            }
            Named::Country => {}
        }
        let (colour, space) = if is_country { (style.quiet, 1.0) } else { (style.ink, 0.0) };
        write_name(svg, &text, [left + wide / 2.0, base], [size, space], (colour, style.halo));
    }
}

/// Writes a name with a halo under it, so that lines do not cut it.
fn write_name(svg: &mut String, text: &str, [x, y]: [f64; 2], [size, space]: [f64; 2], (ink, halo): (&str, &str)) {
    // Spaced letters would come apart in Arabic.
    let space = if text.is_ascii() { space } else { 0.0 };
    let text = written(text);
    for paint in [
        format!("fill=\"none\" stroke=\"{halo}\" stroke-width=\"2.4\" stroke-linejoin=\"round\""),
        format!("fill=\"{ink}\""),
    ] {
        let _ = write!(
            svg,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" text-anchor=\"middle\" letter-spacing=\"{space}\" {paint}>{text}</text>"
        );
    }
}

fn text_of(name: &PlaceName, words: &Words) -> String {
    let other = match words.language {
        Language::Ru => name.other[0].clone(),
        Language::Ar => name.other[1].clone(),
        _ => None,
    };
    other.unwrap_or_else(|| match &name.name {
        Value::Text(text) => text.clone(),
        value => words.write(value),
    })
}

fn overlap(a: &Taken, b: &Taken) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

fn path_of(polygons: &[Polygon], frame: &Frame) -> String {
    polygons.iter().flatten().map(|ring| line_of(ring, frame, true)).collect()
}

/// Returns a line as a path; points nearer than a third of a unit to the last are left out, and what lies off the paper is not drawn.
fn line_of(line: &Line, frame: &Frame, closed: bool) -> String {
    let placed: Vec<[f64; 2]> = line.iter().map(|point| frame.place(*point)).collect();
    let outside = |axis: usize, most: f64| {
        placed.iter().all(|point| point[axis] < 0.0) || placed.iter().all(|point| point[axis] > most)
    };
    if placed.len() < 2 || outside(0, frame.width) || outside(1, frame.height) {
        return String::new();
    }
    let mut path = String::new();
    let mut last = [f64::NAN; 2];
    for (place, [x, y]) in placed.iter().enumerate() {
        let is_end = place + 1 == placed.len() && !closed;
        if place > 0 && !is_end && (x - last[0]).abs() < 0.34 && (y - last[1]).abs() < 0.34 {
            continue;
        }
        let letter = if place == 0 { 'M' } else { 'L' };
        let _ = write!(path, "{letter}{x:.1} {y:.1}");
        last = [*x, *y];
    }
    if closed {
        path.push('Z');
    }
    path
}

/// Returns about how wide a text is, by the width of its letters and, for Chinese, by their size.
pub(super) fn width_of(text: &str, letter: f64, size: f64) -> f64 {
    text.chars().map(|one| if one > '\u{2e80}' { size } else { letter }).sum()
}

/// Returns a text as it stands in a picture. What is in Arabic letters names its font: a letter that is sought in another font only
/// after it was joined to its neighbours would be lost.
pub(super) fn written(text: &str) -> String {
    let is_arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if !text.chars().any(is_arabic) {
        return escaped(text);
    }
    let mut runs: Vec<(bool, String)> = Vec::new();
    for letter in text.chars() {
        let arabic = is_arabic(letter);
        match runs.last_mut() {
            Some((of, run)) if *of == arabic || letter == ' ' => run.push(letter),
            _ => runs.push((arabic, letter.to_string())),
        }
    }
    let span = |(arabic, run): (bool, String)| {
        let family = if arabic { "Noto Sans Arabic" } else { "Noto Sans" };
        format!("<tspan font-family=\"{family}\">{}</tspan>", escaped(&run))
    };
    runs.into_iter().map(span).collect::<Vec<_>>().concat()
}

/// Returns a text as it stands in XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
