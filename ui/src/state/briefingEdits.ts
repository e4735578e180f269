/** What an officer does to a draft, as changes of its edits, and how the draft looks with them before the core has answered. */
import type { BriefingEdits } from '@/contract/BriefingEdits';
import type { BriefingOwn } from '@/contract/BriefingOwn';
import type { BriefingPage } from '@/contract/BriefingPage';
import type { BriefingPart } from '@/contract/BriefingPart';
import type { BriefingSentence } from '@/contract/BriefingSentence';

/** Makes new edits of earlier ones; it can be made again upon what somebody else has stored meanwhile. */
export type Change = (edits: BriefingEdits) => BriefingEdits;

/** Under this name the parts themselves are ordered. */
export const PARTS = '';
const OWN = 'own-';

/** Returns the name of a sentence or row within the edits. */
export function nameOf(part: string, id: string): string {
  return `${part}/${id}`;
}

/** Returns the id that a sentence of one's own has among the edits; `null` for a drafted one. */
export function ownId(sentence: string): string | null {
  return sentence.startsWith(OWN) ? sentence.slice(OWN.length) : null;
}

/** Leaves out what has the name, or brings it back. */
export function leaveOut(name: string, isOut: boolean): Change {
  return (edits) => {
    const others = edits.left_out.filter((one) => one !== name);
    return { ...edits, left_out: isOut ? [...others, name] : others };
  };
}

/** Orders the sentences or rows of a part, or with `PARTS` the parts. */
export function arrange(part: string, ids: readonly string[]): Change {
  return (edits) => ({ ...edits, order: { ...edits.order, [part]: [...ids] } });
}

/** Says a sentence in other words; without any it says again what was drafted. */
export function reword(name: string, text: string | null): Change {
  return (edits) => {
    const { [name]: _, ...others } = edits.reworded;
    return { ...edits, reworded: text === null ? others : { ...others, [name]: text } };
  };
}

/** Lets other words stand although the draft says something else now. */
export function confirm(name: string): Change {
  return (edits) => ({ ...edits, confirmed: [...edits.confirmed, name] });
}

/** Writes a sentence of one's own, new or as it is now. */
export function putOwn(own: BriefingOwn): Change {
  return (edits) => {
    const isNew = edits.own.every(({ id }) => id !== own.id);
    return { ...edits, own: isNew ? [...edits.own, own] : edits.own.map((one) => (one.id === own.id ? own : one)) };
  };
}

export function dropOwn(id: string): Change {
  return (edits) => ({ ...edits, own: edits.own.filter((own) => own.id !== id) });
}

/** Gives the briefing a title; without one it has the drafted one. */
export function retitle(title: string | null): Change {
  return (edits) => ({ ...edits, title });
}

/** Makes one change after the other. */
export function together(...changes: readonly Change[]): Change {
  return (edits) => changes.reduce((now, change) => change(now), edits);
}

/** Tells whether a sentence of one's own lacks its words or its source: it is not printed. */
export function isIncomplete({ text, source }: BriefingOwn): boolean {
  return text.trim() === '' || source.trim() === '';
}

function inOrder<Item extends { id: string }>(all: readonly Item[], order: readonly string[] | undefined): Item[] {
  if (!order) return [...all];
  const place = ({ id }: Item) => (order.includes(id) ? order.indexOf(id) : order.length);
  return all.toSorted((a, b) => place(a) - place(b));
}

function withWords(sentence: BriefingSentence, text: string): BriefingSentence {
  const sources = [...new Set(sentence.said.flatMap(([, numbers]) => numbers))];
  return { ...sentence, lead: '', said: [[text, sources]] };
}

function ownSentence({ id, text }: BriefingOwn): BriefingSentence {
  return {
    id: OWN + id,
    lead: '',
    said: [[text, []]],
    drafted: '',
    left_out: false,
    reworded: false,
    outdated: false,
    own: true,
  };
}

/** Returns a sentence as it will stand; `null` where it was one's own and is gone. */
function edited(
  part: string,
  sentence: BriefingSentence,
  before: BriefingEdits,
  after: BriefingEdits,
): BriefingSentence | null {
  const name = nameOf(part, sentence.id);
  const leftOut = { left_out: after.left_out.includes(name) };
  if (sentence.own) {
    const own = after.own.find(({ id }) => id === ownId(sentence.id));
    return own ? { ...withWords(sentence, own.text), ...leftOut } : null;
  }
  const text = after.reworded[name];
  if (text === before.reworded[name]) {
    return { ...sentence, ...leftOut, outdated: sentence.outdated && !after.confirmed.includes(name) };
  }
  const words = withWords(sentence, text ?? sentence.drafted);
  return { ...words, ...leftOut, reworded: text !== undefined, outdated: false };
}

function editedPart(part: BriefingPart, before: BriefingEdits, after: BriefingEdits): BriefingPart {
  const whole = { ...part, left_out: after.left_out.includes(part.id) };
  if (part.body.type === 'table') {
    const rows = part.body.rows.map((row) => ({ ...row, left_out: after.left_out.includes(nameOf(part.id, row.id)) }));
    return { ...whole, body: { ...part.body, rows: inOrder(rows, after.order[part.id]) } };
  }
  if (part.body.type === 'map') return whole;
  const known = part.body.sentences.flatMap((one) => edited(part.id, one, before, after) ?? []);
  const added = after.own
    .filter((own) => own.part === part.id && known.every(({ id }) => ownId(id) !== own.id))
    .map(ownSentence);
  return { ...whole, body: { ...part.body, sentences: inOrder([...known, ...added], after.order[part.id]) } };
}

/** Returns a page as it will look with other edits than those that it was drawn from. */
export function withEdits(page: BriefingPage, edits: BriefingEdits): BriefingPage {
  const parts = page.parts.map((part) => editedPart(part, page.edits, edits));
  const title = edits.title ?? page.card.title;
  return { ...page, edits, card: { ...page.card, title }, parts: inOrder(parts, edits.order[PARTS]) };
}
