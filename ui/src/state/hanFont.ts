/** Chinese in a window of another language: its letters are fetched when the first of them is shown, from the program itself. */
let isFetched = false;

export function showHan(texts: readonly string[]): void {
  if (isFetched || !texts.some((text) => /\p{Script=Han}/u.test(text))) return;
  isFetched = true;
  void Promise.all([import('@fontsource/noto-sans-sc/400.css'), import('@fontsource/noto-sans-sc/700.css')]);
}
