import { beforeEach, describe, expect, it } from 'vitest';
import { useBackend } from '@/backend';
import { outlookShades, type Scale } from '@/map/colours';
import { hoverLines } from '@/map/hover';
import { layersFor } from '@/map/layers/all';
import type { LayerState, OutlookDrawn } from '@/map/layers/state';
import { legendOf } from '@/map/legend';
import { outlookClass, outlookSwatches } from '@/map/outlookClasses';
import { outlookDrawn } from '@/map/outlookDrawn';
import { outlookFeatures } from '@/map/outlookFeatures';
import { pick, type Under } from '@/map/picking';
import { wrapEntry } from '@/map/wrapEntry';
import { layers } from '@/state/layers.svelte';
import { openDesk } from '@/state/opening';
import { outlooks } from '@/state/outlooks.svelte';
import { fakeBackend } from '../backend';
import { cellOutlooksOf, outlooksOf } from '../outlooks';
import { colours, state } from './layerState';
import { contrast, token } from './tokens';

const MOPTI = '8458cc9ffffffff';
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '').replaceAll('\u202f', ' ');
const drawn: OutlookDrawn = {
  units: 'countries',
  countries: [
    ['MLI', 3],
    ['SEN', 0],
  ],
  tooLittle: ['GIN'],
};
const layer = (of: LayerState, id: string) => layersFor(of).find((placed) => placed.layer.id === id)?.layer;
const nothing: Under = { record: null, ring: null, cell: null, outlook: null, admin1: null, country: null };
const facts = {
  imprecise: [],
  showsImprecise: false,
  members: ['MLI', 'GIN', 'SEN', 'NER'],
  covered: ['MLI'],
  outlook: drawn,
  record: null,
  distanceKm: 50,
};
const legendFacts = {
  month: null,
  threshold: 9,
  grouped: false,
  reachKm: 97.4,
  pointsForDensity: false,
  hotspots: null,
  record: null,
};

beforeEach(async () => {
  useBackend(fakeBackend());
  await openDesk();
  layers.restore('cells', 'events', ['figures']);
  outlooks.countries.answer = outlooksOf();
  outlooks.cells.answer = cellOutlooksOf();
});

describe('the classes of an outlook', () => {
  it('are five, begin with their lower bound, and are printed', () => {
    expect([0, 0.0099, 0.01, 0.05, 0.199, 0.2, 0.5, 1].map(outlookClass)).toEqual([0, 0, 1, 2, 2, 3, 4, 4]);
    const labels = outlookSwatches(colours.outlook).map(({ label }) => plain(label));
    expect(labels).toEqual(['< 1 %', '1–5 %', '5–20 %', '20–50 %', '≥ 50 %']);
  });
});

describe('the colours of an outlook', () => {
  it('leave the outlines of hot cells seen over each of them, and stay apart from one another, in each look', () => {
    for (const theme of ['light', 'dark', 'wall', 'print']) {
      const land = token(theme, 'land');
      const shades = outlookShades([1, 2, 3, 4, 5].map((at) => token(theme, `seq-${at}`)) as unknown as Scale, land);
      for (const [at, colour] of shades.entries()) {
        expect(contrast(token(theme, 'ink'), colour), `${theme} ${colour}`).toBeGreaterThan(3);
        expect(contrast(colour, shades[at - 1] ?? land), `${theme} ${at + 1}`).toBeGreaterThan(1.08);
      }
    }
  });

  it('lie under the outlines, and are the ones that the legend prints', () => {
    const ids = layersFor({ ...state, outlook: drawn }).map((placed) => placed.layer.id);
    expect(ids.indexOf('outlook-countries')).toBeLessThan(ids.indexOf('hot'));
    const legend = legendOf({
      ...legendFacts,
      state: { ...state, outlook: drawn },
      outlook: { countries: outlooksOf(), cells: null, instead: false, world: false },
    });
    expect(legend.swatches.map(({ colour }) => colour)).toEqual(colours.outlook);
  });
});

