// Picks, from GeoNames' untagged other names of a place, the one in Russian and the one in Arabic.
// GeoNames does not say the language here, so a name is taken only when it is written with the letters
// of that language alone and sounds like the main name; otherwise there is none.

const RUSSIAN = /^[а-яё][а-яё \-’']*$/iu;
const ARABIC = /^[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي -]+$/u;
const HAN = /^\p{Script=Han}+$/u;

const SOUNDS = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'o',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  ء: '',
  آ: 'a',
  أ: 'a',
  ؤ: 'o',
  إ: 'i',
  ئ: 'e',
  ا: 'a',
  ب: 'b',
  ة: 'a',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ى: 'a',
  ي: 'i',
};

const soundOf = (text) => [...text.toLowerCase()].map((letter) => SOUNDS[letter] ?? letter).join('');

/** Returns a Latin name without marks, its letters folded to the few that both scripts can tell apart. */
function foldLatin(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/ou|oo/g, 'u')
    .replace(/q|c(?!h)/g, 'k')
    .replace(/p/g, 'b')
    .replace(/dj/g, 'j');
}

const foldSound = (sound) => sound.replace(/p/g, 'b').replace(/dj/g, 'j').replace(/o/g, 'u');

/** Returns the number of letters to change, add or drop between two words (Levenshtein 1966). */
export function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}

function nearest(name, candidates) {
  const target = foldLatin(name).replace(/o/g, 'u');
  const scored = candidates.map((text) => ({
    text,
    score: distance(foldSound(soundOf(text)), target),
  }));
  // Among equals the longer, then the later in the alphabet: Пермь before Перм, й before и.
  scored.sort((a, b) => a.score - b.score || b.text.length - a.text.length || (a.text > b.text ? -1 : 1));
  const best = scored[0];
  return best && best.score <= Math.max(2, target.length * 0.6) ? best.text : '';
}

export const russianOf = (name, others) =>
  nearest(
    name,
    others.filter((text) => RUSSIAN.test(text)),
  );
export const arabicOf = (name, others) =>
  nearest(
    name,
    others.filter((text) => ARABIC.test(text)),
  );

/** A proper name in Latin letters; GeoNames also holds airport codes (BKO) and transcripts (ba ma ke). */
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}' ’-]*\p{Ll}[\p{Script=Latin}' ’-]*$/u;

/** Says whether somebody may type this name to find the place. */
export const isSearchable = (text) => [RUSSIAN, ARABIC, HAN, LATIN_NAME].some((pattern) => pattern.test(text));
