/** The way to the core through Tauri. No other file imports `@tauri-apps/*`, and nothing here decides anything. */
import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWindow } from '@tauri-apps/api/window';
import type { WallAct } from '@/contract/WallAct';
import type { Backend } from './backend';

function channel<Progress>(then: (progress: Progress) => void): Channel<Progress> {
  const progress = new Channel<Progress>();
  progress.onmessage = then;
  return progress;
}

export const tauri: Backend = {
  openDesk: () => invoke('open_desk'),
  putFilter: (filter) => invoke('put_filter', { filter }),
  getProvenance: (filter) => invoke('get_provenance', { filter }),
  getTimeline: (key, unit) => invoke('get_timeline', { key, unit }),
  getClasses: (key, measure, resolution) => invoke('get_classes', { key, measure, resolution }),
  eventTile: (key, layer, resolution, z, x, y) => invoke('event_tile', { key, layer, resolution, z, x, y }),
  getHotspotMap: (key, resolution) => invoke('get_hotspot_map', { key, resolution }),
  listHotspots: (key, request) => invoke('list_hotspots', { key, request }),
  listChanges: (key, units, step) => invoke('list_changes', { key, units, step }),
  listImpreciseAreas: (key) => invoke('list_imprecise_areas', { key }),
  getPlace: (key, place) => invoke('get_place', { key, place }),
  listEvents: (key, page) => invoke('list_events', { key, page }),
  getEvent: (id) => invoke('get_event', { id }),
  listActors: (key, text, limit) => invoke('list_actors', { key, text, limit }),
  search: (text, limit) => invoke('search', { text, limit }),
  exportEvents: (key, format, path) => invoke('export_events', { key, format, path }),
  importFile: (request, onProgress) => invoke('import_file', { request, progress: channel(onProgress) }),
  cancelImport: () => invoke('cancel_import'),
  listRuns: () => invoke('list_runs'),
  undoRun: (run) => invoke('undo_run', { run }),
  listRejects: (run, offset, limit) => invoke('list_rejects', { run, offset, limit }),
  exportRejects: (run, path) => invoke('export_rejects', { run, path }),
  putView: (view) => invoke('put_view', { view }),
  listViews: () => invoke('list_views'),
  saveView: (name, view) => invoke('save_view', { name, view }),
  deleteView: (name) => invoke('delete_view', { name }),
  startExercise: (events, seed, onProgress) =>
    invoke('start_exercise', { events, seed, progress: channel(onProgress) }),
  leaveExercise: () => invoke('leave_exercise'),
  baseTile: (z, x, y) => invoke('base_tile', { z, x, y }),
  loadBoundaries: (path) => invoke('load_boundaries', { path }),
  dropBoundaries: () => invoke('drop_boundaries'),
  ownBoundaries: () => invoke('own_boundaries'),
  findArea: (lon, lat) => invoke('find_area', { lon, lat }),

  getCatalog: () => invoke('get_catalog'),
  listRecords: (request) => invoke('list_records', { request }),
  getRecord: (id) => invoke('get_record', { id }),
  saveRecords: (changes) => invoke('save_records', { changes }),
  restoreRecord: (id, version) => invoke('restore_record', { id, version }),
  exportRecords: (request, format, path) => invoke('export_records', { request, format, path }),
  understand: (noun, field, text, countries) => invoke('understand', { noun, field, text, countries }),
  suggest: (noun, field, text, countries) => invoke('suggest', { noun, field, text, countries }),
  setLanguage: (language) => invoke('set_language', { language }),
  putDraft: (name, content) => invoke('put_draft', { name, content }),
  listDrafts: () => invoke('list_drafts'),
  deleteDraft: (name) => invoke('delete_draft', { name }),
  getRecordMap: (request) => invoke('get_record_map', { request }),

  getCountryPage: (iso3, asOf) => invoke('get_country_page', { iso3, asOf }),
  getOutlook: (iso3) => invoke('get_outlook', { iso3 }),
  listOutlooks: (area) => invoke('list_outlooks', { area }),
  listCellOutlooks: (area) => invoke('list_cell_outlooks', { area }),
  getSpillover: (area, until) => invoke('get_spillover', { area, until }),
  getCorridors: (area, kind, since, until, distanceKm) =>
    invoke('get_corridors', { area, kind, since, until, distanceKm }),
  cancelFigures: () => invoke('cancel_figures'),
  listCommitments: (area, asOf) => invoke('list_commitments', { area, asOf }),
  listFading: (area, asOf) => invoke('list_fading', { area, asOf }),
  getMatrix: (area, asOf) => invoke('get_matrix', { area, asOf }),
  getCalendar: (area, since, until, occasions) => invoke('get_calendar', { area, since, until, occasions }),
  exportCalendar: (area, since, until, path) => invoke('export_calendar', { area, since, until, path }),
  importCalendar: (path) => invoke('import_calendar', { path }),
  findExperts: (request) => invoke('find_experts', { request }),
  getFunds: (area) => invoke('get_funds', { area }),
  countOnsets: () => invoke('count_onsets'),

  getExposure: (area, since, until, units) => invoke('get_exposure', { area, since, until, units }),
  getEffect: (id) => invoke('get_effect', { id }),
  listMoments: (area, asOf, days) => invoke('list_moments', { area, asOf, days }),

  listWarnings: (area, asOf) => invoke('list_warnings', { area, asOf }),
  getWarning: (id) => invoke('get_warning', { id }),
  getWarningMonths: (id) => invoke('get_warning_months', { id }),
  getElectionWatch: (id) => invoke('get_election_watch', { id }),
  getCrisisLine: (id) => invoke('get_crisis_line', { id }),
  getYear: (area, year) => invoke('get_year', { area, year }),
  previewShare: (id, marking) => invoke('preview_share', { id, marking }),
  shareWarning: (id, marking, format, path) => invoke('share_warning', { id, marking, format, path }),
  setRulesByThemselves: (on) => invoke('set_rules_by_themselves', { on }),
  runRules: () => invoke('run_rules'),
  testRule: (values, since, until) => invoke('test_rule', { values, since, until }),
  setActionTarget: (days) => invoke('set_action_target', { days }),

  listBriefings: (area) => invoke('list_briefings', { area }),
  beginBriefing: (request) => invoke('begin_briefing', { request }),
  getBriefing: (id) => invoke('get_briefing', { id }),
  editBriefing: (id, version, drawn, edits) => invoke('edit_briefing', { id, version, drawn, edits }),
  undoBriefing: (id, version) => invoke('undo_briefing', { id, version }),
  signBriefing: (id, version, drawn, who) => invoke('sign_briefing', { id, version, drawn, who }),
  deleteBriefing: (id, version) => invoke('delete_briefing', { id, version }),
  previewBriefing: (id, marking) => invoke('preview_briefing', { id, marking }),
  exportBriefing: (id, marking, format, path) => invoke('export_briefing', { id, marking, format, path }),

  listLinks: (request) => invoke('list_links', { request }),
  decideLink: (pair, same) => invoke('decide_link', { pair, same }),
  undoLink: (pair) => invoke('undo_link', { pair }),
  setCounting: (publishers) => invoke('set_counting', { publishers }),
  listInbox: (request) => invoke('list_inbox', { request }),
  getItem: (id) => invoke('get_item', { id }),
  changeItems: (changes) => invoke('change_items', { changes }),
  findLinks: (id, text) => invoke('find_links', { id, text }),
  listInboxRules: () => invoke('list_inbox_rules'),
  putInboxRules: (rules) => invoke('put_inbox_rules', { rules }),
  tryInboxRules: (rules) => invoke('try_inbox_rules', { rules }),

  listSources: () => invoke('list_sources'),
  listDueSyncs: () => invoke('list_due_syncs'),
  stopWaiting: (source) => invoke('stop_waiting', { source }),
  getTrust: () => invoke('get_trust'),
  compareRun: (run) => invoke('compare_run', { run }),
  importNotes: (request, onProgress) => invoke('import_notes', { request, progress: channel(onProgress) }),
  putSource: (source, settings) => invoke('put_source', { source, settings }),
  putSourceKey: (source, key) => invoke('put_source_key', { source, key }),
  syncSource: (request, onProgress) => invoke('sync_source', { request, progress: channel(onProgress) }),

  tellFile: (path, encoding) => invoke('tell_file', { path, encoding }),
  lookAtTable: (path, mapping, encoding) => invoke('look_at_table', { path, mapping, encoding }),
  importTable: (request, onProgress) => invoke('import_table', { request, progress: channel(onProgress) }),
  listMappings: () => invoke('list_mappings'),
  saveMapping: (name, mapping) => invoke('save_mapping', { name, mapping }),
  deleteMapping: (name) => invoke('delete_mapping', { name }),

  chooseFile: (title) => invoke('choose_file', { title }),
  chooseSave: (title, name) => invoke('choose_save', { title, name }),
  openWindow: () => invoke('open_window'),
  toggleFullScreen: () => invoke('toggle_full_screen'),
  savePng: (path, bytes) => invoke('save_png', { path, bytes }),
  saveText: (path, text) => invoke('save_text', { path, text }),
  printWindow: () => invoke('print_window'),

  getWall: () => invoke('get_wall'),
  drawWallMap: (ratio, country) => invoke('draw_wall_map', { ratio, country }),
  tellWallAlive: () => invoke('tell_wall_alive'),
  leaveWall: () => invoke('leave_wall'),
  getWallPlan: () => invoke('get_wall_plan'),
  putWallPlan: (plan) => invoke('put_wall_plan', { plan }),
  openWall: (number) => invoke('open_wall', { number }),
  closeWall: (number) => invoke('close_wall', { number }),
  steerWall: (number, act) => invoke('steer_wall', { number, act }),
  getOpenWalls: () => invoke('get_open_walls'),

  // Without a target a window would hear what is told to the others.
  onWallChanged: (then) => listen('wall-changed', () => then(), { target: getCurrentWindow().label }),
  onWallSteered: (then) =>
    listen<WallAct>('wall-steered', (event) => then(event.payload), { target: getCurrentWindow().label }),
  // What is dropped on one window is of no concern to the others.
  onFilesDropped: (then) =>
    listen<{ paths: string[] }>('file-dropped', (event) => then(event.payload.paths), {
      target: getCurrentWindow().label,
    }),
  onRecordChanged: (then) => listen('record-changed', () => then()),
  onDeskChanged: (then) => listen<{ generation: number }>('desk-changed', (event) => then(event.payload.generation)),
};
