/** The catalog of the record, read from the sheets of the core themselves, so that no test knows other fields than the program. */
import type { Catalog } from '@/contract/Catalog';
import type { ChildCard } from '@/contract/ChildCard';
import type { FieldCard } from '@/contract/FieldCard';
import type { FieldForm } from '@/contract/FieldForm';
import type { Noun } from '@/contract/Noun';
import type { NounCard } from '@/contract/NounCard';

const files = import.meta.glob<string>('../../src-tauri/domain/src/record/**/*.rs', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function fileOf(end: string): string {
  const found = Object.entries(files).find(([path]) => path.endsWith(end));
  if (!found) throw new Error(`The core has no ${end}.`);
  return found[1];
}

/** Returns ArmedGroup as armed_group. */
function snake(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
}

function textsIn(list: string): string[] {
  return [...list.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

function fieldsIn(body: string): FieldCard[] {
  return body
    .split('Field::of(')
    .slice(1)
    .map((part) => {
      const head = /^\s*"(\w+)",\s*FieldKind::(\w+)(?:\(([\s\S]*?)\)\s*,?\s*\))?/.exec(part);
      const [, name = '', kind = '', inner = ''] = head ?? [];
      return {
        name,
        kind: snake(kind) as FieldForm,
        choices: kind.startsWith('Choice') ? textsIn(inner) : [],
        target: kind.startsWith('Link') ? (snake(/Noun::(\w+)/.exec(inner)?.[1] ?? '') as Noun) : null,
        required: part.includes('.required()'),
        markable: false,
      };
    });
}

function one(body: string, name: string): string {
  return new RegExp(`${name}: "(\\w*)"`).exec(body)?.[1] ?? '';
}

/** What every noun has at the end of its form. */
const everywhere = fieldsIn(/EVERYWHERE[\s\S]*?\];/.exec(fileOf('/sheet.rs'))?.[0] ?? '');

/** Returns a sheet with its named lists of choices written where they are named. */
function withLists(body: string): string {
  return body.replace(/(Choices?)\(([A-Z]\w*)\)/g, (whole, kind: string, name: string) => {
    const list = new RegExp(`const ${name}: &\\[&str\\] =\\s*&\\[([\\s\\S]*?)\\];`).exec(body)?.[1];
    return list === undefined ? whole : `${kind}(&[${list}])`;
  });
}

/** The kinds of fields by which a record is found; none of them is marked on its own. */
const NAMING: ReadonlySet<FieldForm> = new Set(['countries', 'place', 'places', 'link', 'links']);

function cardOf(noun: string, many: string): NounCard {
  const body = withLists(fileOf(`/sheets/${noun}.rs`));
  const [sheet = '', own = ''] = body.split('const OWN');
  const [title, since, until] = [
    textsIn(/title: &\[([\s\S]*?)\]/.exec(sheet)?.[1] ?? ''),
    one(sheet, 'since'),
    one(sheet, 'until'),
  ];
  const knownBy = new Set([...title, since, until, 'kind']);
  const children = [...sheet.matchAll(/Child \{ noun: Noun::(\w+), field: "(\w+)" \}/g)];
  return {
    noun: noun as Noun,
    many: many.replace('-', '_'),
    fields: [...fieldsIn(own), ...everywhere].map((field) => ({
      ...field,
      markable: !field.required && !NAMING.has(field.kind) && !knownBy.has(field.name),
    })),
    columns: textsIn(/columns: &\[([\s\S]*?)\]/.exec(sheet)?.[1] ?? ''),
    since,
    until,
    children: children.map(([, child = '', field = '']): ChildCard => ({ noun: snake(child) as Noun, field })),
    count: 0,
  };
}

/** Returns the catalog with no record counted. */
export function catalogOfTheCore(): Catalog {
  const nouns = [...fileOf('/noun.rs').matchAll(/^ {4}\w+, "(\w+)", "([\w-]+)", sheets::/gm)];
  return { nouns: nouns.map(([, noun = '', many = '']) => cardOf(noun, many)) };
}

/** Returns the fields that the title of a noun is made of. */
export function titleFieldsOf(noun: Noun): string[] {
  return textsIn(/title: &\[([\s\S]*?)\]/.exec(fileOf(`/sheets/${noun}.rs`))?.[1] ?? '');
}

/** Returns the fields of a noun that may be marked on their own. */
export function nounMarks(noun: Noun): string[] {
  const card = catalogOfTheCore().nouns.find((one) => one.noun === noun);
  return (card?.fields ?? []).filter((field) => field.markable).map((field) => field.name);
}
