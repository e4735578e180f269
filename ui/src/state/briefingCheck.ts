/** What should be looked at before a briefing is signed off: words whose figures changed, and sentences without words or source. */
import type { BriefingPage } from '@/contract/BriefingPage';
import { isIncomplete, nameOf, ownId } from './briefingEdits';

/** A sentence to look at, by its name, with its words. */
export type Doubt = { name: string; text: string };
export type Doubts = { outdated: Doubt[]; incomplete: Doubt[] };

/** Returns the sentences to look at; those that are left out, or stand in a part that is, do no harm. */
export function doubtsOf({ parts, edits }: BriefingPage): Doubts {
  const printed = parts.flatMap((part) => {
    if (part.left_out || part.body.type !== 'sentences') return [];
    const sentences = part.body.sentences.filter((one) => !one.left_out);
    return sentences.map((sentence) => ({ sentence, name: nameOf(part.id, sentence.id) }));
  });
  const doubt = ({ sentence, name }: (typeof printed)[number]) => ({
    name,
    text: sentence.said.map(([text]) => text).join(' '),
  });
  const lacking = new Set(edits.own.filter(isIncomplete).map(({ id }) => id));
  return {
    outdated: printed.filter(({ sentence }) => sentence.outdated).map(doubt),
    incomplete: printed.filter(({ sentence }) => lacking.has(ownId(sentence.id) ?? '')).map(doubt),
  };
}
