//! When an operation was made: a hybrid logical clock (Kulkarni, Demirbas, Madappa, Avva, Leone, 2014). It shows the time of the
//! machine, and never goes back behind what the machine knew of.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The last millisecond of the year 9999: no clock shows more, and a number above would not fit a column of the store.
const LATEST: u64 = 253_402_300_799_999;

/// A moment of the hybrid clock. Written as milliseconds since 1970 and a count, with a point between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Stamp {
    /// Milliseconds since 1970.
    pub millis: u64,
    /// Which of those within the millisecond.
    pub tick: u32,
}

/// Why a text is no moment of the clock.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{text}” is no moment of the clock of operations; it has milliseconds and a count")]
pub struct NotAStamp {
    /// The text as it was given.
    pub text: String,
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.millis, self.tick)
    }
}

impl FromStr for Stamp {
    type Err = NotAStamp;

    fn from_str(text: &str) -> Result<Self, NotAStamp> {
        let read = || {
            let (millis, tick) = text.split_once('.')?;
            let millis = millis.parse().ok().filter(|millis| *millis <= LATEST)?;
            Some(Self { millis, tick: tick.parse().ok()? })
        };
        read().ok_or_else(|| NotAStamp { text: text.to_owned() })
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Stamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The clock of one store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    last: Stamp,
}

impl Clock {
    /// Starts behind the newest moment that the store knows of.
    pub const fn after(last: Stamp) -> Self {
        Self { last }
    }

    /// Returns the moment of an operation that is made while the machine shows `millis`: later than all before it.
    pub const fn tick(&mut self, millis: u64) -> Stamp {
        self.last = if millis > self.last.millis {
            Stamp { millis, tick: 0 }
        } else {
            Stamp { millis: self.last.millis, tick: self.last.tick.saturating_add(1) }
        };
        self.last
    }

    /// Takes note of a moment of another machine.
    pub fn see(&mut self, stamp: Stamp) {
        self.last = self.last.max(stamp);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_never_goes_back() {
        let mut clock = Clock::default();
        let first = clock.tick(1_000);
        let set_back = clock.tick(10);
        let again = clock.tick(10);
        assert!(first < set_back && set_back < again);
        clock.see(Stamp { millis: 5_000, tick: 7 });
        assert_eq!(clock.tick(4_000), Stamp { millis: 5_000, tick: 8 });
        assert_eq!(clock.tick(6_000), Stamp { millis: 6_000, tick: 0 });
    }

    #[test]
    fn a_moment_is_read_back_as_it_was_written() {
        let stamp = Stamp { millis: 1_795_974_000_123, tick: 4 };
        assert_eq!(stamp.to_string().parse(), Ok(stamp));
        let last = Stamp { millis: LATEST, tick: 0 };
        assert_eq!(last.to_string().parse(), Ok(last));
        for text in ["", "1", "1.", ".1", "-1.0", "1.2.3", "253402300800000.0", "18446744073709551615.0"] {
            assert!(text.parse::<Stamp>().is_err(), "{text}");
        }
    }
}
