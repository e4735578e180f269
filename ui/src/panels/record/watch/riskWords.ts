/** The lines of the risk register in words. */
import type { ElectionRisk } from '@/contract/ElectionRisk';
import type { Interval } from '@/contract/Interval';
import type { RiskSign } from '@/contract/RiskSign';
import { decimal, number, share } from '@/state/numbers';
import { choiceName } from '@/state/recordNames';
import { t } from '@/state/texts.svelte';

/** What the office answers; the other lines are what the stored data say. */
const ANSWERED = ['inclusive', 'trusted_body', 'enfranchised', 'transparent', 'disputes_resolved', 'winner_takes_all'];
/** Signs in the order in which they are counted: what is not known comes first. */
export const SIGNS: readonly RiskSign[] = ['not_known', 'for', 'against', 'partly', 'neither'];

export interface RiskPart {
  name: 'answered' | 'counted';
  risks: readonly ElectionRisk[];
}

export function riskParts(risks: readonly ElectionRisk[]): RiskPart[] {
  const isAnswered = ({ about }: ElectionRisk) => ANSWERED.includes(about);
  const parts: RiskPart[] = [
    { name: 'answered', risks: risks.filter(isAnswered) },
    { name: 'counted', risks: risks.filter((risk) => !isAnswered(risk)) },
  ];
  return parts.filter((part) => part.risks.length > 0);
}

/** Returns how many lines have each sign, those of which there are none left out but for what is not known. */
export function signCounts(risks: readonly ElectionRisk[]): { sign: RiskSign; words: string }[] {
  return SIGNS.flatMap((sign): { sign: RiskSign; words: string }[] => {
    const count = risks.filter((risk) => risk.sign === sign).length;
    if (sign === 'not_known') {
      return [{ sign, words: t('risk-count-not_known', { count: number(count), all: number(risks.length) }) }];
    }
    return count === 0 ? [] : [{ sign, words: t(`risk-count-${sign}`, { n: count, count: number(count) }) }];
  });
}

/** Returns the answer or what is counted. What is not known is said so, and never reads like zero. */
export function riskSays({ about, sign, answer, counts, records }: ElectionRisk): string {
  if (ANSWERED.includes(about)) return answer ? choiceName(answer) : t('election-not-answered');
  if (sign === 'not_known') return t(`risk-unknown-${about}`);
  if (counts) {
    const [now, against] = counts;
    return t(`risk-counts-${about}`, { now: number(now), against: number(against) });
  }
  return t(`risk-${records.length > 0 ? 'some' : 'none'}-${about}`, {
    n: records.length,
    count: number(records.length),
  });
}

/** Returns 2.2 times as many, between 1.4 and 3.6 (90 %); empty where there is no ratio. */
export function ratioWords(ratio: Interval | null): string {
  if (!ratio) return '';
  return t('risk-ratio', {
    value: decimal(ratio.value, 1),
    low: decimal(ratio.low, 1),
    high: decimal(ratio.high, 1),
    confidence: share(ratio.confidence, 1),
  });
}
