/** What each tab rests on: method, sources and ages, for its last line and for its files. */
import type { ChartCredit } from '@/charts/frame/credit';
import { deskCredit } from '@/charts/frame/deskCredit';
import { findings, type Tab } from '@/state/findings.svelte';
import { listedApart } from '@/state/numbers';
import { outlooks } from '@/state/outlooks.svelte';

export function creditOf(tab: Tab): ChartCredit {
  if (tab === 'hotspots') return deskCredit(findings.hotspots.answer?.method);
  if (tab === 'changes') return deskCredit(listedApart(findings.changes.answer?.methods ?? []));
  if (tab === 'outlook') {
    const outlook = outlooks.countries.answer;
    return outlook ? { ...deskCredit(outlook.method), newest: outlook.newest } : deskCredit();
  }
  const spillover = findings.spillover.answer;
  if (!spillover) return deskCredit();
  return { ...deskCredit(listedApart(spillover.methods), spillover.citations), newest: spillover.newest };
}
