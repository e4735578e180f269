import { describe, expect, it } from 'vitest';
import { cutTo, formOf, shapeOf } from '@/charts/lanes/form';
import { axisMarks, yearLines } from '@/charts/lanes/marks';
import { placeLane, shortTitle, textWidth } from '@/charts/lanes/place';
import {
  barUnit,
  dayNumber,
  rangeSpan,
  reachOf,
  roomSpan,
  rulerStep,
  unreached,
  wholeSpan,
  zoomed,
} from '@/charts/lanes/span';
import type { Coverage } from '@/contract/Coverage';
import type { Frame } from '@/timeline/frame';
import { itemOf } from '../pictures';

const at = dayNumber;
const TODAY = at('2024-02-10');
/** Ten years of 366 px each day one tenth: a frame in which one day is one pixel. */
const frame: Frame = { first: at('2010-01-01'), last: at('2012-09-26'), left: 100, width: 1000 };
const day = (text: string): [string, string] => [text, text];

function shape(noun: Parameters<typeof shapeOf>[0], item: ReturnType<typeof itemOf>, within = frame, today = TODAY) {
  const found = shapeOf(noun, item, within, today);
  if (!found) throw new Error('The record lies outside the frame.');
  return found;
}

describe('a record in a lane', () => {
  it('stands on the middle of its day', () => {
    expect(frame.last - frame.first + 1).toBe(1000);
    const coup = shape('crisis', itemOf('Coup', day('2010-02-18')));
    expect(coup.x).toBe(100 + 48 + 0.5);
    expect(coup.box).toBeNull();
  });

  it('is a box as wide as the year where only the year is known, with its middle in the year', () => {
    const election = shape('election', itemOf('Elections', ['2011-01-01', '2011-12-31']));
    expect(election.box).toEqual([100 + 365, 100 + 730]);
    expect(election.x).toBe(100 + 365 + 182.5);
  });

  it('has the form of its noun, and a dot where it has none', () => {
    expect(
      ['crisis', 'election', 'agreement', 'engagement', 'mission', 'commitment', 'visit'].map((noun) =>
        formOf(noun as 'visit'),
      ),
    ).toEqual(['diamond', 'box', 'flag', 'bar', 'bar', 'tick', 'dot']);
  });

  it('is left out where none of it lies in the frame', () => {
    expect(shapeOf('agreement', itemOf('Old', day('1994-10-09')), frame, TODAY)).toBeNull();
    expect(shapeOf('agreement', itemOf('Not a day', day('1994-13-09')), frame, TODAY)).toBeNull();
  });
});

describe('an end that nobody knows for sure', () => {
  it('is drawn unsure between the first and the last day that it may be', () => {
    const bar = shape('engagement', itemOf('Shuttle', day('2010-03-01'), { until: ['2011-01-01', '2011-04-10'] }));
    expect(bar.stretches).toEqual([
      { from: 159, to: 465, sure: true },
      { from: 465, to: 565, sure: false },
    ]);
  });

  it('leaves nothing sure where beginning and end are known to the same year', () => {
    const year: [string, string] = ['2010-01-01', '2010-12-31'];
    const bar = shape('engagement', itemOf('Good offices', year, { until: year }));
    expect(bar.stretches).toEqual([{ from: 100, to: 465, sure: false }]);
  });

  it('is open, sure until today and unsure after it, where the record says that it goes on', () => {
    const today = at('2012-01-01');
    const bar = shape(
      'engagement',
      itemOf('Mediation', day('2010-03-01'), { open: true, state: 'under_way' }),
      frame,
      today,
    );
    expect(bar.open).toBe(true);
    expect(bar.stretches.map((stretch) => stretch.sure)).toEqual([true, false]);
    expect(bar.stretches[0]?.to).toBe(100 + (today - frame.first) + 1);
    expect(bar.stretches[1]?.to).toBe((bar.stretches[0]?.to ?? 0) + 16);
  });

  it('is a short dash where nothing says that it goes on, and nothing at all of a crisis', () => {
    const bar = shape('engagement', itemOf('Since then', day('2010-03-01'), { open: true }));
    expect(bar.stretches.at(-1)).toEqual({ from: 160, to: 176, sure: false });
    expect(shape('crisis', itemOf('Coup', day('2010-03-01'), { open: true })).stretches).toEqual([]);
  });

  it('of a promise is the day that it is due, with a line from the day that it was made on', () => {
    const promise = shape(
      'commitment',
      itemOf('Promise', day('2010-03-01'), { until: day('2010-06-09'), state: 'open' }),
    );
    expect(promise.x).toBe(100 + 159 + 0.5);
    expect(promise.stretches).toEqual([{ from: 159, to: 259, sure: true }]);
  });

  it('is a short dash where it ended on a day that nobody wrote', () => {
    const bar = shape('engagement', itemOf('Ended', day('2010-03-01'), { open: true, state: 'ended' }));
    expect(bar.stretches).toEqual([
      { from: 159, to: 160, sure: true },
      { from: 160, to: 176, sure: false },
    ]);
  });

  it('is cut at the edge of the frame, not left out', () => {
    const bar = shape('mission', itemOf('Country team', day('1972-01-01'), { open: true }));
    expect(cutTo(frame, bar.stretches)).toEqual([{ from: 100, to: 1100, sure: true }]);
  });
});

