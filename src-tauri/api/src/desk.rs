//! The desk: one profile, opened. It holds the record, or the exercise that was begun beside it, and changes between them.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use sitroom_domain::Marking;
use sitroom_domain::say::retold;
use sitroom_store::{ProfileKind, Store, StoreKey};

use crate::asking::Asked;
use crate::chart::Chart;
use crate::contract::fault::Fault;
use crate::draft::Draft;
use crate::filters::Shelf;
use crate::hotspots::KnownCells;
use crate::outlook::Made;
use crate::spillover::Kept;
use crate::warnings::KeptUnits;

/// Name of the folder inside the profile that an exercise lives in, with a store and a key of its own.
const EXERCISE_FOLDER: &str = "exercise";

/// How long a closing window waits for an import to notice that it was cancelled, and how often it looks.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(10);

/// Everything that window and command line can ask for. It may be shared between threads; nothing here may be called on
/// the window's own thread, because files are read and written.
pub struct Desk {
    folder: PathBuf,
    /// Opens the record again after an exercise. It is overwritten when the desk goes.
    key: Option<StoreKey>,
    room: RwLock<Arc<Room>>,
    pub(crate) import: Mutex<Option<Arc<AtomicBool>>>,
}

/// One store with what was made from it.
pub(crate) struct Room {
    pub(crate) store: Store,
    chart: RwLock<Arc<Chart>>,
    shelf: Mutex<Shelf>,
    pub(crate) known_cells: Arc<KnownCells>,
    pub(crate) outlook: Mutex<Option<Arc<Made>>>,
    pub(crate) asked: Asked,
    pub(crate) spillover: Mutex<Option<Kept>>,
    pub(crate) units: Mutex<Option<KeptUnits>>,
    /// Held by whoever sifts what came in.
    pub(crate) sifting: Mutex<()>,
    /// Whether the casebook was looked for since the profile was opened.
    pub(crate) casebook: Mutex<bool>,
}

impl Desk {
    /// Opens the profile in a folder; makes it where there is none. One that a vault guards is opened by [`Self::unlock`].
    pub fn open(folder: &Path) -> Result<Self, Fault> {
        Self::of(folder, Store::open(folder)?)
    }

    /// Tells whether a folder holds a profile, or what is left of one.
    pub fn is_there(folder: &Path) -> bool {
        sitroom_store::is_profile(folder)
    }

    /// Opens the profile in a folder with the key that its vault gave.
    pub(crate) fn open_key(folder: &Path, key: &StoreKey) -> Result<Self, Fault> {
        Self::of(folder, Store::open_with(folder, key)?)
    }

    fn of(folder: &Path, store: Store) -> Result<Self, Fault> {
        let key = store.key();
        let room = RwLock::new(Arc::new(Room::of(store)?));
        Ok(Self { folder: folder.to_path_buf(), key, room, import: Mutex::new(None) })
    }

    /// Returns the folder of the profile.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the key of the record.
    pub(crate) fn key(&self) -> Result<&StoreKey, Fault> {
        self.key.as_ref().ok_or_else(Fault::locked)
    }

    /// Asks the store of the record, also while an exercise is open.
    pub(crate) fn of_record<T>(&self, question: impl FnOnce(&Store) -> Result<T, Fault>) -> Result<T, Fault> {
        let room = self.room();
        if room.store.is_of(&self.folder) {
            return question(&room.store);
        }
        question(&Store::open_with(&self.folder, self.key()?)?)
    }

