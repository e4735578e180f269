/** What the fake desk answers of warnings: read from its record, as the core does, with invented figures beside. */
import type { Backend } from '@/backend/backend';
import type { Ability } from '@/contract/Ability';
import type { ActionClock } from '@/contract/ActionClock';
import type { Area } from '@/contract/Area';
import type { PartnerLine } from '@/contract/PartnerLine';
import type { PreventiveStep } from '@/contract/PreventiveStep';
import type { RecordCard } from '@/contract/RecordCard';
import type { RulesRun } from '@/contract/RulesRun';
import type { RuleTest } from '@/contract/RuleTest';
import type { WarningCard } from '@/contract/WarningCard';
import type { WarningMonth } from '@/contract/WarningMonth';
import type { WarningPage } from '@/contract/WarningPage';
import type { WarningStage } from '@/contract/WarningStage';
import { highestOf } from '@/state/markings';
import { linkWords, whenWords } from '@/state/recordWords';
import { isSpot, isWhen, itemsOf } from '@/state/storedForms';
import { SUBREGIONS } from './desk';
import { AFRICAN_UNION, ECOWAS, idOf, SHUTTLE } from './inventedRecords';
import { inventWarnings, MOPTI } from './inventedWarnings';
import type { FakeRecords } from './records';

export type WarningMethods = Pick<
  Backend,
  | 'listWarnings'
  | 'getWarning'
  | 'getWarningMonths'
  | 'runRules'
  | 'testRule'
  | 'setActionTarget'
  | 'setRulesByThemselves'
>;

const TODAY = '2024-02-10';
const NOW = Date.parse(`${TODAY}T12:00:00Z`);
const MS_A_DAY = 86_400_000;
const RANKS = ['high', 'elevated', 'watch'];

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function days(from: string, to: string | number): number {
  return ((typeof to === 'number' ? to : Date.parse(to)) - Date.parse(from)) / MS_A_DAY;
}

function stageOf({ values }: RecordCard, acted: boolean): WarningStage {
  if (values.closed) return 'closed';
  if (acted) return 'acted';
  if (values.options_weighed) return 'weighed';
  return values.acknowledged ? 'acknowledged' : 'raised';
}

export class FakeWarnings {
  stale = true;
  byThemselves = true;
  target: number | null = 7;
  ran: string | null = '2024-01-31T06:00:00Z';
  month: string | null = '2023-12';
  run: RulesRun = {
    as_of: '2023-12',
    rules: 2,
    raised: 3,
    joined: 5,
    changed: 0,
    refused: [
      [
        'Many deaths likely in the year ahead',
        'No outlook is computed for Mauritania: 9 months are stored, 36 are needed.',
      ],
    ],
    seconds: 1.2,
  };
  /** What was asked of `testRule`. */
  tested: unknown[] = [];
  #records: FakeRecords;

  constructor(records: FakeRecords, many?: number) {
    this.#records = records;
    if (many !== undefined) records.put(inventWarnings(many));
  }

  methods(): WarningMethods {
    return {
      listWarnings: async (area) => {
        const warnings = this.#cards(area);
        return {
          as_of: TODAY,
          warnings,
          clock: this.#clock(warnings),
          rules_ran: this.ran,
          rules_month: this.month,
          rules: this.#records.all('rule').filter((rule) => rule.values.state === 'active').length,
          stale: this.stale,
          by_themselves: this.byThemselves,
        };
      },
      getWarning: async (id) => this.#page(this.#records.card(id)),
      getWarningMonths: async (id) => monthsOf(id),
      runRules: async () => {
        [this.stale, this.ran] = [false, `${TODAY}T12:00:00Z`];
        return this.run;
      },
      testRule: async (values, since, until) => {
        this.tested.push({ values, since, until });
        return testOf(since, until);
      },
      setRulesByThemselves: async (on) => {
        this.byThemselves = on;
      },
      setActionTarget: async (days) => {
        this.target = days;
      },
    };
  }

