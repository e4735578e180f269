import { describe, expect, it } from 'vitest';
import type { WarningMark } from '@/contract/WarningMark';
import { layersFor } from '@/map/layers/all';
import { INITIALS_FROM_ZOOM, liftOf, RECORD_LAYER } from '@/map/layers/record';
import { DASHES, ROUTE_LAYER, WIDTHS_PX } from '@/map/layers/routes';
import type { LayerState } from '@/map/layers/state';
import { legendOf } from '@/map/legend';
import { middleOf } from '@/map/lines';
import { pick } from '@/map/picking';
import { initials, recordFeatures } from '@/map/recordFeatures';
import { namedRecords, recordLines } from '@/map/recordHover';
import { recordEntries } from '@/map/recordLegend';
import { markOf, RECORD_TARGETS } from '@/map/recordPicking';
import { warningDrawings } from '@/map/warningImages';
import { EVENT_LAYERS, layers, RECORD_LAYERS } from '@/state/layers.svelte';
import { RECORD_MAP } from '../recordMap';
import { colours, state } from './layerState';
import { contrast, token } from './tokens';

const all: LayerState = { ...state, record: RECORD_LAYERS, selectedRecord: true };
const ids = (of: LayerState) => layersFor(of).map(({ layer }) => layer.id);
const find = (id: string) => layersFor(all).find(({ layer }) => layer.id === id)?.layer;
const features = (source: keyof ReturnType<typeof recordFeatures>) => recordFeatures(RECORD_MAP, null)[source].features;

function coloursIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('#') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(coloursIn) : [];
}

describe('the layers of the record', () => {
  it('are off until somebody switches them on, but for the warnings', () => {
    expect([...layers.shown]).toEqual([...EVENT_LAYERS, 'warnings']);
    expect(ids(state).filter((id) => id.startsWith('record'))).toEqual([]);
  });

  it('take every colour from the tokens, and the accent for what is selected alone', () => {
    const tokens = new Set(coloursIn(colours));
    for (const { layer } of layersFor(all)) {
      for (const colour of coloursIn(layer)) expect(tokens).toContain(colour);
      if (coloursIn(layer).includes(colours.accent)) expect(layer.id).toMatch(/^selected/);
    }
  });

  it('carry no two of the same id, and every layer that the pointer asks exists', () => {
    expect(new Set(ids(all)).size).toBe(ids(all).length);
    expect(RECORD_TARGETS.filter((id) => !ids(all).includes(id))).toEqual([]);
  });

  it('draw routes beneath the squares of presence, and overlaps beneath the routes', () => {
    const order = ids(all);
    const at = (id: string) => order.indexOf(id);
    expect(at(ROUTE_LAYER.overlap)).toBeLessThan(at(ROUTE_LAYER.seen));
    expect(at(ROUTE_LAYER.seen)).toBeLessThan(at(RECORD_LAYER.presence));
    expect(at('selected-record')).toBeLessThan(at(ROUTE_LAYER.seen));
  });

  it('tell certainty by dash and volume by width', () => {
    expect(DASHES.seen).toBeNull();
    expect(find(ROUTE_LAYER.reported)?.paint).toMatchObject({ 'line-dasharray': DASHES.reported });
    expect(find(ROUTE_LAYER.supposed)?.paint).toMatchObject({ 'line-dasharray': DASHES.supposed });
    expect(find(ROUTE_LAYER.seen)?.paint).not.toHaveProperty('line-dasharray');
    expect(find(ROUTE_LAYER.seen)?.paint).toMatchObject({
      'line-width': ['match', ['get', 'width'], 3, WIDTHS_PX[2], 2, WIDTHS_PX[1], WIDTHS_PX[0]],
    });
  });

  it('draw warnings over all, names of the base map too', () => {
    expect(layersFor(all).filter(({ slot }) => slot === 'top')).toHaveLength(1);
    expect(find(RECORD_LAYER.warnings)?.layout).toMatchObject({ 'text-field': ['get', 'label'] });
  });

  it('ring a selected warning where its mark stands: higher than the middle of its country', () => {
    const lift = (id: string) => find(id)?.paint as Record<string, unknown>;
    expect(lift('selected-record-ring')['circle-translate']).toEqual([0, 0]);
    expect(lift('selected-record-ring-country')['circle-translate']).toEqual(liftOf('country', all.weight));
    expect(
      recordFeatures(RECORD_MAP, { what: 'warning', index: 1 })['selected-record'].features[0]?.properties,
    ).toEqual({
      what: 'warning',
      of: 'country',
    });
  });

  it('write initials beside presences from zoom 6 on', () => {
    const layout = find(RECORD_LAYER.presence)?.layout as Record<string, unknown>;
    expect(layout['text-field']).toEqual(['step', ['zoom'], '', INITIALS_FROM_ZOOM, ['get', 'label']]);
    expect(INITIALS_FROM_ZOOM).toBe(6);
  });

  it('grow on a wall', () => {
    const wall = layersFor({ ...all, weight: 2 }).find(({ layer }) => layer.id === RECORD_LAYER.presence)?.layer;
    expect(wall?.layout).toMatchObject({ 'icon-size': 2 });
  });
});

