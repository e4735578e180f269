import { describe, expect, it } from 'vitest';
import { formatKm2 } from '@/map/area';
import { legendClasses } from '@/map/classes';
import { dottedAreas } from '@/map/imprecise';
import { densityRadiusPx } from '@/map/layers/density';
import { type LegendFacts, legendOf, rangeLabel } from '@/map/legend';
import { classesOfChange, colours, state } from './layerState';

const facts: LegendFacts = {
  state,
  month: '2023-10-01',
  threshold: 9,
  grouped: false,
  reachKm: 97.4,
  pointsForDensity: false,
  hotspots: null,
  outlook: null,
  record: null,
};
const labels = (breaks: number[], largest: number) =>
  legendClasses(
    { resolution: 4, cell_km2: 1770, cells: 9, breaks, shades: breaks.map((_, at) => at), largest },
    'events',
    colours,
  ).map(rangeLabel);

describe('class labels', () => {
  it('read 1, 2–3, 4–7, 8–14, 15–33', () => {
    expect(labels([1, 2, 4, 8, 15], 33)).toEqual(['1', '2–3', '4–7', '8–14', '15–33']);
  });

  it('give a class of one value as that value', () => {
    expect(labels([1, 2, 3], 3)).toEqual(['1', '2', '3']);
  });

  it('write thousands with a thin space', () => {
    expect(labels([1, 1200], 4500)).toEqual(['1–1\u202f199', '1\u202f200–4\u202f500']);
  });

  it('have the colour of the shade that the cells have', () => {
    const classes = { resolution: 4, cell_km2: 1770, cells: 9, breaks: [1, 2], shades: [1, 4], largest: 9 };
    const shown = legendClasses(classes, 'events', colours).map(({ colour }) => colour);
    expect(shown).toEqual([colours.sequential[1], colours.sequential[4]]);
  });
});

describe('the legend', () => {
  it('is symmetric for a change', () => {
    const classes = classesOfChange;
    const legend = legendOf({ ...facts, state: { ...state, measure: 'change', classes } });
    expect(legend.swatches.map(({ label }) => label)).toEqual(['≤ −8', '−7 to −3', '±2', '+3 to +7', '≥ +8']);
  });

  it('says that there is nothing to compare with where no cell has a class', () => {
    const classes = { ...classesOfChange, cells: 0, breaks: [], shades: [], largest: 0 };
    const legend = legendOf({ ...facts, state: { ...state, measure: 'change', classes } });
    expect([legend.note, legend.swatches]).toEqual(['no figure before', []]);
    expect(legend.entries.map(({ symbol }) => symbol.kind)).not.toContain('few');
  });

  it('names the resolution and the area of a cell', () => {
    expect(legendOf(facts).note).toBe('H3 res. 4, 1\u202f770 km²');
  });

  it('says how far an event reaches in the density, as the map draws it at that zoom', () => {
    expect(legendOf({ ...facts, state: { ...state, drawing: 'density' } }).note).toBe('an event reaches 97 km');
    expect([1, 2, 3, 4, 5.5, 7, 9].map(densityRadiusPx)).toEqual([10, 10, 16, 22, 35, 48, 48]);
  });

  it('shows only the symbols that are on the map', () => {
    const bare = legendOf({
      ...facts,
      state: { ...state, month: false, imprecise: { admin1: [], countries: [] }, covered: state.members },
    });
    expect(bare.entries.map(({ symbol }) => symbol.kind)).toEqual(['boundaries']);
    expect(legendOf(facts).entries.map(({ symbol }) => symbol.kind)).toEqual(['rings', 'dots', 'hatch', 'boundaries']);
  });

  it('says no data and not zero', () => {
    expect(legendOf(facts).entries.find(({ symbol }) => symbol.kind === 'hatch')?.text).toContain('not zero');
  });
});

describe('areas of a cell', () => {
  it('are given in three figures', () => {
    expect([1770.3, 252.9, 36.13, 12_393.4].map(formatKm2)).toEqual(['1\u202f770', '253', '36.1', '12\u202f400']);
  });
});

describe('dotted areas', () => {
  const area = (code: string, events: number) => ({
    code,
    whole_country: code.length === 3,
    totals: { events, best: 0, low: 0, high: 0, civilians: 0 },
  });

  it('are all areas while they are few', () => {
    expect(dottedAreas([area('ML-5', 4), area('NER', 1)])).toEqual({
      codes: { admin1: ['ML-5'], countries: ['NER'] },
      threshold: 1,
    });
  });

  it('are those above a threshold when there are many, and never one of two with the same count', () => {
    const many = Array.from({ length: 40 }, (_, index) => area(`A-${index}`, Math.floor(index / 2) + 1));
    const { codes, threshold } = dottedAreas(many);
    expect(codes.admin1.length).toBeLessThanOrEqual(16);
    expect(codes.admin1.length).toBe(many.filter(({ totals }) => totals.events >= threshold).length);
  });
});
