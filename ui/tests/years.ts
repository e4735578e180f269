/** What the fake desk tells of a year, and what leaves it: 2023 tells most, 2022 has no events, 2024 is not over, others are empty. */
import type { Backend } from '@/backend/backend';
import type { EvaluatedWarning } from '@/contract/EvaluatedWarning';
import type { Marking } from '@/contract/Marking';
import type { Noun } from '@/contract/Noun';
import type { OnsetsWarned } from '@/contract/OnsetsWarned';
import type { OnsetWarned } from '@/contract/OnsetWarned';
import type { RecordCard } from '@/contract/RecordCard';
import type { WarningShare } from '@/contract/WarningShare';
import type { YearEvaluation } from '@/contract/YearEvaluation';
import { idOf, SHUTTLE } from './inventedRecords';
import { BENIN, MOPTI } from './inventedWarnings';

const PRESENT = 2024;
const TODAY = '2024-02-10';

export function yearOf(year: number): YearEvaluation {
  if (year === 2023) return tellingYear();
  if (year === 2022) return { ...emptyYear(year), ...raisedOnly(), onsets: null };
  return emptyYear(year);
}

export function shareOf(marking: Marking): WarningShare {
  const all: [Noun, number][] = [
    ['warning', 1],
    ['evidence', 6],
    ['judgement', 2],
    ['action', 2],
  ];
  if (marking !== 'unclassified') return { marking: 'confidential', kept: all, left_out: [], refused: null };
  return {
    marking,
    kept: [
      ['warning', 1],
      ['evidence', 4],
      ['action', 1],
    ],
    left_out: [
      ['evidence', 2],
      ['judgement', 2],
      ['action', 1],
    ],
    refused: null,
  };
}

export function yearAnswers(): Pick<Backend, 'getYear' | 'previewShare' | 'shareWarning'> {
  return {
    getYear: async (_area, year) => yearOf(year),
    previewShare: async (_id, marking) => shareOf(marking),
    shareWarning: async (_id, marking) => shareOf(marking),
  };
}

function emptyYear(year: number): YearEvaluation {
  return {
    year,
    days: [`${year}-01-01`, year === PRESENT ? TODAY : `${year}-12-31`],
    is_over: year < PRESENT,
    verdicts: { raised: 0, yes: 0, partly: 0, averted: 0, no: 0, cannot_tell: 0, due: 0, open: 0 },
    warnings: [],
    clock: {
      warnings: 0,
      acted: 0,
      waiting: 0,
      quartiles: [null, null, null],
      median_low: null,
      median_high: null,
      steps: [],
      target_days: null,
      within_target: [0, 0],
      parts: [],
      method: 'product-limit estimate (Kaplan and Meier 1958) 1.0',
    },
    onsets: { ...onsetsOf([]), known_until: year === PRESENT ? '2023-12' : `${year}-12` },
    engagements: [],
    more_engagements: 0,
    commitments: { due: 0, kept: 0, broken: 0, withdrawn: 0, open: 0 },
    lessons: [],
    without_lesson: [],
  };
}

/** Warnings were raised, and no event is stored to tell what was missed. */
function raisedOnly(): Partial<YearEvaluation> {
  const warnings = [warningOf(701, 'Kayes, Mali: roads to the border may be closed', '', null, true)];
  return { verdicts: { raised: 1, yes: 0, partly: 0, averted: 0, no: 0, cannot_tell: 0, due: 1, open: 0 }, warnings };
}

function tellingYear(): YearEvaluation {
  const warnings = [
    warningOf(BENIN, 'Northern Benin: attacks may spread south of the border parks by 30 June 2024', 'yes', 39),
    warningOf(702, 'Savanes, Togo: attacks across the border may go on', 'yes', 12),
    warningOf(703, 'Tillabéri, Niger: villages near the road may be attacked again before the harvest', 'yes', 66),
    warningOf(704, 'Est, Burkina Faso: markets may be attacked', 'partly', 8),
    warningOf(idOf(505), 'Guinea: soldiers may not go back to barracks', 'averted', 8),
    warningOf(705, 'Zinder, Niger: violence may follow the closing of the border', 'no', 21),
    warningOf(706, 'Sikasso, Mali: mines near the border', 'no', null),
    warningOf(707, 'Bafatá, Guinea-Bissau: unrest over pay', 'cannot_tell', null),
    warningOf(708, 'توتر قبل الانتخابات في نواكشوط', '', null, true),
    warningOf(MOPTI, 'Mopti, Mali: silence where events used to be reported', '', null),
  ];
  return {
    ...emptyYear(2023),
    verdicts: { raised: 10, yes: 3, partly: 1, averted: 1, no: 2, cannot_tell: 1, due: 1, open: 1 },
    warnings,
    clock: clockOf(),
    onsets: onsetsOf([
      onset('2023-01', 'BEN', 'Alibori', 31, [BENIN, 'Northern Benin: attacks may spread south'], 41),
      onset('2023-03', 'TGO', 'Savanes', 44, [idOf(702), 'Savanes, Togo: attacks across the border'], 63),
      onset('2023-04', 'MLI', 'Sikasso', 27, null, null),
      onset('2023-06', 'NER', 'Dosso', 58, null, null),
      onset('2023-09', 'BFA', 'Hauts-Bassins', 36, [idOf(704), 'Est, Burkina Faso: markets may be attacked'], 19),
    ]),
    engagements: engagements(),
    more_engagements: 3,
    commitments: { due: 9, kept: 5, broken: 1, withdrawn: 0, open: 3 },
    lessons: [
      cardOf(idOf(5), 'lesson', 'Neighbours first', {
        situation: 'A coup.',
        tried: 'A shuttle from Dakar within a week, with the regional organization in the lead.',
        followed: 'An accord with a date for the return to order.',
        worked: 'yes',
        countries: ['GIN'],
      }),
      cardOf(idOf(762), 'lesson', 'Letters alone did not move the border committee', {
        situation: 'A committee that did not meet.',
        tried: 'Three letters in five months.',
        followed: 'No meeting.',
        worked: 'no',
        countries: ['BEN', 'TGO'],
      }),
    ],
    without_lesson: [
      [idOf(705), 'Zinder, Niger: violence may follow the closing of the border'],
      [idOf(706), 'Sikasso, Mali: mines near the border'],
    ],
  };
}