describe('the features of the record', () => {
  it('carry the form of each mark and which one it is', () => {
    expect(features('record-presence').map(({ properties }) => properties)).toEqual([
      { index: 0, who: 'un', known: 'point', label: 'UNDP' },
      { index: 1, who: 'both', known: 'point', label: 'UNOWA +6' },
      { index: 2, who: 'partner', known: 'area', label: '<b>Relief +1' },
    ]);
    expect(features('record-engagements').map(({ properties }) => properties)).toEqual([
      { index: 0, state: 'on', label: '2' },
      { index: 1, state: 'ended', label: '1' },
      { index: 2, state: 'waiting', label: '1' },
    ]);
  });

  it('tell of a warning its level, whether it stands for an area, and whether it waits', () => {
    const [mopti, benin] = features('record-warnings').map(({ properties }) => properties);
    expect(mopti).toEqual({
      index: 0,
      level: 'high',
      known: 'area',
      stage: 'waits',
      of: 'division',
      rank: 2,
      label: '2',
    });
    expect(benin).toMatchObject({ level: 'watch', known: 'area', of: 'country', rank: 0, label: '' });
    const exact = { ...RECORD_MAP.warnings[0], of: 'place', waiting: 0, level: 'grave' } as WarningMark;
    const { features: one } = recordFeatures({ ...RECORD_MAP, warnings: [exact] }, null)['record-warnings'];
    expect(one[0]?.properties).toMatchObject({ level: 'watch', known: 'point', stage: 'acted' });
  });

  it('have a picture for each form of a warning', () => {
    const drawn = Object.keys(warningDrawings('warning', colours));
    expect(drawn).toHaveLength(12);
    for (const { properties } of features('record-warnings')) {
      expect(drawn).toContain(`warning-${properties.level}-${properties.known}-${properties.stage}`);
    }
  });

  it('draw a route with its overlap, arrow and crossing, and nothing of one without two places', () => {
    const parts = features('record-routes').map(({ properties }) => properties.part);
    expect(parts).toEqual(['overlap', 'line', 'arrow', 'crossing']);
    expect(features('record-routes')[1]?.properties).toMatchObject({ width: 3, certainty: 'reported' });
  });

  it('join cells of trafficking for small scales without losing a case', () => {
    const count = (grain: string) =>
      features('record-trafficking')
        .filter(({ properties }) => properties.grain === grain)
        .reduce((sum, { properties }) => sum + Number(properties.count), 0);
    expect([count('fine'), count('coarse')]).toEqual([152, 152]);
    const coarse = features('record-trafficking').filter(({ properties }) => properties.grain === 'coarse');
    expect(coarse.map(({ properties }) => properties.kind).sort()).toEqual(['arms', 'drugs']);
  });

  it('stand for what is selected, as a line or a point', () => {
    const route = { what: 'route' as const, index: 0, overlap: null, crossing: null };
    const of = (mark: Parameters<typeof recordFeatures>[1]) =>
      recordFeatures(RECORD_MAP, mark)['selected-record'].features[0]?.geometry.type;
    expect([of(route), of({ what: 'presence', index: 0 }), of(null)]).toEqual(['LineString', 'Point', undefined]);
    expect(of({ what: 'presence', index: 99 })).toBeUndefined();
  });

  it('are none without an answer', () => {
    for (const { features: none } of Object.values(recordFeatures(null, null))) expect(none).toEqual([]);
  });

  it('shorten a name to its acronym or its first letters', () => {
    expect(initials('ECOWAS · Economic Community of West African States')).toBe('ECOWAS');
    expect(initials('Network of Women Mediators')).toBe('NWM');
    expect(initials('Médecins du Monde')).toBe('MM');
    expect(initials('организация')).toBe('организац');
  });
});

