/** Edit distance with adjacent swaps, given up beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] as number) + 1);
      current.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}

/**
 * Up to three known names nearest to what was written, nearest first; none where nothing is near. A name that goes on
 * where the written one stops ("gaza", "gaza-strip"), or begins alike in the same family, ranks above an accidental
 * resemblance.
 */
export function nearestNames(written: string, known: Iterable<string>): string[] {
  // Of three letters two that differ leave nothing alike: a code is no slip of another country's.
  const limit = written.length <= 3 ? 1 : Math.max(2, Math.floor(written.length / 3));
  const text = written.toLowerCase();
  const found: { name: string; far: number }[] = [];
  for (const name of new Set(known)) {
    const far = Math.min(distance(text, name.toLowerCase(), limit), alike(text, name.toLowerCase()));
    if (far <= limit) found.push({ name, far });
  }
  return found
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((item) => item.name);
}

/** Letters two last parts must share at their beginning to count as alike. */
const STEM = 5;

/**
 * How far two names are that share a family ("war-crimes.") and a beginning, or of which one contains the other. One that
 * holds what was written as a whole part ("un" in "un-ohchr") is nearer than one that differs in a letter.
 */
function alike(written: string, name: string): number {
  const [head, last] = split(written);
  const [nameHead, nameLast] = split(name);
  if (head !== nameHead || last.length < 2) return Number.POSITIVE_INFINITY;
  if (nameLast.split("-").includes(last)) return 0.5 + name.length / 1000;
  if (last.length < 4) return Number.POSITIVE_INFINITY;
  // Of several that go on, the shorter is nearer.
  if (nameLast.startsWith(last)) return 1 + name.length / 1000;
  if (nameLast.includes(last)) return 1.5;
  let shared = 0;
  while (shared < last.length && last[shared] === nameLast[shared]) shared++;
  return shared >= STEM && shared >= last.length / 2 ? 2 : Number.POSITIVE_INFINITY;
}

/** The family of an id, up to its last dot or slash, and the rest. */
function split(id: string): [string, string] {
  const at = Math.max(id.lastIndexOf("."), id.lastIndexOf("/")) + 1;
  return [id.slice(0, at), id.slice(at)];
}
