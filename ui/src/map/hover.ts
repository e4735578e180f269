/** The words of the tooltip: counts first, then what they are of. */
import type { ImpreciseArea } from '@/contract/ImpreciseArea';
import type { RecordMap } from '@/contract/RecordMap';
import { desk } from '@/state/desk.svelte';
import { listed, number } from '@/state/numbers';
import { t } from '@/state/texts.svelte';
import type { OutlookDrawn } from './layers/state';
import { outlookLines } from './outlookHover';
import type { TileCounts, Under } from './picking';
import { recordLines } from './recordHover';

/** What the tooltip needs to know beside what lies under the pointer. */
export interface HoverFacts {
  imprecise: readonly ImpreciseArea[];
  /** Whether dotted areas are drawn. */
  showsImprecise: boolean;
  members: readonly string[];
  covered: readonly string[];
  outlook: OutlookDrawn | null;
  record: RecordMap | null;
  /** Kilometres within which routes and violence count as together. */
  distanceKm: number;
}

/** Returns the lines of the tooltip; none where there is nothing to say. */
export function hoverLines(under: Under, facts: HoverFacts): string[] {
  if (under.record) return recordLines(facts.record, under.record, facts.distanceKm, (iso3) => desk.countryName(iso3));
  if (!under.ring && facts.outlook) return outlookLines(under, facts.outlook, facts.members);
  const lines: string[] = [];
  if (under.ring) lines.push(under.ring.id === null ? totals(under.ring) : single(under.ring));
  else if (under.cell) {
    lines.push(totals(under.cell));
    if (under.cell.before !== null) lines.push(t('map-tip-before', { before: number(under.cell.before) }));
  }
  if (facts.showsImprecise) lines.push(...impreciseLines(under, facts.imprecise));
  const country = under.country && { ...under.country, name: desk.countryName(under.country.iso3) };
  if (country && facts.members.length > 0) {
    if (!facts.members.includes(country.iso3)) lines.push(t('map-tip-outside', { name: country.name }));
    else if (!facts.covered.includes(country.iso3)) lines.push(t('map-tip-no-data', { name: country.name }));
  }
  if (lines.length > 0 && lines.every((line) => !line.includes(placeName(under)))) lines.push(placeName(under));
  return lines.filter((line) => line !== '');
}

function placeName(under: Under): string {
  const country = under.country ? desk.countryName(under.country.iso3) : '';
  return listed([under.admin1?.name, country].filter((name) => name));
}

function totals({ events, deaths }: TileCounts): string {
  return t('map-tip-totals', {
    events: number(events),
    eventsCount: events,
    deaths: number(deaths ?? 0),
    deathsCount: deaths ?? 0,
  });
}

function single(ring: NonNullable<Under['ring']>): string {
  if (ring.deaths === null) return t('map-tip-deaths-unknown');
  const deaths = t('map-tip-deaths', { deaths: number(ring.deaths), deathsCount: ring.deaths });
  return ring.kind === null ? deaths : listed([deaths, t(`map-tip-kind-${ring.kind}`)]);
}

function impreciseLines(under: Under, areas: readonly ImpreciseArea[]): string[] {
  const line = (name: string, area: ImpreciseArea | undefined) => {
    const count = area?.totals.events ?? 0;
    return count > 0 ? [t('map-tip-imprecise', { name, count: number(count), eventsCount: count })] : [];
  };
  const of = (code: string | undefined, whole: boolean) =>
    areas.find((area) => area.whole_country === whole && area.code === code);
  return [
    ...(under.admin1 ? line(under.admin1.name, of(under.admin1.code, false)) : []),
    ...(under.country ? line(desk.countryName(under.country.iso3), of(under.country.iso3, true)) : []),
  ];
}
