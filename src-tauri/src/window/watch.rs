//! Locks the windows by itself: when nobody did anything for a while, when the machine slept, and when another program asks for it.

use std::thread;
use std::time::{Duration, Instant, SystemTime};

use sitroom_api::vault::take_lock_request;
use tauri::{AppHandle, Emitter as _, Manager as _};

use crate::window::door::Door;
use crate::window::notice;
use crate::window::wall::number_of;

const PAUSE: Duration = Duration::from_secs(1);
/// A pause that lasted so much longer was no pause: the machine slept, or the program was stopped.
const SLEPT: Duration = Duration::from_secs(10);

/// Watches on a thread of its own until the program ends.
pub(crate) fn go_by(app: AppHandle) {
    thread::spawn(move || {
        loop {
            let (clock, day) = (Instant::now(), SystemTime::now());
            thread::sleep(PAUSE);
            let slept = has_slept(clock.elapsed(), day.elapsed().unwrap_or_default());
            look(&app, slept);
        }
    });
}

/// Tells whether the machine slept during a pause: by the clock that stands still meanwhile, or by the time of day.
fn has_slept(by_clock: Duration, by_day: Duration) -> bool {
    by_clock.max(by_day) > PAUSE + SLEPT
}

fn look(app: &AppHandle, slept: bool) {
    let door = app.state::<Door>();
    let asked = take_lock_request(door.profile_dir());
    // An import goes on to its end, and then nobody has done anything for longer still.
    let idle = door.is_idle() && door.is_at_rest();
    if asked || slept || idle {
        lock(app);
    }
}

/// Locks the profile and shows it in all windows; without a vault it does nothing. Tells whether it is locked.
pub(crate) fn lock(app: &AppHandle) -> bool {
    let door = app.state::<Door>();
    if !door.is_open() || !door.has_vault() {
        return door.has_vault();
    }
    // Windows are told first: what they show goes at once, whatever the desk still has to end. A wall does not listen: it shows a
    // picture that was made for strangers, and holds no key.
    let _ = app.emit("vault-locked", ());
    let is_locked = door.lock();
    if is_locked {
        tracing::info!("the profile is locked");
        show_anew(app);
    }
    is_locked
}

/// Loads the windows again, so that nothing that a page held is left of it.
pub(crate) fn show_anew(app: &AppHandle) {
    notice::title_when_open(app.clone());
    for (label, window) in app.webview_windows() {
        if number_of(&label).is_none()
            && let Err(why) = window.reload()
        {
            tracing::warn!(%why, label, "a window could not be loaded again");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_slept_when_either_clock_went_on_by_much_more_than_the_pause() {
        let seconds = Duration::from_secs;
        assert!(!has_slept(seconds(1), seconds(1)));
        assert!(!has_slept(seconds(9), seconds(9)), "a busy machine is no sleep");
        assert!(has_slept(seconds(1), seconds(3600)), "suspended: the clock stands still, the day goes on");
        assert!(has_slept(seconds(3600), seconds(3600)), "a system whose clock counts sleep");
        assert!(!has_slept(seconds(1), seconds(0)), "the time of day was set back");
    }
}