  #cards(area: Area): WarningCard[] {
    const members = area.type === 'subregion' ? SUBREGIONS.find((one) => one.id === area.id)?.members : null;
    const wanted = area.type === 'country' ? [area.iso3] : members;
    const isIn = (card: RecordCard) =>
      !wanted || itemsOf(card.values.countries).some((iso3) => wanted.includes(String(iso3)));
    const actions = this.#records.all('action');
    const cards = this.#records
      .all('warning')
      .filter(isIn)
      .map((card) => this.#card(card, actions));
    const rank = ({ level, stage, clock }: WarningCard): [number, number, number] => [
      stage === 'closed' ? 1 : 0,
      RANKS.indexOf(level),
      -(clock.waiting ?? 0),
    ];
    return cards
      .map((one) => ({ one, by: rank(one) }))
      .sort((a, b) => a.by[0] - b.by[0] || a.by[1] - b.by[1] || a.by[2] - b.by[2])
      .map(({ one }) => one);
  }

  #card(card: RecordCard, actions: readonly RecordCard[]): WarningCard {
    const { values } = card;
    const own = actions.filter((action) => action.values.warning === card.id);
    const taken = own.flatMap((action) => text(action.values.taken) ?? []);
    const first = taken.sort()[0] ?? null;
    const [signal, raised, closed] = [String(values.first_signal), String(values.raised), text(values.closed)];
    const until = isWhen(values.muted_until) ? values.muted_until.last : '';
    return {
      id: card.id,
      title: card.title,
      level: String(values.level),
      countries: itemsOf(values.countries).map(String),
      place: String(values.division ?? '') || (isSpot(values.place) ? values.place.name : ''),
      raised_by: values.rule ? linkWords(values.rule, card.titles) : String(values.raised_by ?? ''),
      stage: stageOf(card, first !== null),
      muted_until: until >= TODAY && isWhen(values.muted_until) ? whenWords(values.muted_until) : null,
      clock: {
        first_signal: signal,
        raised,
        acknowledged: text(values.acknowledged),
        options_weighed: text(values.options_weighed),
        first_action: first,
        closed,
        signal_to_action: first ? days(signal, first) : null,
        raised_to_action: first ? days(raised, first) : null,
        waiting: first || closed ? null : Math.max(0, days(signal, NOW)),
      },
      actions: own.length,
      verdict_due: false,
      lesson_due: closed !== null,
    };
  }

  #page(card: RecordCard): WarningPage {
    const of = (noun: RecordCard['noun']) => this.#records.all(noun).filter((part) => part.values.warning === card.id);
    const engagement = card.values.engagement;
    const promised = this.#records
      .all('commitment')
      .filter((one) => engagement && one.values.engagement === engagement);
    const closed = text(card.values.closed);
    const versions = this.#records.versions(card.id).slice(1);
    const shown = [card, ...of('evidence'), ...of('judgement'), ...of('action'), ...of('assignment')];
    return {
      as_of: TODAY,
      marking: highestOf([...shown, ...promised, ...this.#records.all('lesson')].map((one) => one.marking)),
      warning: this.#card(card, of('action')),
      card,
      evidence: of('evidence').reverse(),
      judgements: of('judgement').reverse(),
      actions: of('action'),
      assignments: of('assignment'),
      partners: partnersOf(),
      gaps: ['observe', 'deploy'],
      overlaps: of('assignment').some((one) => one.values.role === 'lead') ? [] : ['convene'],
      steps: stepsOf(),
      commitments: promised.map((one) => ({ card: one, standing: 'due', days_left: 30 })),
      reviews: closed
        ? [
            ['2023-10-01', true],
            ['2024-03-01', false],
          ]
        : [],
      lessons: this.#records.all('lesson'),
      talks: 'indirect',
      versions,
    };
  }

  #clock(cards: readonly WarningCard[]): ActionClock {
    const acted = cards.filter((one) => one.clock.first_action !== null).length;
    const waiting = cards.filter((one) => one.clock.waiting !== null).length;
    const counts = [cards.length, acted, waiting] as [number, number, number];
    const isTold = cards.length > 0;
    return {
      warnings: cards.length,
      acted,
      waiting,
      quartiles: isTold ? [8, 39, null] : [null, null, null],
      median_low: isTold ? 8 : null,
      median_high: null,
      steps: isTold
        ? [
            [0, 0],
            [8, 0.3],
            [39, 0.6],
          ]
        : [],
      target_days: this.target,
      within_target: this.target === null ? [0, 0] : [1, 4],
      parts: [
        { by: 'subregion', name: 'west-africa', counts, median_days: 39 },
        { by: 'rule', name: 'Spill-over toward a border', counts: [1, 1, 0], median_days: 39 },
        { by: 'rule', name: '', counts: [3, 1, 2], median_days: null },
        { by: 'year', name: '2023', counts: [2, 2, 0], median_days: 8 },
        { by: 'level', name: 'high', counts: [2, 1, 1], median_days: null },
      ],
      method: 'product-limit estimate (Kaplan and Meier 1958) 1.0',
    };
  }
}

