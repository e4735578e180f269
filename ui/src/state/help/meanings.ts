/** Which figures of the window are explained, and by which method is each found? */

/** A figure; its texts are `meaning-` and its id: the name, `-is` and `-not`. */
export type Meaning = { id: string; methods: readonly string[] };

export const MEANINGS: readonly Meaning[] = [
  { id: 'events', methods: ['cells', 'density'] },
  { id: 'deaths', methods: [] },
  { id: 'change', methods: ['ratio'] },
  { id: 'band', methods: ['band'] },
  { id: 'z', methods: ['gistar', 'moran'] },
  { id: 'q', methods: ['gistar'] },
  { id: 'outlook', methods: ['outlook'] },
  { id: 'onset', methods: ['onset'] },
  { id: 'wait', methods: ['clock'] },
  { id: 'hits', methods: ['onset'] },
  { id: 'lead', methods: [] },
  { id: 'precision', methods: [] },
  { id: 'ages', methods: [] },
  { id: 'coverage', methods: [] },
  { id: 'commitments', methods: [] },
  { id: 'confidence', methods: [] },
];
