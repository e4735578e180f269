//! What stands under a map: the classes of its cells, its symbols, its scale.

use std::fmt::Write as _;

use super::draw::{Style, triangle, width_of, written};
use super::frame::Frame;
use super::{LandLook, Map};
use crate::language::Language;
use crate::saying::{Saying, Value};
use crate::words::Words;

/// Height of a line of the legend.
const LINE: f64 = 15.0;
const SIZE: f64 = 8.5;

/// A legend as SVG, which stands under the map.
pub(super) struct Legend {
    pub(super) svg: String,
    pub(super) height: f64,
}

/// Items one after the other, on as many lines as they need.
struct Row<'a> {
    svg: String,
    x: f64,
    y: f64,
    wide: f64,
    is_rtl: bool,
    style: &'a Style,
}

pub(super) fn draw(map: &Map, words: &Words, style: &Style, frame: &Frame) -> Legend {
    let y = frame.height + LINE * style.large;
    let is_rtl = words.language == Language::Ar;
    let large = style.large;
    let mut row = Row { svg: String::new(), x: 0.0, y, wide: frame.width, is_rtl, style };
    if let Some(classes) = &map.classes {
        let [first, last] = classes.months;
        let title = Saying::with("map-events-per-cell", [("months", Value::Months(first, last))]);
        row.item(&words.say(&title), true, 0.0, |_, _| {});
        let last = classes.from.len().saturating_sub(1);
        for (class, from) in classes.from.iter().enumerate() {
            let to = if class == last { classes.largest } else { classes.from[class + 1] - 1 };
            let text = if *from >= to {
                words.write(&Value::Count(u64::from(*from)))
            } else {
                words.write(&Value::Between(u64::from(*from), u64::from(to)))
            };
            let colour = style.steps[class.min(4)];
            row.item(&text, false, 16.0, |svg, [x, y]| {
                let _ = write!(
                    svg,
                    "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{colour}\"/>",
                    y - 7.5 * large,
                    12.0 * large,
                    8.0 * large
                );
            });
        }
        row.next_line();
    }
    for (outlines, id, dash) in
        [(&map.hot[0], "map-very-hot", ""), (&map.hot[1], "map-hot", " stroke-dasharray=\"3 2\"")]
    {
        if !outlines.is_empty() {
            row.item(&words.text(id), false, 16.0, |svg, [x, y]| {
                let ink = style.ink;
                let [y, side, up] = [y - 3.5 * large, 3.0 * large, 4.0 * large];
                let flat = side * 2.0;
                let _ = write!(
                    svg,
                    "<path d=\"M{x:.1} {y:.1}l{side} -{up}h{flat}l{side} {up}l-{side} {up}h-{flat}Z\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1.5\"{dash}/>"
                );
            });
        }
    }
    if map.land.iter().any(|land| land.look == LandLook::NoData) {
        row.item(&words.text("no-data"), false, 16.0, |svg, [x, y]| {
            let _ = write!(
                svg,
                "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"url(#hatch)\" stroke=\"{}\" stroke-width=\"0.5\"/>",
                y - 7.5 * large,
                12.0 * large,
                8.0 * large,
                style.quiet
            );
        });
    }
    if !map.warnings.is_empty() {
        row.item(&words.text("map-warning"), false, 20.0, |svg, [x, y]| {
            triangle(svg, [x + 8.0 * large, y - 3.0 * large], false, "", style);
        });
    }
    row.scale(words, frame);
    if let Some(classes) = map.classes.as_ref().filter(|classes| classes.imprecise > 0) {
        row.next_line();
        let note = Saying::with("map-imprecise", [("events", Value::Count(u64::from(classes.imprecise)))]);
        row.item(&words.say(&note), false, 0.0, |_, _| {});
    }
    Legend { height: row.y - frame.height + 5.0 * style.large, svg: row.svg }
}

impl Row<'_> {
    fn next_line(&mut self) {
        if self.x > 0.0 {
            (self.x, self.y) = (0.0, self.y + LINE * self.style.large);
        }
    }

    /// Writes a text after a symbol of a width.
    fn item(&mut self, text: &str, is_bold: bool, symbol: f64, draw: impl FnOnce(&mut String, [f64; 2])) {
        let large = self.style.large;
        let (size, letter) = (SIZE * large, if is_bold { 5.2 } else { 4.8 } * large);
        let symbol = symbol * large;
        let wide = symbol + width_of(text, letter, size);
        if self.x > 0.0 && self.x + wide > self.wide {
            self.next_line();
        }
        let left = if self.is_rtl { self.wide - self.x - symbol } else { self.x };
        draw(&mut self.svg, [left, self.y]);
        // The start of a text is at its left here, whatever way its letters run.
        let gap = if symbol > 0.0 { 4.0 * large } else { 0.0 };
        let (at, anchor) = if self.is_rtl { (left - gap, "end") } else { (self.x + symbol, "start") };
        let weight = if is_bold { "bold" } else { "normal" };
        let _ = write!(
            self.svg,
            "<text x=\"{at:.1}\" y=\"{:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" text-anchor=\"{anchor}\" fill=\"{}\">{}</text>",
            self.y,
            self.style.ink,
            written(text)
        );
        self.x += wide + 10.0 * large;
    }

    /// Draws the scale at the end of the line.
    fn scale(&mut self, words: &Words, frame: &Frame) {
        let (km, length) = frame.scale_bar();
        let text = words.say(&Saying::with("map-km", [("km", Value::Count(km.round() as u64))]));
        let (size, letter) = (SIZE * self.style.large, 4.8 * self.style.large);
        let text_wide = width_of(&text, letter, size);
        let wide = length + text_wide + 6.0;
        if self.x + wide > self.wide {
            self.next_line();
        }
        let (right, y) = (if self.is_rtl { wide } else { self.wide - 1.0 }, self.y - 2.0);
        let text_at = right - text_wide;
        let (from, to) = (text_at - 6.0 - length, text_at - 6.0);
        let _ = write!(
            self.svg,
            "<path d=\"M{from:.1} {:.1}v4H{to:.1}v-4\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\"/>\
             <text x=\"{text_at:.1}\" y=\"{:.1}\" font-size=\"{size}\" fill=\"{}\">{}</text>",
            y - 4.0,
            self.style.ink,
            self.y,
            self.style.ink,
            written(&text)
        );
        self.x = self.wide;
    }
}
