/** What every control of a form is given: where it stands, and how it is named and described. */
import type { FieldCard } from '@/contract/FieldCard';
import type { FormEntry } from '@/state/formEntry.svelte';
import type { RecordForm } from '@/state/recordForm.svelte';

export type ControlProps = {
  form: RecordForm;
  entry: FormEntry;
  field: FieldCard;
  /** The id of the input, which the label names. */
  id: string;
  label: string;
  testid: string;
  invalid: boolean;
  /** The id of what stands under the field. */
  describedby: string;
};
