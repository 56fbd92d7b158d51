/**
 * The instrument that a provision stands in: the one its record names, or the one whose id its own begins with
 * (`cat/art-1` stands in `cat`); null where none of these is on record.
 */
export function instrumentOf(
  { id, instrument }: { readonly id: string; readonly instrument?: string | undefined },
  isInstrument: (id: string) => boolean,
): string | null {
  const named = instrument ?? id.slice(0, Math.max(0, id.indexOf("/")));
  return isInstrument(named) ? named : null;
}