describe('the outlook on the map', () => {
  it('colours what has an outlook, and hatches what has none, never in the lowest class', () => {
    const of = { ...state, outlook: drawn };
    expect(layer(of, 'outlook-countries')?.paint).toEqual({
      'fill-color': ['match', ['get', 'iso3'], 'MLI', colours.outlook[3], 'SEN', colours.outlook[0], colours.land],
    });
    const hatched = layer(of, 'outlook-too-little');
    expect(hatched && 'filter' in hatched && hatched.filter).toEqual(['in', ['get', 'iso3'], ['literal', ['GIN']]]);
    expect(hatched?.paint).toEqual({ 'fill-pattern': 'hatch' });
  });

  it('hatches whatever has none where nobody names it', () => {
    const hatched = layer({ ...state, members: [], outlook: { ...drawn, tooLittle: [] } }, 'outlook-too-little');
    expect(JSON.stringify(hatched && 'filter' in hatched && hatched.filter)).toBe(
      '["!",["in",["get","iso3"],["literal",["MLI","SEN"]]]]',
    );
  });

  it('draws cells in the place of countries, and outlines the selected one from them', () => {
    const of: LayerState = {
      ...state,
      outlook: { ...drawn, units: 'cells' },
      selected: { type: 'cell', cell: MOPTI },
    };
    expect(layer(of, 'outlook-countries')).toBeUndefined();
    expect(layer(of, 'outlook-cells')).toBeTruthy();
    const selected = layer(of, 'selected');
    expect(selected && 'source' in selected && selected.source).toBe('outlook-cells');
    const { features } = outlookFeatures(cellOutlooksOf());
    expect(features.map(({ properties }) => properties.class)).toEqual([3, 2, 0]);
    expect(outlookFeatures(null).features).toEqual([]);
  });

  it('keeps countries until the cells are there', () => {
    layers.toggle('outlook');
    layers.toggle('outlook_cells');
    expect(outlookDrawn()?.units).toBe('cells');
    outlooks.cells.answer = null;
    expect(outlookDrawn()?.units).toBe('countries');
    outlooks.countries.answer = null;
    expect(outlookDrawn()).toBeNull();
  });

  it('is saved with the view', () => {
    layers.restore('cells', 'events', ['outlook', 'outlook_cells', 'no_warnings', 'something_else']);
    expect([...layers.shown]).toEqual(['outlook', 'outlook_cells']);
  });
});

describe('the legend of an outlook', () => {
  const told = (cells: boolean) =>
    legendOf({
      ...legendFacts,
      state: { ...state, month: false, picture: false, noData: false, outlook: drawn },
      outlook: { countries: outlooksOf(), cells: cells ? cellOutlooksOf() : null, instead: true, world: false },
    });
  const texts = (cells: boolean) => told(cells).entries.map(({ text }) => plain(text));

  it('says of which months, whose figures, what is not known, and what it is not', () => {
    expect(plain(told(false).title)).toBe('25 deaths or more in a month: how likely, by country');
    expect(texts(false)).toEqual(
      expect.arrayContaining([
        'From what is known until Dec 2023, for any month Jan 2024 – Dec 2024',
        'Benchmark shown in 1 of 5: nothing did better in places of their kind',
        'Too little is stored of 11 countries (not zero)',
        'No prediction of a day or a place; the period above does not change it',
        'Cells and density of events are not drawn beside it: same colours',
      ]),
    );
  });

  it('says how many cells are too little known', () => {
    expect(texts(true)).toContain(
      'No colour: too little is known, not zero. 112 cells had events in fewer than 12 of the last 60 months',
    );
    expect(texts(true)).toContain('38 events known to a province or country only are in no cell');
    expect(texts(true)).toContain('Benchmark shown in 1 of 3: nothing did better in places of their kind');
  });
});

describe('the picture of the map', () => {
  it('breaks long words of the legend into lines, with the symbol beside the first', () => {
    const lines = wrapEntry({ symbol: { kind: 'hatch' }, text: 'too little is known here, '.repeat(4).trim() });
    expect(lines.map(({ symbol }) => symbol.kind)).toEqual(['hatch', 'words']);
    expect(lines.every(({ text }) => text.length <= 56)).toBe(true);
    expect(wrapEntry({ symbol: { kind: 'dots' }, text: 'short' })).toEqual([
      { symbol: { kind: 'dots' }, text: 'short' },
    ]);
  });
});

describe('the pointer over an outlook', () => {
  const lines = (under: Partial<Under>) => hoverLines({ ...nothing, ...under }, facts).map(plain);

  it('tells median, range and probability, with the benchmark beside them', () => {
    expect(lines({ outlook: { type: 'country', iso3: 'MLI' }, country: { iso3: 'MLI' } })).toEqual([
      'Mali',
      'Median 22 deaths a month, 90 % between 0 and 170; 25 or more: 40 %',
      'Benchmark: median 50, 90 % between 0 and 60; 25 or more: 100 %',
    ]);
    expect(lines({ outlook: { type: 'country', iso3: 'NER' } }).at(-1)).toContain('nothing did better');
    expect(lines({ outlook: { type: 'cell', cell: MOPTI } })[0]).toBe('Mopti');
  });

  it('never lets what is not known read as nothing', () => {
    expect(lines({ country: { iso3: 'GIN' } })).toEqual([
      'Guinea',
      'too little is stored for an outlook; that is not zero',
    ]);
    expect(lines({ country: { iso3: 'MLI' } })[1]).toContain('too little is known; that is not zero');
    expect(lines({ country: { iso3: 'FRA' } })).toEqual([]);
  });

  it('selects the country where countries are drawn, and the cell where cells are', () => {
    const at = { admin1: { code: 'ML-5', name: 'Mopti' }, country: { iso3: 'MLI' } };
    const mali = { type: 'country' as const, iso3: 'MLI' };
    expect(pick({ ...nothing, ...at, outlook: mali }, 6, null)).toEqual({ type: 'place', place: mali });
    const cell = { type: 'cell' as const, cell: MOPTI };
    expect(pick({ ...nothing, ...at, outlook: cell }, 6, null)).toEqual({ type: 'place', place: cell });
    expect(pick({ ...nothing, ...at, outlook: cell }, 3, cell)).toEqual({ type: 'place', place: mali });
  });
});
