/** How far a share may lie from its probability by chance: the central interval of the binomial distribution, exactly. */

const MASS = 0.95;

/** Returns the smallest and the largest count that chance alone gives in 95 of 100 cases, of `n` with a probability. */
export function chanceCounts(n: number, probability: number, mass = MASS): [low: number, high: number] {
  if (n <= 0) return [0, 0];
  if (probability <= 0) return [0, 0];
  if (probability >= 1) return [n, n];
  const tail = (1 - mass) / 2;
  const odds = Math.log(probability) - Math.log1p(-probability);
  let logMass = n * Math.log1p(-probability);
  let cumulated = Math.exp(logMass);
  let [low, high] = [cumulated > tail ? 0 : -1, cumulated >= 1 - tail ? 0 : -1];
  for (let count = 1; count <= n && high < 0; count += 1) {
    logMass += Math.log((n - count + 1) / count) + odds;
    cumulated += Math.exp(logMass);
    if (low < 0 && cumulated > tail) low = count;
    if (cumulated >= 1 - tail) high = count;
  }
  return [Math.max(0, low), high < 0 ? n : high];
}
