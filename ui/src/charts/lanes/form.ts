/**
 * What a record looks like in a lane of time: its form by its noun, and where its beginning and its end lie on the screen, each
 * with the span within which nobody knows the day. Nothing here draws.
 */
import type { LaneItem } from '@/contract/LaneItem';
import type { Noun } from '@/contract/Noun';
import { parseDay } from '@/timeline/day';
import { type Frame, xOf } from '@/timeline/frame';

export type Form = 'diamond' | 'box' | 'flag' | 'bar' | 'tick' | 'dot';

/** A part of a line of time. Where it is not sure it is drawn with dashes. */
export interface Stretch {
  from: number;
  to: number;
  sure: boolean;
}

/** A record in the pixels of a frame. */
export interface Shape {
  form: Form;
  /** Middle of the moment, or of the span in which it lies. */
  x: number;
  /** The span in which the moment lies, where it is wide enough to be seen. */
  box: [left: number, right: number] | null;
  /** What lasts, in order; empty of a moment. */
  stretches: Stretch[];
  /** Nothing closes its end: it goes on, or nobody knows until when. */
  open: boolean;
  left: number;
  right: number;
}

const FORMS: Partial<Record<Noun, Form>> = {
  crisis: 'diamond',
  election: 'box',
  agreement: 'flag',
  engagement: 'bar',
  mission: 'bar',
  presence: 'bar',
  group: 'bar',
  inquiry: 'bar',
  conflict: 'bar',
  fund: 'bar',
  deployment: 'bar',
  armed_group: 'bar',
  commitment: 'tick',
};
/** A span narrower than this is drawn as the moment in its middle. */
const NARROWEST_BOX_PX = 9;
const HALF_MARK_PX = 7;
/** How far a line whose end nobody knows goes on in dashes. */
const OPEN_END_PX = 16;
const STATES_THAT_GO_ON: ReadonlySet<string> = new Set(['planned', 'under_way', 'suspended', 'unresolved', 'in_force']);

export function formOf(noun: Noun): Form {
  return FORMS[noun] ?? 'dot';
}

/** Returns the shape of a record, `null` where its days cannot be read or none of it lies in the frame. */
export function shapeOf(noun: Noun, item: LaneItem, frame: Frame, today: number): Shape | null {
  const form = formOf(noun);
  // A commitment stands on the day that it is due, with a line from the day that it was made on.
  const moment = form === 'tick' && item.until ? item.until : item.since;
  const [made, first, last] = [parseDay(item.since[0]), parseDay(moment[0]), parseDay(moment[1])];
  if (made === null || first === null || last === null) return null;
  const [start, startLatest] = [xOf(frame, first), xOf(frame, last + 1)];
  const x = (start + startLatest) / 2;
  const box: Shape['box'] = startLatest - start >= NARROWEST_BOX_PX && form !== 'bar' ? [start, startLatest] : null;
  const goesOn = item.open && STATES_THAT_GO_ON.has(item.state);
  const lasts = form === 'bar' || (form === 'diamond' && (item.until !== null || goesOn));
  const since = { from: xOf(frame, made), to: start, sure: item.since[0] === item.since[1] };
  const stretches = lasts
    ? stretchesOf(noun, item, frame, today, start, last + 1)
    : form === 'tick'
      ? join([since])
      : [];
  const half = form === 'bar' ? 0 : HALF_MARK_PX;
  const left = Math.min(x - half, box?.[0] ?? x, stretches[0]?.from ?? x);
  const right = Math.max(x + half, box?.[1] ?? x, stretches.at(-1)?.to ?? x);
  if (right < frame.left || left > frame.left + frame.width) return null;
  return { form, x, box, stretches, open: lasts && item.open, left, right };
}

/** Returns what lasts: not sure while it may have begun, sure, and not sure while it may have ended. */
function stretchesOf(noun: Noun, item: LaneItem, frame: Frame, today: number, start: number, begun: number): Stretch[] {
  const begunX = xOf(frame, begun);
  const [ends, endsLatest] = [parseDay(item.until?.[0] ?? ''), parseDay(item.until?.[1] ?? '')];
  if (ends !== null && endsLatest !== null) {
    const endX = ends === endsLatest ? xOf(frame, ends + 1) : xOf(frame, ends);
    const latestX = xOf(frame, endsLatest + 1);
    if (endX <= begunX) return [{ from: start, to: Math.max(latestX, begunX), sure: item.since[0] === item.since[1] }];
    return join([
      { from: start, to: begunX, sure: item.since[0] === item.since[1] },
      { from: begunX, to: endX, sure: true },
      { from: endX, to: latestX, sure: false },
    ]);
  }
  if (!item.open) return join([{ from: start, to: begunX, sure: item.since[0] === item.since[1] }]);
  const goesOn = noun === 'mission' || noun === 'presence' || STATES_THAT_GO_ON.has(item.state);
  const todayX = Math.max(begunX, xOf(frame, today + 1));
  const sureTo = goesOn ? todayX : begunX;
  return join([
    { from: start, to: begunX, sure: item.since[0] === item.since[1] },
    { from: begunX, to: sureTo, sure: true },
    { from: sureTo, to: sureTo + OPEN_END_PX, sure: false },
  ]);
}

/** Leaves out what has no length, and joins neighbours that are equally sure. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.to <= stretch.from) continue;
    const before = joined.at(-1);
    if (before && before.sure === stretch.sure && before.to === stretch.from) before.to = stretch.to;
    else joined.push({ ...stretch });
  }
  return joined;
}

/** Returns the stretches that lie in the frame, cut at its edges. */
export function cutTo(frame: Frame, stretches: readonly Stretch[]): Stretch[] {
  const [low, high] = [frame.left, frame.left + frame.width];
  return stretches.flatMap((stretch) => {
    const [from, to] = [Math.max(low, stretch.from), Math.min(high, stretch.to)];
    return to > from ? [{ ...stretch, from, to }] : [];
  });
}
