//! What §7 of the report says, and how far a count agrees with it.

use super::{DecadeCount, Level, Rule};

use sitroom_domain::say;

/// “The number of new high-intensity conflicts (onsets and escalations) also dropped, from 21 to 16” (§7).
const HIGH_1990S: u32 = 21;
const HIGH_2000S: u32 = 16;

/// Returns in one or two sentences how far the count of a rule agrees with §7, which compares 2000–2009 with the 1990s: low
/// intensity “only roughly half as high”, high intensity “from 21 to 16”.
///
/// “Agrees” is said of a ratio of 0.45 to 0.55 and of counts that differ by 1 at most; “comes near” of 0.40 to 0.60 and of
/// counts that differ by 3 at most.
#[must_use]
pub fn against_report(rule: Rule, decades: &[DecadeCount]) -> String {
    let of = |first: i32| decades.iter().find(|decade| decade.first_year == first && decade.whole);
    let (Some(nineties), Some(noughties)) = (of(1990), of(2000)) else {
        return say!("The stored conflicts do not cover 1990 to 2009, which the report compares in §7.");
    };
    match rule.level {
        Level::Low | Level::LowMinor => low(nineties.onsets, noughties.onsets),
        Level::High => high(nineties, noughties),
    }
}

fn low(nineties: u32, noughties: u32) -> String {
    let counted = say!("{noughties} in 2000–2009 after {nineties} in the 1990s");
    if nineties == 0 {
        return say!("{counted}; there is nothing to compare with the “roughly half” of §7.");
    }
    let share = f64::from(noughties) / f64::from(nineties);
    let verdict = if (0.45..=0.55).contains(&share) {
        say!("agrees with")
    } else if (0.40..=0.60).contains(&share) {
        say!("comes near")
    } else {
        say!("does not agree with")
    };
    say!("{counted} is {:.0} % as many; that {verdict} the “only roughly half as high” of §7.", share * 100.0)
}

fn high(nineties: &DecadeCount, noughties: &DecadeCount) -> String {
    let apart = nineties.onsets.abs_diff(HIGH_1990S).max(noughties.onsets.abs_diff(HIGH_2000S));
    let verdict = match apart {
        0 | 1 => say!("agrees with"),
        2 | 3 => say!("comes near"),
        _ if noughties.onsets < nineties.onsets => say!("falls too, but from another height than"),
        _ => say!("does not agree with"),
    };
    say!(
        "{} in the 1990s ({} escalations) and {} in 2000–2009 ({}); that {verdict} the “from 21 to 16” of §7.",
        nineties.onsets,
        nineties.escalations,
        noughties.onsets,
        noughties.escalations
    )
}
