//! The wall: windows for large screens that show, one scene after the other, a picture that is made for them every few minutes.
//!
//! A wall window reads that picture and nothing else: it cannot ask what the other windows ask ([`super::commands`]). Where the picture
//! comes from a file, no store is opened in this program at all.

pub(crate) mod commands;
mod keeper;
mod screens;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use sitroom_api::WallSnapshot;
use sitroom_api::contract::fault::{Fault, FaultCode};
use sitroom_api::contract::wall::WallScreen;
use sitroom_domain::{Area, phrase};
use tauri::{AppHandle, Manager as _};

use crate::window::door::Door;

/// What the labels of wall windows begin with; the number of the screen follows.
pub(crate) const LABEL: &str = "wall-";

/// How the program is started as a wall.
#[derive(Debug, Clone)]
pub(crate) struct WallStart {
    /// A file that another machine writes; the store without it.
    pub(crate) from: Option<PathBuf>,
    /// One screen on this area, instead of those that are planned.
    pub(crate) area: Option<Area>,
    /// Its language.
    pub(crate) language: Option<String>,
}

/// Where pictures come from, what was made, and when each window was last heard of.
pub(crate) struct Walls {
    from: Option<PathBuf>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Screens that are not in the plan of the profile, by number.
    own: Option<Vec<WallScreen>>,
    /// The plan of the profile as it was last read: a profile that is locked meanwhile leaves its walls as they are.
    planned: Option<Vec<WallScreen>>,
    /// The last picture of each area.
    made: HashMap<Area, Arc<WallSnapshot>>,
    /// When the picture of each area was last tried to be made.
    tried: HashMap<Area, Instant>,
    /// Whether what is stored changed since the last pictures.
    stale: bool,
    /// When each window last said that it is well, by label.
    heard: HashMap<String, Instant>,
}

impl Walls {
    /// Returns the walls of a program that has a store.
    pub(crate) fn of_desk() -> Self {
        Self { from: None, state: Mutex::default() }
    }

    /// Returns the walls of a program that was started as one.
    pub(crate) fn started(start: &WallStart) -> Self {
        let language = start.language.clone().unwrap_or_else(|| "en".to_owned());
        let own = start.area.clone().map(|area| vec![WallScreen::of(area, &language)]);
        Self { from: start.from.clone(), state: Mutex::new(State { own, ..State::default() }) }
    }

    /// Says that what is stored is something else now.
    pub(crate) fn are_stale(&self) {
        self.state().stale = true;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn made(&self, area: &Area) -> Option<Arc<WallSnapshot>> {
        self.state().made.get(area).cloned()
    }
}

/// Returns the screens of the wall, in the order of their numbers.
async fn screens_of(app: &AppHandle) -> Result<Vec<WallScreen>, Fault> {
    if let Some(own) = app.state::<Walls>().state().own.clone() {
        return Ok(own);
    }
    let door = app.try_state::<Door>().ok_or_else(|| Fault::unknown(phrase!("This screen")))?;
    let planned = match door.ask(sitroom_api::Desk::get_wall_plan).await {
        Ok(plan) => plan.screens,
        Err(fault) if fault.code == FaultCode::Locked => {
            return app.state::<Walls>().state().planned.clone().ok_or(fault);
        }
        Err(fault) => return Err(fault),
    };
    app.state::<Walls>().state().planned = Some(planned.clone());
    Ok(planned)
}

/// Returns the number of the screen that a window shows; `None` for a window that is no wall.
pub(crate) fn number_of(label: &str) -> Option<u32> {
    label.strip_prefix(LABEL)?.parse().ok().filter(|number| *number > 0)
}

/// Opens the windows of a program that was started as a wall, and keeps them.
pub(crate) fn begin(app: AppHandle, start: &WallStart) {
    let (area, language) = (start.area.clone(), start.language.clone());
    let from = start.from.clone();
    keeper::go_by(app.clone());
    tauri::async_runtime::spawn(async move {
        if let Err(fault) = screens::open_first(&app, from, area, language).await {
            app.exit(crate::cli::answer::complain_of(&fault));
        }
    });
}

/// Keeps walls of a program with other windows.
pub(crate) fn stand_by(app: AppHandle) {
    keeper::go_by(app);
}
