import { foldName } from "./names/index.js";
import { nearestNames } from "./nearest.js";

/** A record by which a reader may know it: its id, its name, its other names. */
export interface KnownRecord {
  readonly id: string;
  readonly name?: string | undefined;
  readonly names?: readonly { readonly text: string }[] | undefined;
}

/**
 * Ids of up to three records nearest to what was written in place of one: those that bear it as a name, in any spelling of
 * its marks and spaces, and no others where there are some; else those whose id or name is near.
 */
export function nearestIds(written: string, records: Iterable<KnownRecord>): string[] {
  const key = foldName(written);
  const bearers = new Map<string, string[]>();
  const exact: string[] = [];
  for (const { id, name, names = [] } of records)
    for (const text of new Set([id, ...(name ? [name] : []), ...names.map((one) => one.text)])) {
      if (key !== "" && text !== id && foldName(text) === key) exact.push(id);
      bearers.set(text, [...(bearers.get(text) ?? []), id]);
    }
  const near =
    exact.length > 0 ? exact : nearestNames(written, bearers.keys()).flatMap((text) => bearers.get(text) ?? []);
  return [...new Set(near)].slice(0, 3);
}

/** As many as a sentence can name. */
const FEW = 5;

/** The same; where none is near, all of them, if they are few: of two situations both are told. */
export function nearestOrAll(written: string, records: readonly KnownRecord[]): string[] {
  const near = nearestIds(written, records);
  return near.length > 0 || records.length > FEW ? near : records.map(({ id }) => id);
}
