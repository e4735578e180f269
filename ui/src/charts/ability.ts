/** What partners can do, in the order of the contract, and who lacks what. */
import type { Ability } from '@/contract/Ability';
import type { Matrix } from '@/contract/Matrix';
import type { MatrixRow } from '@/contract/MatrixRow';

/** Convene, mediate, observe, fund, sanction, deploy: the order in which the core sends them. */
export const CAPABILITIES = ['convene', 'mediate', 'observe', 'fund', 'sanction', 'deploy'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** How one country stands for one capability. */
export interface Standing {
  iso3: string;
  /** Partners that are there and can, wholly. */
  fully: number;
  /** That are there and can in part. */
  partly: string[];
  /** That can and are not there. */
  away: string[];
  gap: boolean;
}

/** Returns the countries for one capability: those where nobody present can do it wholly come first. */
export function standingsOf(matrix: Matrix, capability: number): Standing[] {
  const named = (at: number, ability: Ability) =>
    matrix.rows.filter((row) => row.cells[at]?.can[capability] === ability).map((row) => row.title);
  return matrix.countries
    .map((iso3, at) => {
      const fully = matrix.there[at]?.[capability] ?? 0;
      return { iso3, fully, partly: named(at, 'partly'), away: named(at, 'away'), gap: fully === 0 };
    })
    .sort((a, b) => a.fully - b.fully);
}

/** Tells whether a partner is present in any of the countries or can do anything in one. */
export function isIdle(row: MatrixRow): boolean {
  return row.cells.every((cell) => cell.presences === 0 && cell.can.every((ability) => ability === 'no'));
}

/** The six marks of a cell as three paths: what is full, what is outlined, what is a dot. */
export interface Glyphs {
  filled: string;
  outlined: string;
  dots: string;
}

const RADIUS = 3.4;
const DOT = 0.9;

/** Returns the marks side by side, each in a square of `pitch` px. */
export function glyphsOf(can: readonly Ability[], pitch: number): Glyphs {
  const glyphs: Glyphs = { filled: '', outlined: '', dots: '' };
  const y = pitch / 2;
  can.forEach((ability, at) => {
    const x = at * pitch + pitch / 2;
    if (ability === 'fully') glyphs.filled += circle(x, y, RADIUS + 0.6);
    if (ability === 'partly') glyphs.filled += `M${x} ${y - RADIUS}a${RADIUS} ${RADIUS} 0 0 1 0 ${2 * RADIUS}z`;
    if (ability === 'partly' || ability === 'away') glyphs.outlined += circle(x, y, RADIUS);
    if (ability === 'no') glyphs.dots += circle(x, y, DOT);
  });
  return glyphs;
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