describe('the rows of a lane', () => {
  const items = Array.from({ length: 40 }, (_, index) =>
    itemOf(`Agreement number ${index}, of some length`, day(`2011-${String(1 + (index % 12)).padStart(2, '0')}-15`)),
  );

  it('never let a label lie over another mark or label', () => {
    const few = items.slice(0, 6);
    const placed = placeLane('agreement', few, frame, TODAY);
    const boxes = placed.marks.map(({ shape: { left, right }, label, row }) => {
      const width = label ? textWidth(label.text) : 0;
      const start = label ? (label.anchor === 'start' ? label.x : label.x - width) : left;
      return { row, from: Math.min(left, start), to: Math.max(right, start + width) };
    });
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (one.row === other.row) expect(one.to <= other.from || other.to <= one.from).toBe(true);
      }
    }
    expect(placed.marks.some((mark) => mark.label !== null)).toBe(true);
  });

  it('stay few, and leave the labels of too many to the tooltip', () => {
    const placed = placeLane('agreement', items, frame, TODAY);
    expect(placed.rows).toBeLessThanOrEqual(3);
    expect(placed.marks).toHaveLength(40);
    expect(placed.marks.filter((mark) => mark.label === null).length).toBeGreaterThan(10);
  });

  it('put a label before its mark where there is no room after it', () => {
    const placed = placeLane('agreement', [itemOf('Peulh and Arab communities', day('2012-09-20'))], frame, TODAY);
    expect(placed.marks[0]?.label?.anchor).toBe('end');
  });

  it('go in the order of time for the keys', () => {
    const xs = placeLane('agreement', items, frame, TODAY).marks.map((mark) => mark.shape.x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it('cut long titles between words', () => {
    expect(shortTitle('Good offices of the Special Representative in Dakar')).toBe('Good offices of the Special…');
    expect(shortTitle('Short')).toBe('Short');
  });
});

describe('the axis', () => {
  const lanes = [
    { noun: 'mission' as const, undated: 0, more: 0, items: [itemOf('Old', day('1950-01-01'), { open: true })] },
    { noun: 'agreement' as const, undated: 0, more: 0, items: [itemOf('One', day('1994-10-09'))] },
  ];

  it('reaches over all that is known in whole years, but not back to missions that are older than all else', () => {
    const reach = { first: at('1997-01-01'), last: at('2023-12-31') };
    expect(wholeSpan(lanes, reach, TODAY)).toEqual({ first: at('1994-01-01'), last: at('2024-12-31') });
  });

  it('shows three years up to today with the months ahead', () => {
    const whole = { first: at('1990-01-01'), last: at('2024-12-31') };
    expect(rangeSpan('3', whole, TODAY)).toEqual({ first: at('2021-02-01'), last: at('2024-08-31') });
    expect(rangeSpan('all', whole, TODAY)).toEqual(whole);
    expect(roomSpan({ first: at('2022-01-01'), last: whole.last }, TODAY).first).toBe(at('2014-02-01'));
  });

  it('zooms from decades to days and keeps the day under the pointer', () => {
    const whole = { first: at('1990-01-01'), last: at('2024-12-31') };
    let span = whole;
    for (let step = 0; step < 40; step += 1) span = zoomed(span, whole, TODAY, true);
    expect(span.last - span.first + 1).toBe(28);
    expect(TODAY >= span.first && TODAY <= span.last).toBe(true);
    for (let step = 0; step < 60; step += 1) span = zoomed(span, whole, TODAY, false);
    expect(span).toEqual(whole);
  });

  it('counts by the shortest unit whose bars can be told apart', () => {
    expect(barUnit({ first: at('1990-01-01'), last: at('2023-12-31') }, 1186)).toBe('quarter');
    expect(barUnit({ first: at('2014-01-01'), last: at('2023-12-31') }, 1186)).toBe('month');
    expect(barUnit({ first: at('2023-01-01'), last: at('2023-02-28') }, 1186)).toBe('day');
    expect(barUnit({ first: at('1946-01-01'), last: at('2023-12-31') }, 200)).toBe('year');
  });

  it('marks days where months are wide, and years where they are not', () => {
    const near: Frame = { first: at('2024-02-01'), last: at('2024-02-28'), left: 0, width: 1186 };
    expect(axisMarks(near)[0]?.names).toBe('day');
    expect(axisMarks(near).every((mark, index, all) => index === 0 || mark.x - (all[index - 1]?.x ?? 0) > 40)).toBe(
      true,
    );
    const far: Frame = { first: at('1990-01-01'), last: at('2023-12-31'), left: 0, width: 1186 };
    expect(axisMarks(far).every((mark) => mark.names === 'year')).toBe(true);
    expect(yearLines(far)).toHaveLength(34);
    expect(yearLines({ ...far, width: 300 })).toEqual([]);
  });
});

describe('the date line', () => {
  const span = { first: at('2009-01-01'), last: at('2012-12-31') };

  it('goes by the unit of the bars, and by days with Shift', () => {
    const from = at('2010-02-18');
    expect(rulerStep(from, 'ArrowRight', false, 'quarter', span)).toBe(at('2010-04-01'));
    expect(rulerStep(from, 'ArrowLeft', false, 'quarter', span)).toBe(at('2010-01-01'));
    expect(rulerStep(at('2010-01-01'), 'ArrowLeft', false, 'quarter', span)).toBe(at('2009-10-01'));
    expect(rulerStep(from, 'ArrowRight', true, 'quarter', span)).toBe(from + 1);
    expect(rulerStep(from, 'PageUp', false, 'quarter', span)).toBe(at('2009-01-01'));
  });

  it('stays within what is shown and leaves other keys alone', () => {
    expect(rulerStep(span.last, 'ArrowRight', true, 'month', span)).toBe(span.last);
    expect(rulerStep(span.last, 'Home', false, 'month', span)).toBe(span.first);
    expect(rulerStep(span.last, 'a', false, 'month', span)).toBeNull();
  });
});

describe('what the stored events do not reach', () => {
  const coverage = { oldest: '1997-01-15', newest: '2023-12-31' } as Coverage;
  const span = { first: at('1990-01-01'), last: at('2024-12-31') };

  it('is the time before and after them', () => {
    const reach = reachOf(coverage, {
      iso3: 'NER',
      events: 300,
      oldest: '1999-01-01',
      newest: '2023-12-20',
      data_end: null,
    });
    expect(unreached(span, reach)).toEqual([
      { first: span.first, last: at('1996-12-31') },
      { first: at('2024-01-01'), last: span.last },
    ]);
  });

  it('is what comes after the end of a country whose file ends early', () => {
    const reach = reachOf(coverage, {
      iso3: 'NGA',
      events: 3000,
      oldest: '1997-01-01',
      newest: '2019-12-20',
      data_end: '2019-12-31',
    });
    expect(unreached(span, reach).at(-1)?.first).toBe(at('2020-01-01'));
  });

  it('is everything where they hold none of the country', () => {
    expect(unreached(span, reachOf(coverage, null))).toEqual([span]);
  });
});
