/**
 * About how many bytes a value and all it holds take in memory. Each object and each text is counted once, however often
 * it is referred to; of a long list some items stand for all, so that measuring costs little beside making it.
 *
 * @param isShared an object that somebody else holds anyway; neither it nor what it holds is counted
 */
export function bytesOf(value: unknown, isShared: (object: object) => boolean = () => false): number {
  if (Array.isArray(value) && value.length > SAMPLE) {
    const step = Math.ceil(value.length / SAMPLE);
    const sample = value.filter((_item, index) => index % step === 0);
    return Math.round((measure(sample, isShared) * value.length) / sample.length);
  }
  return measure(value, isShared);
}

/** So many items of a list are looked at. */
const SAMPLE = 16;
/** What V8 takes for the head of a text or an object, a place in an object or list, and one in a map or set. */
const TEXT = 16;
const OBJECT = 32;
const SLOT = 8;
const ENTRY = 24;

function measure(value: unknown, isShared: (object: object) => boolean): number {
  const seen = new Set<unknown>();
  let bytes = 0;
  // A list of our own: what is measured may be nested deeper than the machine's stack.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") {
      if (!seen.has(next)) bytes += TEXT + next.length;
      seen.add(next);
      continue;
    }
    if (typeof next !== "object" || next === null || seen.has(next) || isShared(next)) continue;
    seen.add(next);
    const isMap = next instanceof Map || next instanceof Set;
    const held: readonly unknown[] =
      next instanceof Map
        ? [...next.keys(), ...next.values()]
        : isMap
          ? [...(next as Set<unknown>)]
          : Object.values(next);
    bytes += OBJECT + held.length * (isMap ? ENTRY : SLOT);
    for (const one of held) open.push(one);
  }
  return bytes;
}
