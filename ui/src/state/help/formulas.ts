/** The formulas of the methods: what the core computes, as its files state it. */
import { type Formula, frac, over, root, row, sub, sup } from './formula';

const x = (name: string) => sub('x', name);
const w = (name: string) => sub('w', name);
const sum = (index: string) => over('∑', index);
const square = (of: Formula) => sup(of, '2');
const reach = frac(square(sub('c', 'i')), square('H'));

/** One or more lines for each method. */
export const FORMULAS: Readonly<Record<string, readonly Formula[]>> = {
  density: [
    row(
      'f ( x ) =',
      sum('i'),
      w('i'),
      frac('3', row('π', square('H'))),
      square(row('( 1 −', reach, ')')),
      ',',
      sub('c', 'i'),
      '< H',
    ),
    row('H = 2.78 σ', sup('n', row('− 1 / 6'))),
  ],
  cells: [row(sub('n', 'c'), '= # {', row('i :', x('i'), '∈ c'), '}')],
  gistar: [
    row(
      sub('z', 'i'),
      '=',
      frac(
        row(sum('j'), w('i j'), x('j'), '− x̄', sum('j'), w('i j')),
        row('s', root(row('[ n', sum('j'), square(w('i j')), '− (', sum('j'), w('i j'), square(')'), '] / ( n − 1 )'))),
      ),
    ),
    row(sub('q', '( k )'), '=', over('min', 'l ≥ k'), frac(row('m', sub('p', '( l )')), 'l')),
  ],
  moran: [
    row(
      'I =',
      frac('n', 'W'),
      frac(row(sum('i'), sum('j'), w('i j'), sub('z', 'i'), sub('z', 'j')), row(sum('i'), square(sub('z', 'i')))),
    ),
  ],
  clusters: [
    row(sub('N', 'p'), '= # { q : d ( p , q ) ≤ ε , |', sub('t', 'p'), '−', sub('t', 'q'), '| ≤ τ }'),
    row(sub('N', 'p'), '≥ k'),
  ],
  band: [
    row('ln', sub('μ', 't'), '=', sub('s', 't'), '+ β t , Var ( Y ) = φ μ , P ( Y > U ) = 0.005'),
    row(sub('C', '2'), '=', frac(row('Y − ȳ'), 's')),
  ],
  level: [
    row(
      'min',
      '{',
      over('∑', 'k'),
      'C (',
      sub('l', 'k'),
      ') + 3 m ln n +',
      over('∑', 'k'),
      'ln',
      frac(sub('l', 'k'), 'n'),
      '}',
    ),
  ],
  emerging: [row('S =', over('∑', 'i < j'), 'sgn (', sub('z', 'j'), '−', sub('z', 'i'), ')')],
  triggers: [
    row(
      sub('λ', 'i , t'),
      '=',
      sub('μ', 'i'),
      '+',
      sub('a', 'i'),
      sub('x', 'i , t'),
      '+',
      sum('j'),
      sub('b', 'j , i'),
      sub('x', 'j , t'),
    ),
    row(sub('x', 'i , t'), '=', over('∑', 'l'), 'g ( l )', sub('y', 'i , t − l')),
  ],
  knox: [
    row(sub('D', '0'), '( s , t ) =', frac('K ( s , t )', 'K ( s ) K ( t )'), '− 1'),
    row('p =', frac('1 + r', '1 + m')),
  ],
  borders: [
    row(
      frac(
        row(
          'p̂ +',
          frac(square('z'), '2 n'),
          '± z',
          root(row('p̂ ( 1 − p̂ ) / n +', square('z'), '/', row('4', square('n')))),
        ),
        row('1 +', frac(square('z'), 'n')),
      ),
    ),
  ],
  outlook: [
    row('F =', over('∑', 'k'), w('k'), sub('F', 'k')),
    row('CRPS = E | X − y | −', frac('1', '2'), 'E | X − X′ |'),
  ],
  onset: [
    row('p =', frac('1', row('1 +', sup('e', '− η'))), ', η = α +', over('∑', 'k'), sub('β', 'k'), x('k')),
    row(
      'max',
      '{',
      over('∑', 'i'),
      '[',
      sub('y', 'i'),
      sub('η', 'i'),
      '− ln ( 1 +',
      sup('e', sub('η', 'i')),
      ') ] −',
      frac('1', '2'),
      'λ',
      over('∑', 'k'),
      square(sub('β', 'k')),
      '}',
    ),
  ],
  ratio: [
    row(sub('n', '1'), '~ B (', sub('n', '1'), '+', sub('n', '2'), ',', frac('r', '1 + r'), ')'),
    row(
      'r =',
      frac(sub('n', '1'), sub('n', '2')),
      '∈ [',
      frac(sub('p', '1'), row('1 −', sub('p', '1'))),
      ',',
      frac(sub('p', '2'), row('1 −', sub('p', '2'))),
      ']',
    ),
  ],
  effect: [
    row('ln', sub('μ', 't'), '= α + β t + γ', sub('D', 't'), '+ δ ( t −', sub('t', '0'), ')', sub('D', 't')),
    row(
      'c = ln',
      frac(
        row('(', sub('N', '1'), '+', frac('1', '2'), ') /', sub('m', '1')),
        row('(', sub('N', '0'), '+', frac('1', '2'), ') /', sub('m', '0')),
      ),
      ', exp ( c −',
      frac('1', '9'),
      sum('j'),
      sub('c', 'j'),
      ')',
    ),
  ],
  likeness: [
    row(
      'd ( a , b ) =',
      frac(
        row(over('∑', 'k'), sub('δ', 'k'), '|', sub('a', 'k'), '−', sub('b', 'k'), '| /', sub('R', 'k')),
        row(over('∑', 'k'), sub('δ', 'k')),
      ),
    ),
  ],
  clock: [row('S ( t ) =', over('∏', row(sub('t', 'i'), '≤ t')), '( 1 −', frac(sub('d', 'i'), sub('n', 'i')), ')')],
  corridors: [row('p =', frac('1 + r', '1 + m'))],
  onsets: [row(sub('d', 'y'), '≥ 25 ,', sub('d', 'y − 1'), ', … ,', sub('d', 'y − k'), '< 25')],
  freshness: [row('a > b + e + max (', frac('e', '2'), ', 2 )')],
};