function clockOf(): YearEvaluation['clock'] {
  return {
    ...emptyYear(2023).clock,
    warnings: 10,
    acted: 6,
    waiting: 2,
    quartiles: [8, 21, null],
    median_low: 8,
    median_high: 66,
    steps: [
      [0, 0],
      [8, 0.2],
      [12, 0.32],
      [21, 0.5],
      [39, 0.6],
      [66, 0.7],
    ],
    target_days: 7,
    within_target: [4, 9],
  };
}

function engagements(): YearEvaluation['engagements'] {
  const engagement = (at: string, title: string, values: Record<string, unknown>) =>
    cardOf(at, 'engagement', title, values);
  return [
    {
      card: engagement(idOf(751), 'Joint border committee, Benin and Togo', {
        kind: 'facilitation',
        result: 'partly',
        outcome: 'It met four times; grazing and access to the parks are agreed, joint patrols are not.',
      }),
      began: true,
      visits: 4,
      commitments: [5, 3, 1],
    },
    {
      card: engagement(SHUTTLE, 'Shuttle from Dakar', {
        kind: 'shuttle',
        result: 'violence_averted',
        outcome: 'A date for elections, and soldiers back in barracks.',
      }),
      began: false,
      visits: 11,
      commitments: [2, 2, 0],
    },
    {
      card: engagement(idOf(753), 'Dialogue of herders and farmers, Tillabéri', { kind: 'dialogue_support' }),
      began: true,
      visits: 0,
      commitments: [0, 0, 0],
    },
  ];
}

function onset(
  month: string,
  country: string,
  place: string,
  deaths: number,
  warning: [string, string] | null,
  lead_days: number | null,
): OnsetWarned {
  return { country, place, month, deaths, warning, lead_days };
}

function onsetsOf(onsets: OnsetWarned[]): OnsetsWarned {
  const warned = onsets.filter((one) => one.warning !== null).length;
  return {
    onsets,
    warned,
    missed: onsets.length - warned,
    median_lead_days: warned > 0 ? 41 : null,
    known_until: '2023-09',
    left_out: onsets.length > 0 ? [['MRT', 'Its data end in June 2022.']] : [],
    definition:
      'Violence came to a quiet place: 25 or more deaths in three months where fewer than 5 were in the three before.',
    method: 'onsets warned of 1.0',
  };
}

function warningOf(
  at: number | string,
  title: string,
  came_true: string,
  signal_to_action: number | null,
  verdict_due = false,
): EvaluatedWarning {
  const closed = came_true === '' ? null : '2023-12-01T00:00:00Z';
  return {
    warning: {
      id: typeof at === 'string' ? at : idOf(at),
      title,
      level: came_true === 'yes' ? 'high' : 'watch',
      countries: ['MLI'],
      place: '',
      raised_by: '',
      stage: closed ? 'closed' : 'raised',
      muted_until: null,
      clock: {
        first_signal: '2023-03-01T00:00:00Z',
        raised: '2023-03-04T00:00:00Z',
        acknowledged: null,
        options_weighed: null,
        first_action: null,
        closed,
        signal_to_action,
        raised_to_action: signal_to_action,
        waiting: closed || signal_to_action !== null ? null : 120,
      },
      actions: signal_to_action === null ? 0 : 1,
      verdict_due,
      lesson_due: false,
    },
    came_true,
    signal_to_action,
  };
}

function cardOf(id: string, noun: Noun, title: string, values: Record<string, unknown>): RecordCard {
  const about = { version: 1, deleted: false, marking: 'unclassified', titles: {}, who: 'analyst' } as const;
  return {
    id,
    noun,
    title,
    values: { name: title, ...values },
    changed_at: '2023-12-31T09:00:00Z',
    reason: '',
    ...about,
  };
}