describe('the middle of a line', () => {
  it('lies halfway along it and knows its direction', () => {
    expect(
      middleOf([
        [0, 0],
        [10, 0],
      ]),
    ).toEqual({ at: [5, 0], turn: 90 });
    expect(
      middleOf([
        [0, 0],
        [0, -10],
      ]).turn,
    ).toBeCloseTo(180, 6);
    expect(
      middleOf([
        [0, 0],
        [1, 0],
        [1, 3],
      ]).at[1],
    ).toBeCloseTo(1, 1);
    expect(middleOf([])).toEqual({ at: [0, 0], turn: 0 });
  });
});

describe('under the pointer', () => {
  const name = (iso3: string) => ({ GIN: 'Guinea', MLI: 'Mali', NER: 'Niger' })[iso3] ?? iso3;
  const lines = (mark: Parameters<typeof recordLines>[1]) => recordLines(RECORD_MAP, mark, 50, name);

  it('a presence says whose it is, how well it is known, and names as text', () => {
    expect(lines({ what: 'presence', index: 2 })).toEqual([
      '2 presences in Mopti',
      'Partners',
      'Known only to the area; the square stands for all of it.',
      '<b>Relief</b>',
      'and 1 more',
    ]);
  });

  it('a warning says where, how grave, whether it waits, what it stands for, and its titles', () => {
    expect(lines({ what: 'warning', index: 0 })).toEqual([
      'Mopti: 2 open warnings',
      'Highest level: high',
      'Waiting for a first action: 1 of 2',
      'It stands for the whole division, not for a point in it.',
      'Mopti, Mali: silence where events used to be reported',
      'Bandiagara: reports fall silent',
    ]);
    expect(lines({ what: 'warning', index: 1 }).slice(1, 4)).toEqual([
      'Level: watch',
      'It waits for a first action.',
      'It stands for the whole country, not for a point in it.',
    ]);
    expect(lines({ what: 'warning', index: 99 })).toEqual([]);
  });

  it('engagements say how many go on', () => {
    expect(lines({ what: 'engagement', index: 0 }).slice(0, 2)).toEqual([
      'Guinea: 6 engagements',
      '2 under way, 1 planned or suspended, 3 ended',
    ]);
  });

  it('a route says what, how sure, where over the border, and which violence is near', () => {
    expect(lines({ what: 'route', index: 0, overlap: 0, crossing: 0 })).toEqual([
      'Gao – Niamey',
      'arms, reported, large volume',
      'Gao → Labbezanga → Niamey',
      'One of its places has no coordinates.',
      'Crosses from Mali into Niger',
      '71 km near a border with 4 events and 11 deaths within 50 km',
    ]);
  });

  it('a mark that the answer does not have any more says nothing', () => {
    expect(lines({ what: 'trafficking', index: 99 })).toEqual([]);
    expect(recordLines(null, { what: 'presence', index: 0 }, 50, name)).toEqual([]);
  });

  it('points are taken before lines, with the crossing and the overlap of the same route', () => {
    const route = { layer: ROUTE_LAYER.reported, properties: { index: 0, part: 'line' } };
    const overlap = { layer: ROUTE_LAYER.overlap, properties: { index: 0, part: 'overlap', at: 1 } };
    const other = { layer: ROUTE_LAYER.overlap, properties: { index: 4, part: 'overlap', at: 2 } };
    const presence = { layer: RECORD_LAYER.presence, properties: { index: 3 } };
    expect(markOf([other, route, overlap])).toEqual({ what: 'route', index: 0, crossing: null, overlap: 1 });
    const warning = { layer: RECORD_LAYER.warnings, properties: { index: 1 } };
    expect(markOf([route, presence, warning])).toEqual({ what: 'warning', index: 1 });
    expect(markOf([route, presence])).toEqual({ what: 'presence', index: 3 });
    expect(markOf([])).toBeNull();
  });

  it('a click takes the record before the event under it', () => {
    const mark = { what: 'presence' as const, index: 0 };
    const ring = { id: 7, kind: 'state', events: 1, deaths: 3, before: null };
    expect(pick({ record: mark, outlook: null, ring, cell: null, admin1: null, country: null }, 8, null)).toEqual({
      type: 'record',
      mark,
    });
  });

  it('a mark leads to the records that it stands for', () => {
    expect(namedRecords(RECORD_MAP, { what: 'route', index: 0, overlap: null, crossing: null })).toEqual([
      ['08', 'Gao – Niamey'],
    ]);
    expect(namedRecords(RECORD_MAP, { what: 'trafficking', index: 0 })).toEqual([]);
  });
});

