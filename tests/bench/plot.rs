//! A plot of seconds over events, both by powers of ten, as SVG. A line of its own shows what growth like the events' is.

use std::fmt::Write as _;

const SIZE: (f64, f64) = (760.0, 440.0);
const INSIDE: [f64; 4] = [70.0, 24.0, 560.0, 380.0];
const POWERS: ((i32, i32), (i32, i32)) = ((4, 7), (-5, 3));
const INKS: [&str; 4] = ["#14202a", "#b3512f", "#3d5565", "#7c929f"];

/// One workload: its name, and seconds over events.
pub(crate) struct Series {
    /// What stands beside the line.
    pub(crate) name: &'static str,
    /// Events and seconds.
    pub(crate) points: Vec<(f64, f64)>,
}

/// Returns the plot as SVG.
pub(crate) fn plot(series: &[Series]) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" font-family=\"sans-serif\" font-size=\"12\">\
         <title>Seconds by number of events</title><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
        SIZE.0, SIZE.1
    );
    grid(&mut svg);
    for (line, ink) in series.iter().zip(INKS.iter().cycle()) {
        draw(&mut svg, line, ink);
    }
    svg.push_str("</svg>\n");
    svg
}

/// Returns where a number of events and seconds lies.
fn place((events, seconds): (f64, f64)) -> (f64, f64) {
    let [left, top, right, bottom] = INSIDE;
    let along = |value: f64, (low, high): (i32, i32)| (value.log10() - f64::from(low)) / f64::from(high - low);
    (left + (right - left) * along(events, POWERS.0), bottom - (bottom - top) * along(seconds, POWERS.1))
}

fn grid(svg: &mut String) {
    let [left, top, right, bottom] = INSIDE;
    for power in POWERS.1.0..=POWERS.1.1 {
        let (_, y) = place((1.0, 10_f64.powi(power)));
        let _ = write!(
            svg,
            "<path d=\"M{left} {y:.1}H{right}\" stroke=\"#dddad2\"/><text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\" \
             fill=\"#5d6972\">{}</text>",
            left - 8.0,
            y + 4.0,
            duration(power)
        );
    }
    for power in POWERS.0.0..=POWERS.0.1 {
        let (x, _) = place((10_f64.powi(power), 1.0));
        let _ = write!(
            svg,
            "<path d=\"M{x:.1} {top}V{bottom}\" stroke=\"#dddad2\"/><text x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\" \
             fill=\"#5d6972\">10<tspan dy=\"-5\" font-size=\"9\">{power}</tspan></text>",
            bottom + 18.0
        );
    }
    let (from, to) = (place((1e4, 1e-2)), place((1e7, 1e1)));
    let _ = write!(
        svg,
        "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"#009edb\" stroke-dasharray=\"4 4\" fill=\"none\"/>\
         <text x=\"{:.1}\" y=\"{:.1}\" fill=\"#5d6972\">as the events do</text>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"#14202a\">events</text>",
        from.0,
        from.1,
        to.0,
        to.1,
        to.0 + 8.0,
        to.1 + 4.0,
        f64::midpoint(left, right),
        bottom + 40.0,
    );
}

fn draw(svg: &mut String, line: &Series, ink: &str) {
    let places: Vec<(f64, f64)> = line.points.iter().map(|point| place(*point)).collect();
    let path: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    let _ = write!(svg, "<path d=\"M{}\" stroke=\"{ink}\" stroke-width=\"2\" fill=\"none\"/>", path.join("L"));
    for (x, y) in &places {
        let _ = write!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{ink}\"/>");
    }
    if let Some((x, y)) = places.last() {
        let _ = write!(svg, "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{ink}\">{}</text>", x + 8.0, y + 4.0, line.name);
    }
}

fn duration(power: i32) -> String {
    match power {
        -5 => "10 µs".to_owned(),
        -4 => "100 µs".to_owned(),
        -3..=-1 => format!("{} ms", 10_u32.pow((power + 3) as u32)),
        _ => format!("{} s", 10_u32.pow(power as u32)),
    }
}