    /// Returns the folder in the profile for files that are downloaded, until they are read.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// Returns the room that is open now.
    pub(crate) fn room(&self) -> Arc<Room> {
        Arc::clone(&self.room.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Tells whether everything shown is invented.
    pub fn is_exercise(&self) -> Result<bool, Fault> {
        self.room().is_exercise()
    }

    /// Opens the exercise beside the record; where an exercise is open already, returns that one.
    pub(crate) fn open_exercise(&self) -> Result<Arc<Room>, Fault> {
        let now = self.room();
        if now.is_exercise()? {
            return Ok(now);
        }
        // What is invented needs no vault: its key lies beside it.
        Ok(Arc::new(Room::of(Store::open(&self.folder.join(EXERCISE_FOLDER))?)?))
    }

    /// Goes over to another room.
    pub(crate) fn enter(&self, room: Arc<Room>) {
        *self.room.write().unwrap_or_else(PoisonError::into_inner) = room;
    }

    /// Tells whether an import or a sync is under way.
    pub fn is_busy(&self) -> bool {
        self.is_importing()
    }

    /// Ends an import and the long figures that are under way, and waits until nothing works on the store any more, so that the program may end.
    pub fn settle(&self) {
        self.cancel_figures();
        self.cancel_import();
        let deadline = Instant::now() + PATIENCE;
        while self.is_importing() && Instant::now() < deadline {
            std::thread::sleep(PAUSE);
        }
        self.room().store.settle();
    }

    /// Looks whether everything that is stored is whole and agrees; returns what is not, in sentences.
    pub fn verify(&self) -> Result<Vec<String>, Fault> {
        let mut findings = self.room().store.verify()?;
        findings.extend(self.verify_heads()?);
        Ok(findings.iter().map(|finding| retold(finding)).collect())
    }

    /// Returns from the exercise to the record. What the exercise holds is kept.
    pub fn leave_exercise(&self) -> Result<(), Fault> {
        self.enter(Arc::new(Room::of(Store::open_with(&self.folder, self.key()?)?)?));
        Ok(())
    }
}

impl Room {
    fn of(store: Store) -> Result<Self, Fault> {
        let chart = Arc::new(Chart::load(&store, None)?);
        let (shelf, known_cells) = (Mutex::default(), Arc::default());
        let (outlook, casebook) = (Mutex::new(None), Mutex::new(false));
        let (asked, spillover, units) = (Asked::default(), Mutex::new(None), Mutex::new(None));
        let chart = RwLock::new(chart);
        Ok(Self {
            store,
            chart,
            shelf,
            known_cells,
            outlook,
            asked,
            spillover,
            units,
            sifting: Mutex::new(()),
            casebook,
        })
    }

    /// Returns the room as one sees it who may see nothing that is marked higher: the events, and the records up to the marking. It
    /// writes nothing; what was made from the events alone is shared.
    pub(crate) fn seen_at(&self, ceiling: Marking) -> Result<Self, Fault> {
        let outlook = self.outlook.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (asked, spillover, units) = (Asked::default(), Mutex::new(None), Mutex::new(None));
        Ok(Self {
            store: self.store.seen_at(ceiling)?,
            chart: RwLock::new(self.chart()),
            shelf: Mutex::default(),
            known_cells: Arc::clone(&self.known_cells),
            outlook: Mutex::new(outlook),
            sifting: Mutex::new(()),
            casebook: Mutex::new(true),
            asked,
            spillover,
            units,
        })
    }

    /// Returns the events in memory, as they were when last read.
    pub(crate) fn chart(&self) -> Arc<Chart> {
        Arc::clone(&self.chart.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the events anew after a change.
    pub(crate) fn redraw(&self) -> Result<(), Fault> {
        self.redraw_from(None)
    }

    /// As [`Self::redraw`], after an import that made them while it wrote, if it did.
    pub(crate) fn redraw_from(&self, draft: Option<Draft>) -> Result<(), Fault> {
        let chart = Arc::new(Chart::load(&self.store, draft)?);
        *self.chart.write().unwrap_or_else(PoisonError::into_inner) = chart;
        self.shelf().clear();
        Ok(())
    }

    pub(crate) fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn is_exercise(&self) -> Result<bool, Fault> {
        Ok(self.store.profile_kind()? == ProfileKind::Exercise)
    }
}