describe('the legend of the record', () => {
  const of = (shown: typeof RECORD_LAYERS) =>
    legendOf({
      state,
      month: null,
      threshold: 0,
      grouped: false,
      reachKm: 97.4,
      pointsForDensity: false,
      hotspots: null,
      outlook: null,
      record: { shown, answer: RECORD_MAP, distanceKm: 25 },
    }).entries.map(({ text }) => text);

  it('says in words what has no coordinates', () => {
    expect(of(['presence'])).toContain('12 presences have no coordinates');
    expect(of(['trafficking'])).toContain('12 cases have no coordinates');
    expect(of(['routes'])).toContain('One route has fewer than two places with coordinates');
    expect(of(['engagements']).join()).not.toContain('no country');
  });

  it('has the number of open warnings and each of their forms, or that there is none', () => {
    expect(of(['warnings']).slice(-4, -1)).toEqual([
      '3 warnings: watch, elevated, high',
      'Small ring: waits for a first action',
      'Dotted ring: stands for a whole area',
    ]);
    const none = recordEntries({ shown: ['warnings'], answer: { ...RECORD_MAP, warnings: [] }, distanceKm: 25 });
    expect(none.map(({ text }) => text)).toEqual(['No open warning is recorded here']);
  });

  it('has entries only for the layers that are on', () => {
    expect(of(['routes']).join()).not.toContain('Presence');
    expect(of(['routes'])).toContain('Within 25 km of a border, with violence as near');
    expect(of([])).toHaveLength(of(['presence']).length - 5);
  });
});

describe('the colour of routes', () => {
  it('is seen on land and sea, and carries a letter, in each of the four looks', () => {
    for (const theme of ['light', 'dark', 'wall', 'print']) {
      const least = theme === 'wall' ? 7 : 4.5;
      for (const ground of ['land', 'land-far', 'sea', 'surface']) {
        expect(contrast(token(theme, 'route'), token(theme, ground)), `${theme} ${ground}`).toBeGreaterThan(least);
      }
    }
  });
});
