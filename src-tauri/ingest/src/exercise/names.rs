//! Names that nobody bears.

/// Armed groups, in the order in which they appear.
pub(super) const GROUPS: [&str; 24] = [
    "Blue Column",
    "Ridge Front",
    "Lantern Movement",
    "Salt Road Brigade",
    "Third River Union",
    "Copper Shield",
    "Dawn Watch",
    "Northern Loom",
    "Grey Heron Group",
    "Acacia Front",
    "Harbour League",
    "Stone Bridge Militia",
    "Silver Drum",
    "Long Well Defence",
    "Amber Pass Fighters",
    "Five Wells Union",
    "Cedar Gate",
    "White Sail Group",
    "Old Mill Brigade",
    "Red Kite Column",
    "Green Terrace Front",
    "Quiet Valley Guard",
    "Iron Lantern",
    "Dune Riders",
];

/// What news of the exercise report.
pub(super) const HEADLINES: [&str; 8] = [
    "Clash near {place}",
    "Attack on a village outside {place}",
    "Shooting on the road to {place}",
    "Fighting resumes around {place}",
    "Market in {place} attacked",
    "Ambush south of {place}",
    "Raid in the night near {place}",
    "Several dead in {place}",
];

/// Where an event is, beside a town.
pub(super) const WHERE: [&str; 6] = [
    "in the outskirts of",
    "on the road to",
    "in a hamlet near",
    "at the market of",
    "some kilometres from",
    "in the town of",
];
