/**
 * What the window may ask the core: one method per command. It says nothing about how the question travels; tests answer
 * it from memory, the program through `tauri.ts`.
 */
import type { ActorCount } from '@/contract/ActorCount';
import type { Area } from '@/contract/Area';
import type { BackupTrial } from '@/contract/BackupTrial';
import type { BriefingCard } from '@/contract/BriefingCard';
import type { BriefingEdits } from '@/contract/BriefingEdits';
import type { BriefingFormat } from '@/contract/BriefingFormat';
import type { BriefingPage } from '@/contract/BriefingPage';
import type { BriefingRequest } from '@/contract/BriefingRequest';
import type { Calendar } from '@/contract/Calendar';
import type { Catalog } from '@/contract/Catalog';
import type { CellOutlooks } from '@/contract/CellOutlooks';
import type { ChangeStep } from '@/contract/ChangeStep';
import type { Changes } from '@/contract/Changes';
import type { ChangeUnits } from '@/contract/ChangeUnits';
import type { Classes } from '@/contract/Classes';
import type { Commitments } from '@/contract/Commitments';
import type { ConflictCard } from '@/contract/ConflictCard';
import type { Corridors } from '@/contract/Corridors';
import type { CountryPage } from '@/contract/CountryPage';
import type { CrisisLine } from '@/contract/CrisisLine';
import type { Draft } from '@/contract/Draft';
import type { DueSyncs } from '@/contract/DueSyncs';
import type { Effect } from '@/contract/Effect';
import type { ElectionWatch } from '@/contract/ElectionWatch';
import type { EventDetail } from '@/contract/EventDetail';
import type { EventPage } from '@/contract/EventPage';
import type { ExchangeCard } from '@/contract/ExchangeCard';
import type { Exported } from '@/contract/Exported';
import type { ExportFormat } from '@/contract/ExportFormat';
import type { ExportPreview } from '@/contract/ExportPreview';
import type { Exposure } from '@/contract/Exposure';
import type { ExposureUnits } from '@/contract/ExposureUnits';
import type { Fading } from '@/contract/Fading';
import type { Fault } from '@/contract/Fault';
import type { FileTold } from '@/contract/FileTold';
import type { Filter } from '@/contract/Filter';
import type { FlowKind } from '@/contract/FlowKind';
import type { Funds } from '@/contract/Funds';
import type { HotspotAsked } from '@/contract/HotspotAsked';
import type { HotspotMap } from '@/contract/HotspotMap';
import type { Hotspots } from '@/contract/Hotspots';
import type { IdentityCard } from '@/contract/IdentityCard';
import type { ImportOutcome } from '@/contract/ImportOutcome';
import type { ImportProgress } from '@/contract/ImportProgress';
import type { ImportRequest } from '@/contract/ImportRequest';
import type { ImportRun } from '@/contract/ImportRun';
import type { ImpreciseArea } from '@/contract/ImpreciseArea';
import type { InboxPage } from '@/contract/InboxPage';
import type { InboxRequest } from '@/contract/InboxRequest';
import type { InboxRule } from '@/contract/InboxRule';
import type { InboxTrial } from '@/contract/InboxTrial';
import type { ItemChange } from '@/contract/ItemChange';
import type { ItemId } from '@/contract/ItemId';
import type { ItemLink } from '@/contract/ItemLink';
import type { ItemPage } from '@/contract/ItemPage';
import type { ItemsChanged } from '@/contract/ItemsChanged';
import type { LinkPage } from '@/contract/LinkPage';
import type { LinkPageRequest } from '@/contract/LinkPageRequest';
import type { LockState } from '@/contract/LockState';
import type { Mapping } from '@/contract/Mapping';
import type { Marking } from '@/contract/Marking';
import type { Matrix } from '@/contract/Matrix';
import type { Measure } from '@/contract/Measure';
import type { MergeReport } from '@/contract/MergeReport';
import type { Moments } from '@/contract/Moments';
import type { NamedMapping } from '@/contract/NamedMapping';
import type { NamedView } from '@/contract/NamedView';
import type { NotesRequest } from '@/contract/NotesRequest';
import type { Noun } from '@/contract/Noun';
import type { Occasion } from '@/contract/Occasion';
import type { Onsets } from '@/contract/Onsets';
import type { Opening } from '@/contract/Opening';
import type { Outlook } from '@/contract/Outlook';
import type { Outlooks } from '@/contract/Outlooks';
import type { PackCard } from '@/contract/PackCard';
import type { PackRequest } from '@/contract/PackRequest';
import type { PageRequest } from '@/contract/PageRequest';
import type { PeerCard } from '@/contract/PeerCard';
import type { Picture } from '@/contract/Picture';
import type { PlaceFigures } from '@/contract/PlaceFigures';
import type { PlaceRef } from '@/contract/PlaceRef';
import type { RecordChange } from '@/contract/RecordChange';
import type { RecordDetail } from '@/contract/RecordDetail';
import type { RecordListRequest } from '@/contract/RecordListRequest';
import type { RecordMap } from '@/contract/RecordMap';
import type { RecordMapRequest } from '@/contract/RecordMapRequest';
import type { RecordPage } from '@/contract/RecordPage';
import type { RecoveryHalves } from '@/contract/RecoveryHalves';
import type { RejectPage } from '@/contract/RejectPage';
import type { Roster } from '@/contract/Roster';
import type { RosterRequest } from '@/contract/RosterRequest';
import type { RulesRun } from '@/contract/RulesRun';
import type { RuleTest } from '@/contract/RuleTest';
import type { RunComparison } from '@/contract/RunComparison';
import type { Saved } from '@/contract/Saved';
import type { SearchHit } from '@/contract/SearchHit';
import type { SelectionProvenance } from '@/contract/SelectionProvenance';
import type { Settlement } from '@/contract/Settlement';
import type { ShareFormat } from '@/contract/ShareFormat';
import type { SourceCard } from '@/contract/SourceCard';
import type { SourceName } from '@/contract/SourceName';
import type { SourceSettings } from '@/contract/SourceSettings';
import type { Spillover } from '@/contract/Spillover';
import type { Suggestion } from '@/contract/Suggestion';
import type { SyncProgress } from '@/contract/SyncProgress';
import type { SyncReport } from '@/contract/SyncReport';
import type { SyncRequest } from '@/contract/SyncRequest';
import type { TableLook } from '@/contract/TableLook';
import type { TableRequest } from '@/contract/TableRequest';
import type { TileRequest } from '@/contract/TileRequest';
import type { Timeline } from '@/contract/Timeline';
import type { Trust } from '@/contract/Trust';
import type { Understood } from '@/contract/Understood';
import type { Unit } from '@/contract/Unit';
import type { VaultCard } from '@/contract/VaultCard';
import type { VaultSettings } from '@/contract/VaultSettings';
import type { View } from '@/contract/View';
import type { WallAct } from '@/contract/WallAct';
import type { WallOpen } from '@/contract/WallOpen';
import type { WallPlan } from '@/contract/WallPlan';
import type { WallShown } from '@/contract/WallShown';
import type { WarningBoard } from '@/contract/WarningBoard';
import type { WarningMonth } from '@/contract/WarningMonth';
import type { WarningPage } from '@/contract/WarningPage';
import type { WarningShare } from '@/contract/WarningShare';
import type { WrittenBriefing } from '@/contract/WrittenBriefing';
import type { YearEvaluation } from '@/contract/YearEvaluation';
import type { HubBackend } from './hub';

