import { describe, expect, it } from 'vitest';
import { cornersOf, insetsFor } from '@/map/bounds';
import { ringRadius } from '@/map/layers/points';
import { pick, placeAbove, type Under } from '@/map/picking';
import { parseBaseTile, parseEventTile, releaseTiles, serveTiles, type TileCut, tileTemplate } from '@/map/protocols';
import { resolutionAt } from '@/map/resolution';
import { kmPerPx, scaleBar } from '@/map/scale';

describe('the scale bar', () => {
  it('is a round distance no wider than it may be', () => {
    for (let zoom = 1; zoom < 14; zoom += 0.37) {
      const bar = scaleBar(zoom, 14, 120);
      expect(bar.widthPx).toBeLessThanOrEqual(120);
      expect(bar.widthPx).toBeGreaterThan(40);
      expect([1, 2, 3, 5]).toContain(Math.round(bar.km / 10 ** Math.floor(Math.log10(bar.km))));
    }
  });

  it('is true at the latitude of the middle', () => {
    expect(kmPerPx(0, 60)).toBeCloseTo(kmPerPx(0, 0) / 2, 6);
    expect(kmPerPx(0, 0) * 512).toBeCloseTo(40_075, 0);
  });
});

describe('resolution', () => {
  it('never falls as the map is zoomed in, from 3 to 6', () => {
    const steps = Array.from({ length: 140 }, (_, index) => resolutionAt(index / 10));
    expect(steps).toEqual([...steps].sort());
    expect([steps[0], steps.at(-1)]).toEqual([3, 6]);
  });
});

describe('rings', () => {
  it('have an area in proportion to deaths', () => {
    expect(ringRadius(100, 1) ** 2 / ringRadius(25, 1) ** 2).toBeCloseTo(4, 6);
  });

  it('are smallest for no deaths', () => {
    expect(ringRadius(0, 1)).toBeLessThanOrEqual(ringRadius(1, 1));
    expect(ringRadius(0, 1)).toBeGreaterThan(2);
  });
});

describe('tile addresses', () => {
  it('lead to what the source is cut from when they are asked', () => {
    let cut: TileCut = { key: 'k/1 ü', layer: 'cells', resolution: 4, measure: 'events' };
    const served = serveTiles('cells', () => cut);
    const url = (round: number) =>
      tileTemplate(served, round).replace('{z}', '5').replace('{x}', '15').replace('{y}', '14');
    expect(parseEventTile(url(0))).toEqual({ ...cut, z: 5, x: 15, y: 14 });
    cut = { ...cut, key: 'other' };
    expect(parseEventTile(url(1))).toEqual({ ...cut, z: 5, x: 15, y: 14 });
    expect(url(0), 'pieces of a tile are kept by its address').not.toBe(url(1));
    releaseTiles(served);
    expect(parseEventTile(url(1))).toBeNull();
    expect(parseBaseTile('base://3/4/2')).toEqual([3, 4, 2]);
  });

  it('are of one source each, and refused when they are of none', () => {
    expect(serveTiles('cells', () => null)).not.toBe(serveTiles('cells', () => null));
    expect(parseEventTile('core://roads/0/5/15/14')).toBeNull();
    expect(parseBaseTile('https://tiles.example/3/4/2')).toBeNull();
  });
});

describe('fitting', () => {
  it('keeps the panel free at the inline end', () => {
    expect(insetsFor(1000, 700, 348, false).right).toBeGreaterThan(348);
    expect(insetsFor(1000, 700, 348, true).left).toBeGreaterThan(348);
    expect(insetsFor(400, 700, 348, false).right).toBeLessThan(230);
  });

  it('goes on over the antimeridian', () => {
    expect(cornersOf([170, -20, -170, 0])).toEqual([
      [170, -20],
      [190, 0],
    ]);
  });
});

describe('a click', () => {
  const under: Under = {
    record: null,
    outlook: null,
    ring: null,
    cell: { cell: '84592a3ffffffff', events: 4, deaths: 9, before: null },
    admin1: { code: 'ML-5', name: 'Mopti' },
    country: { iso3: 'MLI' },
  };

  it('selects the smallest thing', () => {
    const ring = { id: 7, kind: 'state', events: 1, deaths: 3, before: null };
    expect(pick({ ...under, ring }, 8, null)).toEqual({ type: 'event', id: 7 });
    expect(pick(under, 5, null)).toEqual({ type: 'place', place: { type: 'cell', cell: '84592a3ffffffff' } });
  });

  it('goes one step up on what is selected', () => {
    const cell = { type: 'cell' as const, cell: '84592a3ffffffff' };
    expect(pick(under, 5, cell)).toEqual({ type: 'place', place: { type: 'admin1', code: 'ML-5' } });
    expect(pick(under, 5, { type: 'admin1', code: 'ML-5' })).toEqual({
      type: 'place',
      place: { type: 'country', iso3: 'MLI' },
    });
  });

  it('takes the country when divisions are too small to be meant', () => {
    expect(pick({ ...under, cell: null }, 3, null)).toEqual({ type: 'place', place: { type: 'country', iso3: 'MLI' } });
  });

  it('selects nothing in open water', () => {
    expect(
      pick({ record: null, outlook: null, ring: null, cell: null, admin1: null, country: null }, 5, null),
    ).toBeNull();
  });

  it('has a place above until the subregion', () => {
    expect(placeAbove({ type: 'admin1', code: 'ML-5' }, 'MLI', 'west-africa')).toEqual({
      type: 'country',
      iso3: 'MLI',
    });
    expect(placeAbove({ type: 'country', iso3: 'MLI' }, 'MLI', 'west-africa')).toEqual({
      type: 'subregion',
      id: 'west-africa',
    });
    expect(placeAbove({ type: 'subregion', id: 'west-africa' }, null, 'west-africa')).toBeNull();
  });
});
