import { describe, expect, it } from 'vitest';
import { type Flow, flowGroups } from '@/charts/flow/flow';
import { flowShapes } from '@/charts/flow/layout';
import { flowsOfLegs } from '@/charts/flow/legs';
import { flowLabel, flowTable } from '@/charts/flow/words';
import { corridorsOf } from '../corridors';

function flow(origin: string, transit: string[], destination: string, count: number | null, unit = 'persons'): Flow {
  return { kind: unit === 'kg' ? 'Drugs' : 'People', unit, origin, transit, destination, count };
}

const flows = [
  flow('Nigeria', ['Agadez'], 'Libya', 30),
  flow('Nigeria', ['Agadez'], 'Libya', 10),
  flow('Senegal', ['Bamako', 'Gao'], 'Algeria', 20),
  flow('Mali', ['Gao'], 'Algeria', null),
  flow('Senegal', [], 'Spain', 40),
  flow('', ['Bissau'], 'Portugal', 900, 'kg'),
];
const frame = { left: 0, right: 300, top: 0, slot: 10, room: 100 };

describe('flows', () => {
  it('never add or share a diagram across units', () => {
    expect(flowGroups(flows).map(({ unit, total }) => [unit, total])).toEqual([
      ['persons', 100],
      ['kg', 900],
    ]);
  });

  it('of the same way are added, those without a count stay apart', () => {
    const [people] = flowGroups(flows);
    expect(people?.flows.map(({ count }) => count)).toEqual([40, 40, 20, null]);
    expect(people?.uncounted).toBe(1);
  });
});

describe('the diagram', () => {
  const [people] = flowGroups(flows);
  const shapes = flowShapes(people as NonNullable<typeof people>, frame);
  const named = (name: string) => shapes.nodes.filter((node) => node.name === name);

  it('puts origins first, destinations last and places on the way between, each once', () => {
    expect(shapes.columns).toBe(4);
    expect(named('Nigeria').map(({ column }) => column)).toEqual([0]);
    expect(named('Gao').map(({ column }) => column)).toEqual([2]);
    expect(named('Libya').map(({ column }) => column)).toEqual([3]);
  });

  it('makes places as high as what passes them', () => {
    expect([named('Libya')[0]?.height, named('Senegal')[0]?.height]).toEqual([40, 60]);
  });

  it('lets no two places of a column overlap', () => {
    for (let column = 0; column < shapes.columns; column += 1) {
      const own = shapes.nodes.filter((node) => node.column === column).toSorted((a, b) => a.y - b.y);
      own.slice(1).forEach((node, at) => {
        expect(node.y).toBeGreaterThanOrEqual((own[at]?.y ?? 0) + (own[at]?.height ?? 0));
      });
    }
  });

  it('passes columns that a flow does not need through empty slots', () => {
    const through = shapes.nodes.filter((node) => node.name === null && node.count === 40);
    expect(through.map(({ column }) => column).toSorted()).toEqual([1, 2, 2]);
  });

  it('draws a line, no width, where nobody knows how much', () => {
    const uncounted = shapes.links.filter((link) => link.count === null);
    expect(uncounted.length).toBeGreaterThan(0);
    expect(uncounted.every((link) => !link.path.endsWith('z'))).toBe(true);
  });

  it('stands where flows go round in a circle', () => {
    const round = flowGroups([flow('a', ['x', 'y'], 'b', 1), flow('a', ['y', 'x'], 'b', 1)]);
    const drawn = flowShapes(round[0] as (typeof round)[number], frame);
    expect([drawn.columns, drawn.links.length]).toEqual([4, 6]);
  });
});

describe('legs from country to country', () => {
  const { legs, roles } = corridorsOf('drugs', 50);
  const [drugs] = flowGroups(flowsOfLegs(legs, roles));
  const shapes = flowShapes(drugs as NonNullable<typeof drugs>, frame);

  it('end at the place that things pass through, and go on from there', () => {
    expect(drugs?.flows.map(({ origin, transit, destination }) => [origin, transit, destination])).toEqual([
      ['Colombia', ['Guinea-Bissau'], null],
      [null, ['Guinea-Bissau'], 'Spain'],
    ]);
    const bissau = shapes.nodes.filter((node) => node.name === 'Guinea-Bissau');
    expect(bissau.map(({ column, count }) => [column, count])).toEqual([[1, 4]]);
    expect(shapes.links).toHaveLength(2);
  });

  it('have nothing in the table where they do not begin or end', () => {
    const { rows } = flowTable(flowGroups(flowsOfLegs(legs, roles)));
    expect(rows[0]?.slice(0, 3)).toEqual(['Colombia', 'Guinea-Bissau', '']);
  });
});

describe('the words of flows', () => {
  it('name each group with its largest way and what is not counted', () => {
    expect(flowLabel('Where it goes', flowGroups(flows))).toContain(
      'People: 100 persons; ways: 4, not counted: 1. The largest leads from Nigeria to Libya: 40.',
    );
  });

  it('make a table in which not counted is no data and an unknown origin is said', () => {
    const { rows } = flowTable(flowGroups(flows));
    expect(rows[3]).toEqual(['Mali', 'Gao', 'Algeria', 'People', null, 'persons']);
    expect(rows[4]?.[0]).toBe('not known');
  });
});
