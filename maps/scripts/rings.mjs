// Cuts one ring along a line that joins two of its corners.

const same = (a, b) => Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;

/** Returns one line from pieces that touch end to end, in whatever order and direction they come. */
export function joinPieces(pieces) {
  const rest = pieces.map((piece) => [...piece]);
  let line = rest.shift();
  while (rest.length > 0) {
    const at = rest.findIndex((piece) =>
      [piece[0], piece.at(-1)].some((end) => same(end, line[0]) || same(end, line.at(-1))),
    );
    if (at < 0) throw new Error('the pieces of the line do not touch: look at the source layer');
    const [piece] = rest.splice(at, 1);
    if (same(piece[0], line.at(-1))) line = [...line, ...piece.slice(1)];
    else if (same(piece.at(-1), line.at(-1))) line = [...line, ...piece.reverse().slice(1)];
    else if (same(piece.at(-1), line[0])) line = [...piece, ...line.slice(1)];
    else line = [...piece.reverse(), ...line.slice(1)];
  }
  return line;
}

/** Returns the two rings into which a line divides a closed ring; its ends must be corners of the ring. */
export function splitRing(ring, line) {
  const open = ring.slice(0, -1);
  const from = open.findIndex((point) => same(point, line[0]));
  const to = open.findIndex((point) => same(point, line.at(-1)));
  if (from < 0 || to < 0) throw new Error('the line does not end on the ring: look at the source layer');
  const along = (start, end) => {
    const path = [];
    for (let i = start; i !== end; i = (i + 1) % open.length) path.push(open[i]);
    return [...path, open[end]];
  };
  const inner = line.slice(1, -1);
  const close = (path) => [...path, path[0]];
  return [close([...along(from, to), ...[...inner].reverse()]), close([...along(to, from), ...inner])];
}
