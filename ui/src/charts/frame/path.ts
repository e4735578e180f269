/** Paths of monthly figures. A month is a step as wide as the month, since nothing is known of what lies between two counts. */
import { type MonthAxis, runsOf } from './months';

/** Returns a number as a path writes it. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Returns a line of steps, broken where a month has no value. */
export function stepLine(axis: MonthAxis, yOf: (index: number) => number | null): string {
  return runsOf(axis.count, (index) => yOf(index) !== null)
    .map(([first, last]) => `M${px(axis.x(first))} ${steps(axis, first, last, yOf)}`)
    .join('');
}

/** Returns a closed shape of steps between two edges, one for each stretch of months that have both. */
export function stepBand(
  axis: MonthAxis,
  low: (index: number) => number | null,
  high: (index: number) => number | null,
): string {
  return runsOf(axis.count, (index) => low(index) !== null && high(index) !== null)
    .map(([first, last]) => {
      const back = Array.from({ length: last - first + 1 }, (_, at) => last - at)
        .map((index) => `V${px(low(index) ?? 0)}H${px(axis.x(index))}`)
        .join('');
      return `M${px(axis.x(first))} ${steps(axis, first, last, high)}${back}z`;
    })
    .join('');
}

/** Returns a line through the middles of the months, broken where a month has no value, and before those that begin anew. */
export function middleLine(
  axis: MonthAxis,
  yOf: (index: number) => number | null,
  beginsAnew: (index: number) => boolean = () => false,
): string {
  let path = '';
  let pen = 'M';
  for (let index = 0; index < axis.count; index += 1) {
    const y = yOf(index);
    if (beginsAnew(index)) pen = 'M';
    if (y !== null) path += `${pen}${px(axis.middle(index))} ${px(y)}`;
    pen = y === null ? 'M' : 'L';
  }
  return path;
}

function steps(axis: MonthAxis, first: number, last: number, yOf: (index: number) => number | null): string {
  let path = `${px(yOf(first) ?? 0)}H${px(axis.x(first + 1))}`;
  for (let index = first + 1; index <= last; index += 1) path += `V${px(yOf(index) ?? 0)}H${px(axis.x(index + 1))}`;
  return path;
}
