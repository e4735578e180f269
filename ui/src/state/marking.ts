/** How a marking is written on what leaves the window: on paper, before text that is copied, on a picture. */
import type { Marking } from '@/contract/Marking';
import { dotted } from './numbers';
import { t } from './texts.svelte';

/** Returns the words: CONFIDENTIAL, and in an exercise CONFIDENTIAL · EXERCISE. */
export function markingWords(marking: Marking, isExercise = false): string {
  const words = t(`marking-${marking}`).toUpperCase();
  return isExercise ? dotted([words, t('exercise')]) : words;
}