/** What lies under a point of the map. */
export type FoundArea = { country: string | null; admin1: string | null; name: string; place: string };

/** Ends a subscription. */
export type Unlisten = () => void;

export interface Backend extends HubBackend {
  openDesk(): Promise<Opening>;
  putFilter(filter: Filter): Promise<Picture>;
  getProvenance(filter: Filter): Promise<SelectionProvenance>;
  getTimeline(key: string, unit: Unit): Promise<Timeline>;
  getClasses(key: string, measure: Measure, resolution: number): Promise<Classes>;
  eventTile(asked: TileRequest): Promise<ArrayBuffer>;
  getHotspotMap(key: string, resolution: number): Promise<HotspotMap>;
  listHotspots(key: string, request: HotspotAsked): Promise<Hotspots>;
  listChanges(key: string, units: ChangeUnits, step: ChangeStep): Promise<Changes>;
  listImpreciseAreas(key: string): Promise<ImpreciseArea[]>;
  getPlace(key: string, place: PlaceRef): Promise<PlaceFigures>;
  listEvents(key: string, page: PageRequest): Promise<EventPage>;
  getEvent(id: number): Promise<EventDetail>;
  listActors(key: string, text: string, limit: number): Promise<ActorCount[]>;
  search(text: string, limit: number): Promise<SearchHit[]>;
  exportEvents(key: string, format: ExportFormat, path: string): Promise<Exported>;
  importFile(request: ImportRequest, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome>;
  cancelImport(): Promise<void>;
  listRuns(): Promise<ImportRun[]>;
  undoRun(run: number): Promise<ImportRun>;
  listRejects(run: number, offset: number, limit: number): Promise<RejectPage>;
  exportRejects(run: number, path: string): Promise<Exported>;
  putView(view: View): Promise<void>;
  listViews(): Promise<NamedView[]>;
  saveView(name: string, view: View): Promise<void>;
  deleteView(name: string): Promise<void>;
  startExercise(events: number, seed: number, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome>;
  leaveExercise(): Promise<void>;
  baseTile(z: number, x: number, y: number): Promise<ArrayBuffer>;
  loadBoundaries(path: string): Promise<string>;
  dropBoundaries(): Promise<void>;
  ownBoundaries(): Promise<ArrayBuffer>;
  /** Returns what was kept under a key; no bytes where that is not what was kept last. */
  findStill(key: string): Promise<ArrayBuffer>;
  /** Keeps bytes behind their key and a zero, in the place of those before; says whether, for what is stored may have changed. */
  keepStill(still: Uint8Array): Promise<boolean>;
  findArea(lon: number, lat: number): Promise<FoundArea>;

  /** Has the core say its sentences in a language from now on, in all windows. */
  setLanguage(language: string): Promise<void>;

  getCatalog(): Promise<Catalog>;
  listRecords(request: RecordListRequest): Promise<RecordPage>;
  getRecord(id: string): Promise<RecordDetail>;
  saveRecords(changes: RecordChange[]): Promise<Saved>;
  restoreRecord(id: string, version: number): Promise<Saved>;
  exportRecords(request: RecordListRequest, marking: Marking, format: ExportFormat, path: string): Promise<Exported>;
  /** Tells what of a list would leave at most at a marking. */
  previewRecords(request: RecordListRequest, marking: Marking, format: ExportFormat): Promise<ExportPreview>;
  understand(noun: Noun, field: string, text: string, countries: string[]): Promise<Understood>;
  suggest(noun: Noun, field: string, text: string, countries: string[]): Promise<Suggestion[]>;
  putDraft(name: string, content: unknown): Promise<void>;
  listDrafts(): Promise<Draft[]>;
  deleteDraft(name: string): Promise<void>;
  getRecordMap(request: RecordMapRequest): Promise<RecordMap>;

  getCountryPage(iso3: string, asOf: string | null): Promise<CountryPage>;
  getOutlook(iso3: string): Promise<Outlook>;
  listOutlooks(area: Area): Promise<Outlooks>;
  listCellOutlooks(area: Area): Promise<CellOutlooks>;
  getSpillover(area: Area, until: string | null): Promise<Spillover>;
  getCorridors(
    area: Area,
    kind: FlowKind | null,
    since: string | null,
    until: string | null,
    distanceKm: number,
  ): Promise<Corridors>;
  cancelFigures(): Promise<void>;
  listCommitments(area: Area, asOf: string | null): Promise<Commitments>;
  listFading(area: Area, asOf: string | null): Promise<Fading[]>;
  getMatrix(area: Area, asOf: string | null): Promise<Matrix>;
  getCalendar(area: Area, since: string, until: string, occasions: Occasion[]): Promise<Calendar>;
  exportCalendar(area: Area, since: string, until: string, marking: Marking, path: string): Promise<Exported>;
  /** Tells what of a calendar would leave at most at a marking. */
  previewCalendar(area: Area, since: string, until: string, marking: Marking): Promise<ExportPreview>;
  importCalendar(path: string): Promise<ImportOutcome>;
  findExperts(request: RosterRequest): Promise<Roster>;
  getFunds(area: Area): Promise<Funds>;
  countOnsets(): Promise<Onsets>;

  getExposure(area: Area, since: string | null, until: string | null, units: ExposureUnits): Promise<Exposure>;
  getEffect(id: string): Promise<Effect>;
  listMoments(area: Area, asOf: string | null, days: number): Promise<Moments>;

  listWarnings(area: Area, asOf: string | null): Promise<WarningBoard>;
  getWarning(id: string): Promise<WarningPage>;
  /** Tells what happened in the place of a warning month by month. Can take seconds the first time. */
  getWarningMonths(id: string): Promise<WarningMonth[]>;
  /** Tells of an election: its risks, the weeks around it, earlier ones. */
  getElectionWatch(id: string): Promise<ElectionWatch>;
  /** Tells of a constitutional crisis from its day to the return to order. */
  getCrisisLine(id: string): Promise<CrisisLine>;
  /** Tells what the warnings of a year were worth, what was done and what was learned. Can take seconds the first time. */
  getYear(area: Area, year: number): Promise<YearEvaluation>;
  /** Tells what of a warning would leave at a marking. */
  previewShare(id: string, marking: Marking): Promise<WarningShare>;
  /** Writes a warning for a partner, at the marking allowed, and says what is in it. */
  shareWarning(id: string, marking: Marking, format: ShareFormat, path: string): Promise<WarningShare>;
  /** Lets the rules look by themselves, or not. */
  setRulesByThemselves(on: boolean): Promise<void>;
  /** Looks at all active rules as of the last known month, raises what is new and joins what is not. Can take seconds. */
  runRules(): Promise<RulesRun>;
  /** Tells how a rule, which need not be stored, would have done; without one, all active rules together. Can take seconds. */
  testRule(values: Record<string, unknown> | null, since: string, until: string): Promise<RuleTest>;
  /** Sets the office's target in days from raising to first action; null for none. */
  setActionTarget(days: number | null): Promise<void>;

  /** Lists the briefings of an area, or of all, the newest first. */
  listBriefings(area: Area | null): Promise<BriefingCard[]>;
  /** Drafts a briefing from the record. Can take seconds. */
  beginBriefing(request: BriefingRequest): Promise<BriefingPage>;
  getBriefing(id: string): Promise<BriefingPage>;
  /** Stores what was made of a draft; refused where somebody else has changed it since this version. */
  editBriefing(id: string, version: number, drawn: string, edits: BriefingEdits): Promise<BriefingPage>;
  undoBriefing(id: string, version: number): Promise<BriefingPage>;
  signBriefing(id: string, version: number, drawn: string, who: string): Promise<BriefingPage>;
  deleteBriefing(id: string, version: number): Promise<void>;
  /** Returns the pages as they are printed, one SVG each; at a marking, without what is marked higher. Can take seconds. */
  previewBriefing(id: string, marking: Marking | null): Promise<string[]>;
  exportBriefing(id: string, marking: Marking | null, format: BriefingFormat, path: string): Promise<WrittenBriefing>;

  /** Returns part of the pairs of events of two publishers that are one event, or may be. */
  listLinks(request: LinkPageRequest): Promise<LinkPage>;
  /** Keeps what a person says of two events; it returns when the figures follow it. */
  decideLink(pair: [number, number], same: boolean): Promise<void>;
  undoLink(pair: [number, number]): Promise<void>;
  /** Keeps whose events count, by ids of publishers; it returns when the figures follow it. */
  setCounting(publishers: string[]): Promise<void>;
  /** Lists items of the inbox, the newest first. */
  listInbox(request: InboxRequest): Promise<InboxPage>;
  getItem(id: ItemId): Promise<ItemPage>;
  /** Does what a person decided, step by step, and tells what takes it back. */
  changeItems(changes: ItemChange[]): Promise<ItemsChanged>;
  /** Finds what an item may be linked to, among events, records and indicators. */
  findLinks(id: ItemId, text: string): Promise<ItemLink[]>;
  listInboxRules(): Promise<InboxRule[]>;
  /** Keeps the rules as they stand, in their order; they hold for what is open at once. */
  putInboxRules(rules: InboxRule[]): Promise<void>;
  /** Tells what rules, which need not be kept, would do with what is open. */
  tryInboxRules(rules: InboxRule[]): Promise<InboxTrial>;

  listSources(): Promise<SourceCard[]>;
  /** Returns what is to be fetched by itself now: by a schedule, or because it waited for the network. */
  listDueSyncs(): Promise<DueSyncs>;
  /** Lets a source wait for the network no longer. */
  stopWaiting(source: SourceName): Promise<void>;
  /** Tells what a run of events added, changed and took back, and the figures before and after it. */
  compareRun(run: number): Promise<RunComparison>;
  /** Tells whether the picture can be trusted today, with the reasons. */
  getTrust(): Promise<Trust>;
  /** Imports a file of field notes: each becomes a report. `cancelImport` stops it. */
  importNotes(request: NotesRequest, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome>;
  putSource(source: SourceName, settings: SourceSettings): Promise<void>;
  /** Keeps the key or the password of a source; an empty one takes it away. It is never returned. */
  putSourceKey(source: SourceName, key: string): Promise<void>;
  /** Fetches what a source has that is not stored. `cancelImport` stops it, and what was fetched waits for the next call. */
  syncSource(request: SyncRequest, onProgress: (progress: SyncProgress) => void): Promise<SyncReport>;

  /** Tells whether the profile is locked; of all that is here only this, the two that open it and `setLanguage` answer then. */
  getLock(): Promise<LockState>;
  /** Says that somebody does something in the window; the profile locks where nobody does for long. */
  tellInUse(): Promise<void>;
  /** Locks the profile in all windows, which are loaded anew; tells whether it could: without a vault it cannot. */
  lockVault(): Promise<boolean>;
  /** Opens the profile; all windows are loaded anew. */
  unlockVault(passphrase: string): Promise<void>;
  /** Opens the profile by both halves of its recovery key, and gives it a new passphrase. */
  recoverVault(halves: [string, string], passphrase: string): Promise<void>;
  getVault(): Promise<VaultCard>;
  /** Lets a passphrase guard the key; returns the two halves of the recovery key, which are kept nowhere. */
  setVault(passphrase: string): Promise<RecoveryHalves>;
  putVaultSettings(settings: VaultSettings): Promise<void>;
  changePassphrase(passphrase: string, chosen: string): Promise<void>;
  renewHalves(passphrase: string): Promise<RecoveryHalves>;
  /** Gives the store a new key and writes it anew. Can take minutes. */
  rekeyVault(passphrase: string): Promise<RecoveryHalves>;
  /** Makes a backup and reads it back. Can take minutes. */
  makeBackup(): Promise<BackupTrial>;
  /** Tries whether the newest backup can be restored. */
  tryBackup(): Promise<BackupTrial>;

  /** Tells who this profile is to others; its keys are made the first time. */
  getIdentity(): Promise<IdentityCard>;
  /** Writes for others who this profile is. Nothing in it is secret. */
  saveIdentity(path: string): Promise<void>;
  /** Looks whose identity is in a file; it trusts nothing. */
  readIdentity(path: string): Promise<IdentityCard>;
  listPeers(): Promise<PeerCard[]>;
  trustPeer(path: string, name: string): Promise<PeerCard>;
  revokePeer(fingerprint: string): Promise<PeerCard>;
  /** Tells what would be in a pack. Can take seconds. */
  previewPack(request: PackRequest): Promise<PackCard>;
  /** Writes a pack for a mission, and tells what is in it. Can take seconds. */
  makePack(request: PackRequest, path: string): Promise<PackCard>;
  /** Opens a mission's pack in this profile, which has to be empty. Can take seconds. */
  openPack(path: string): Promise<PackCard>;
  /** Writes what was done since the pack was opened, sealed to the office that gave it. */
  returnPack(path: string): Promise<PackCard>;
  /** Joins what a mission did with what is here: all of it or nothing. Can take seconds. */
  mergePack(path: string): Promise<MergeReport>;
  /** Lets what is held count, although its clocks are far ahead. */
  letHeld(): Promise<MergeReport>;
  /** Tells how this profile stands to others. */
  getExchange(): Promise<ExchangeCard>;
  /** Lists what two said apart. */
  listConflicts(): Promise<ConflictCard[]>;
  settleConflict(settlement: Settlement): Promise<void>;

  tellFile(path: string, encoding: string | null): Promise<FileTold>;
  lookAtTable(path: string, mapping: Mapping | null, encoding: string | null): Promise<TableLook>;
  importTable(request: TableRequest, onProgress: (progress: ImportProgress) => void): Promise<ImportOutcome>;
  listMappings(): Promise<NamedMapping[]>;
  saveMapping(name: string, mapping: Mapping): Promise<void>;
  deleteMapping(name: string): Promise<void>;

  chooseFile(title: string): Promise<string | null>;
  chooseSave(title: string, name: string): Promise<string | null>;
  openWindow(): Promise<void>;
  toggleFullScreen(): Promise<boolean>;
  savePng(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes a text as UTF-8, as it is: an SVG or a CSV. */
  saveText(path: string, text: string): Promise<void>;
  printWindow(): Promise<void>;

  /** Tells a wall window what it shows. Of all that is here only the next four and `toggleFullScreen` answer to one. */
  getWall(): Promise<WallShown>;
  /** Draws the map of a wall window as SVG, its height in shares of its width; of one country where it is named. */
  drawWallMap(ratio: number, country: string | null): Promise<string | null>;
  /** Says that a wall window is well; one that is silent for minutes is loaded again. */
  tellWallAlive(): Promise<void>;
  /** Closes the wall window that asks. */
  leaveWall(): Promise<void>;
  getWallPlan(): Promise<WallPlan>;
  putWallPlan(plan: WallPlan): Promise<void>;
  /** Opens a screen of the plan, numbers from 1. */
  openWall(number: number): Promise<void>;
  closeWall(number: number): Promise<void>;
  steerWall(number: number, act: WallAct): Promise<void>;
  /** Tells which screens are open and which monitors are there. */
  getOpenWalls(): Promise<WallOpen>;

  /** A new picture of the wall, or a new plan: ask again. */
  onWallChanged(then: () => void): Promise<Unlisten>;
  onWallSteered(then: (act: WallAct) => void): Promise<Unlisten>;
  /** The profile is being locked: what the window shows has to go at once. */
  onVaultLocked(then: () => void): Promise<Unlisten>;
  onFilesDropped(then: (paths: string[]) => void): Promise<Unlisten>;
  onDeskChanged(then: (generation: number, exercise: boolean) => void): Promise<Unlisten>;
  onRecordChanged(then: () => void): Promise<Unlisten>;
}

/** Returns what was thrown as a fault; whatever is not one becomes a refusal with its own words. */
export function asFault(thrown: unknown): Fault {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown) return thrown as Fault;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'refused', message, hint: '', question: null };
}
