/** Tables in memory: one table of who is where, looked at by the mapping that is given. It lives in tests only. */
import type { Backend } from '@/backend/backend';
import type { Fault } from '@/contract/Fault';
import type { FieldSource } from '@/contract/FieldSource';
import type { FileTold } from '@/contract/FileTold';
import type { ImportOutcome } from '@/contract/ImportOutcome';
import type { Mapping } from '@/contract/Mapping';
import type { NamedMapping } from '@/contract/NamedMapping';
import type { Noun } from '@/contract/Noun';
import type { TableLook } from '@/contract/TableLook';
import type { TableRequest } from '@/contract/TableRequest';

export type TableMethods = Pick<
  Backend,
  'tellFile' | 'lookAtTable' | 'importTable' | 'listMappings' | 'saveMapping' | 'deleteMapping'
>;

const COLUMNS = {
  org_name: ['Search for Common Ground', 'Mercy Corps'],
  location_code: ['MLI', 'NER'],
  admin1_name: ['Mopti', 'Zinder'],
  began: ['2023-01-05', '2023-02-01'],
  headcount: ['12', '7'],
  marking: ['confidential', 'unclassified'],
  'marking.note': ['confidential', ''],
};

const FIELDS: Partial<Record<Noun, Record<string, string>>> = {
  presence: { partner: 'org_name', countries: 'location_code', place: 'admin1_name', since: 'began' },
  partner: { name: 'org_name', countries: 'location_code' },
};

function from(column: string): FieldSource {
  return { columns: [column], constant: '', meanings: {}, longitude: '', latitude: '' };
}

function guessed(noun: Noun): Mapping {
  const fields = Object.entries(FIELDS[noun] ?? {}).map(([field, column]) => [field, from(column)]);
  return {
    noun,
    sheet: '',
    head_row: 1,
    fields: Object.fromEntries(fields),
    key: [],
    date_order: null,
    gleditsch_ward: false,
    marking: 'strictly_confidential',
    source: 'who is where',
    licence: '',
    make_missing: false,
  };
}

export class FakeTables {
  told: FileTold = 'events';
  named: NamedMapping[] = [];
  looks: (Mapping | null)[] = [];
  requests: TableRequest[] = [];
  /** What the next look or import ends with. */
  nextFault: Fault | null = null;
  rows = 2;

  methods(): TableMethods {
    return {
      tellFile: async () => this.told,
      lookAtTable: async (_path, mapping) => {
        this.looks.push(mapping);
        this.#fail();
        const empty = mapping !== null && Object.keys(mapping.fields).length === 0;
        return this.#look(mapping === null ? guessed('presence') : empty ? guessed(mapping.noun) : mapping);
      },
      importTable: async (request, onProgress) => {
        this.requests.push(request);
        const counts = { read: 1, added: 1, revised: 0, unchanged: 0, rejected: 0, withdrawn: 0, noted: 0 };
        onProgress({ phase: 'reading', bytes_read: 10, bytes_total: 20, counts, remaining_seconds: null });
        this.#fail();
        return this.#outcome(request);
      },
      listMappings: async () => this.named,
      saveMapping: async (name, mapping) => {
        this.named = [...this.named.filter((one) => one.name !== name), { name, mapping }];
      },
      deleteMapping: async (name) => {
        this.named = this.named.filter((one) => one.name !== name);
      },
    };
  }

  #fail(): void {
    const fault = this.nextFault;
    this.nextFault = null;
    if (fault) throw fault;
  }

  #look(mapping: Mapping): TableLook {
    const names = Object.entries(COLUMNS);
    const partner = mapping.fields.partner;
    const preview = Array.from({ length: this.rows }, (_, at) => {
      const [title, country] = [COLUMNS.org_name[at] ?? '', COLUMNS.location_code[at] ?? ''];
      const refused: [string, string, string][] =
        mapping.noun === 'presence' && partner && !mapping.make_missing
          ? [['partner', `“${title}” is none of the partners`, 'let those that are missing be made']]
          : [];
      return { line: at + 2, title, values: refused.length > 0 ? {} : { countries: [country] }, refused };
    });
    return {
      sheets: [['', 0]],
      columns: names.map(([name, examples]) => ({
        name,
        examples,
        filled: this.rows,
        is_marking: name.startsWith('marking'),
      })),
      rows: this.rows,
      mapping,
      nouns: [
        ['presence', 4],
        ['partner', 2],
      ],
      preview,
      notes: partner || mapping.noun !== 'presence' ? [] : ['Nothing is mapped to partner, which each presence needs.'],
    };
  }

  #outcome(request: TableRequest): ImportOutcome {
    const counts = { read: 2, added: 1, revised: 0, unchanged: 0, rejected: 1, withdrawn: 0, noted: 0 };
    const reject = { line: 3, field: 'began', value: 'soon', reason: 'No day can be read.', remedy: 'Write a day.' };
    return {
      run: {
        id: request.dry_run ? 0 : 7,
        publisher: 'table',
        file_name: request.path.split('/').at(-1) ?? '',
        file_hash: 'ab'.repeat(32),
        file_bytes: 20,
        imported_at: '2024-01-05T09:25:00Z',
        licence: '',
        state: 'done',
        counts,
        seconds: 0.2,
      },
      rejects: [reject],
    };
  }
}