function partnersOf(): PartnerLine[] {
  const line = (id: string, title: string, present: boolean, can: Ability[]): PartnerLine => ({
    id,
    title,
    kind: 'regional_organization',
    present,
    since: present ? '2012' : '',
    presences: present ? 1 : 0,
    last_known: false,
    can: can as PartnerLine['can'],
    roles: [],
    marking: 'unclassified',
  });
  return [
    line(ECOWAS, 'ECOWAS · Economic Community of West African States', true, [
      'fully',
      'fully',
      'partly',
      'away',
      'fully',
      'no',
    ]),
    line(idOf(13), 'EU · European Union', true, ['partly', 'no', 'no', 'fully', 'no', 'no']),
    line(AFRICAN_UNION, 'AU · African Union', false, ['away', 'away', 'no', 'no', 'away', 'away']),
  ];
}

function stepsOf(): PreventiveStep[] {
  const shuttle = {
    id: SHUTTLE,
    title: 'Shuttle from Dakar',
    countries: ['GIN'],
    since: '2009–2010',
    result: 'resolved',
    followed: 'over 40 visits, a commission of inquiry; way back to constitutional order',
    source: 'S/2011/552 §36',
    near: [false, true] as [boolean, boolean],
    marking: 'unclassified' as const,
  };
  const quiet = {
    ...shuttle,
    id: idOf(6),
    title: 'Dialogue in Osh',
    countries: ['KGZ'],
    result: '',
    followed: '',
    near: [false, false] as [boolean, boolean],
  };
  return [
    {
      kind: 'good_offices',
      who: ['ECOWAS', 'UNOWA', 'AU', 'EU'],
      takes_days: [3, 4],
      cases: [shuttle, quiet, { ...quiet, id: idOf(1) }],
      all_cases: 3,
    },
    { kind: 'regional_lead', who: ['ECOWAS'], takes_days: null, cases: [quiet], all_cases: 1 },
    { kind: 'statement_of_concern', who: [], takes_days: [0.4, 1], cases: [], all_cases: 0 },
  ];
}

function monthsOf(id: string): WarningMonth[] {
  return Array.from({ length: 36 }, (_, at) => {
    const month = `${2021 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`;
    if (id === MOPTI && at >= 20) return { month, events: null, deaths: null, across: null };
    return { month, events: (at * 7) % 5, deaths: (at * 11) % 9, across: (at * 5) % 8 };
  });
}

export function testOf(since: string, until: string): RuleTest {
  const interval = (value: number) => ({ value, low: value - 0.1, high: value + 0.12, confidence: 0.9 });
  const outcomes = ['hit', 'miss', 'false_alarm', 'open'];
  const cases = Array.from({ length: 24 }, (_, at) => {
    const outcome = outcomes[at % 4] ?? 'hit';
    const raised = outcome === 'miss' ? null : `2022-${String(1 + (at % 12)).padStart(2, '0')}`;
    const onset = outcome === 'hit' || outcome === 'miss' ? '2023-03' : null;
    return {
      outcome,
      country: at % 2 ? 'MLI' : 'BEN',
      place: at % 3 ? 'Mopti' : '',
      raised,
      onset,
      lead_days: outcome === 'hit' ? 41 : null,
    };
  });
  return {
    months: [since.slice(0, 7), until.slice(0, 7)],
    hits: 12,
    misses: 9,
    false_alarms: 31,
    open: 4,
    late: 2,
    precision: interval(0.28),
    recall: interval(0.57),
    median_lead_days: 41,
    beside: [
      { rule: 'warning_watch', average_precision: 0.31, precision_at_recall_70: 0.12, precision: 0.28, recall: 0.57 },
      { rule: 'level', average_precision: 0.25, precision_at_recall_70: 0.11, precision: null, recall: null },
      { rule: 'always', average_precision: 0.02, precision_at_recall_70: 0.02, precision: 0.02, recall: 1 },
    ],
    cases,
    looked_at: [134, 8040, 21],
    left_out: [['MRT', 'Its data end in 2022-06, before the period is over.']],
    onset: 'An onset is 25 or more deaths in three months where fewer than 5 were in the three before.',
    method: 'rule test 1.0',
  };
}
