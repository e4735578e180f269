/** How wide the fields of a row are, by what they hold. */
import type { FieldCard } from '@/contract/FieldCard';

const WIDTHS: Partial<Record<FieldCard['kind'], string>> = {
  when: 'minmax(104px, 0.7fr)',
  moment: 'minmax(120px, 0.8fr)',
  number: 'minmax(60px, 0.3fr)',
  money: 'minmax(100px, 0.6fr)',
  choice: 'minmax(104px, 0.6fr)',
  flag: 'max-content',
  prose: 'minmax(160px, 1.6fr)',
};

/** Returns the columns of a grid for the fields. */
export function columnsOf(fields: readonly FieldCard[]): string {
  return fields.map((field) => WIDTHS[field.kind] ?? 'minmax(130px, 1fr)').join(' ');
}
