/** What a record in a lane is called when it is pointed at, and when it was. */
import type { LaneItem } from '@/contract/LaneItem';
import { listed } from '@/state/numbers';
import { choiceName } from '@/state/recordNames';
import { whenWords } from '@/state/recordWords';
import { t } from '@/state/texts.svelte';

/** Returns 18 Feb 2010; 2009 – about March 2011; 2010, goes on. */
export function itemDays(item: LaneItem): string {
  const [first, last] = item.since;
  const since = whenWords({ first, last, certainty: item.certainty, text: '' });
  if (item.until) {
    const until = whenWords({ first: item.until[0], last: item.until[1], certainty: 'within', text: '' });
    return until === since ? since : t('lane-from-to', { since, until });
  }
  if (!item.open) return since;
  return t(item.state === 'ended' ? 'lane-end-not-known' : 'lane-goes-on', { since });
}

/** Returns the kind and the state of a record, as far as it has them. */
export function itemKind(item: LaneItem): string {
  return listed([item.kind, item.state].filter(Boolean).map(choiceName));
}
