/** Invented items of the inbox: a story that many tell, headlines in Arabic and Chinese, long names, and as many more as are wished for. */
import type { ItemLink } from '@/contract/ItemLink';
import type { ItemPage } from '@/contract/ItemPage';
import type { LinkTarget } from '@/contract/LinkTarget';
import type { Noun } from '@/contract/Noun';
import type { ReportCard } from '@/contract/ReportCard';
import type { TextMark } from '@/contract/TextMark';

type Story = {
  title: string;
  text: string;
  language: string;
  outlets: string[];
  countries: string[];
  /** Passages of headline and text that were understood. */
  marked?: [words: string, kind: TextMark['kind'], told: string][];
};

export const ARABIC = 'مقتل 12 شخصاً على الأقل في هجوم على سوق قرب موبتي';
export const CHINESE = '尼日尔东南部边境地区发生袭击，多个村庄居民逃离';
const NEWEST = Date.UTC(2024, 0, 5, 8);
const HOUR_MS = 3_600_000;

const STORIES: Story[] = [
  {
    title: 'At least 12 killed in attack on market near Mopti',
    text: 'Gunmen on motorcycles attacked the weekly market of Konna, 55 km from Mopti, on 3 January 2024. At least 12 people were killed and 20 wounded, according to a local official who asked not to be named.\n\nNo group has claimed the attack. Witnesses said that shops were burned and that families are leaving for Sévaré.',
    language: 'en',
    outlets: ['Sahel Wire', 'Le Matin', 'Radio Kayira', 'Studio Tamani'],
    countries: ['MLI'],
    marked: [
      ['Mopti', 'place', 'Mopti, town in Mali: the name stands with an attack, and Mali is named'],
      ['3 January 2024', 'day', '3 January 2024: written in full'],
      ['At least 12', 'figure', 'at least 12 dead'],
    ],
  },
  {
    title: ARABIC,
    text: 'قال مسؤول محلي إن مسلحين هاجموا السوق الأسبوعية في كونا يوم 3 يناير 2024، وإن 12 شخصاً على الأقل قُتلوا وأصيب نحو 20 آخرين.',
    language: 'ar',
    outlets: ['الأخبار'],
    countries: ['MLI'],
    marked: [['كونا', 'place', 'Konna, town in Mali']],
  },
  {
    title: CHINESE,
    text: '当地官员说，武装人员1月2日袭击了迪法附近的三个村庄，居民逃往镇上。',
    language: 'zh',
    outlets: ['环球时报'],
    countries: ['NER'],
  },
  {
    title:
      'Communiqué final de la session extraordinaire de la Conférence des chefs d’État et de gouvernement de la Communauté économique des États de l’Afrique de l’Ouest sur la situation politique et sécuritaire dans la sous-région',
    text: 'La Conférence a pris note du report de l’élection et demande un calendrier.',
    language: 'fr',
    outlets: ['Communauté économique des États de l’Afrique de l’Ouest, direction de la communication'],
    countries: ['GIN', 'MLI', 'BFA', 'NER', 'TGO', 'BEN'],
  },
  {
    title: 'Opposition calls for protests after the vote was put off',
    text: 'The opposition has called for protests in the capital on Saturday.',
    language: 'en',
    outlets: ['Le Matin'],
    countries: ['GIN'],
  },
  { title: 'Football: the cup begins on Saturday', text: '', language: 'en', outlets: ['Le Matin'], countries: [] },
];

export function linkOf(target: LinkTarget, noun: Noun | null, title: string, reason = ''): ItemLink {
  return { target, noun, title, detail: '3 Jan 2024, Mali', reason, is_gone: false };
}

function marksOf(title: string, { text, marked = [] }: Story): TextMark[] {
  return marked.flatMap(([words, kind, told]) => {
    const inTitle = title.indexOf(words);
    const start = inTitle >= 0 ? inTitle : text.indexOf(words);
    return start < 0 ? [] : [{ in_title: inTitle >= 0, start, end: start + words.length, kind, told }];
  });
}

function reportOf(id: number, at: number, story: Story): ReportCard {
  const title = at === 0 ? story.title : `${story.title} (${story.outlets[at]})`;
  return {
    id: id * 10 + at,
    publisher: at % 2 === 0 ? 'GDELT' : 'ReliefWeb',
    outlet: story.outlets[at] ?? '',
    address: `https://example.org/${id}/${at}`,
    title,
    text: story.text,
    language: story.language,
    published_at: new Date(NEWEST - id * HOUR_MS).toISOString(),
    run: 3,
    licence: 'Open to use with the name of the publisher',
    marking: 'unclassified',
    reasons: at === 0 ? [] : ['82 of 100 words in a row are those of the first report.', 'Same day and same town.'],
    marks: marksOf(title, story),
  };
}

function itemOf(id: number, story: Story): ItemPage {
  const reports = story.outlets.map((_, at) => reportOf(id, at, story));
  const [iso3 = 'MLI'] = story.countries;
  return {
    card: {
      id,
      title: story.title,
      language: story.language,
      outlets: story.outlets,
      reports: reports.length,
      published_at: reports[0]?.published_at ?? null,
      countries: story.countries,
      source: 'B',
      content: 2,
      content_is_judged: false,
      state: 'open',
      muted: false,
      tags: [],
      assigned_to: '',
      marking: 'unclassified',
    },
    reports,
    places: [
      { name: 'Konna', iso3, point: [-3.9, 14.94], told: 'Named twice, with the distance from Mopti' },
      { name: 'Mopti', iso3, point: [-4.2, 14.49], told: 'Named in the headline' },
    ],
    days: [
      { day: '2024-01-03', reports: reports.length },
      { day: '2024-01-02', reports: 1 },
    ],
    figures: [{ told: 'at least 12 dead', outlets: story.outlets.slice(0, 2) }],
    place: null,
    day: null,
    outlets: story.outlets.map((outlet) => ({
      outlet,
      grade: 'B',
      is_judged: false,
      suggested: 'B',
      reason: '14 of 18 judged reports were confirmed: 55 to 91 % of what it writes.',
    })),
    content_suggested: 2,
    content_reasons: ['Independent outlets of grade A or B that tell it: 2.'],
    offers: [
      linkOf({ type: 'event', id: 1 }, null, 'Attack at Konna', 'Same day, 4 km away, 12 deaths in both'),
      linkOf({ type: 'record', id: 'w-mopti' }, 'warning', 'Silence in Mopti', 'Open warning for the same division'),
      linkOf({ type: 'indicator', name: 'Deaths', iso3 }, null, 'Deaths in Mali', 'Names people killed in Mali'),
    ],
    links: [],
    aside: null,
    rules: [],
    history: [],
  };
}

/** Returns the told items and so many more, the newest first. */
export function inventItems(more: number): ItemPage[] {
  const told = STORIES.map((story, at) => itemOf(at + 1, story));
  const [first, second, , fourth, fifth, sport] = told;
  if (first) first.card.tags = ['attack'];
  if (second) Object.assign(second.card, { assigned_to: 'Aïcha Diallo', content_is_judged: true });
  if (fourth) Object.assign(fourth.card, { marking: 'confidential', tags: ['election', 'statement'] });
  if (fifth) fifth.offers = [];
  if (sport) {
    sport.card.muted = true;
    sport.rules = ['“Sport” muted it: football.'];
  }
  const others = Array.from({ length: more }, (_, at) => {
    const story = STORIES[at % 5] as Story;
    return itemOf(at + 100, { ...story, title: `${story.title} · ${at + 1}` });
  });
  return [...told, ...others];
}
