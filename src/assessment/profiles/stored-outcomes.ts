import type { KnownOutcomes } from "../violations/answers-of-violation.js";
import { unpackOutcome } from "./outcome-letters.js";

/** Stored outcomes as statements return them: of one record, one day and one set of rules. */
export interface StoredOutcomes {
  /** The mechanism of each letter; null where nothing is stored for the record that is asked about. */
  readonly letters: readonly string[] | null;
  readonly stored: readonly { readonly violation: string; readonly outcomes: string }[];
}

/** What is stored, by alleged violation; undefined where nothing is stored for the record that is asked about. */
export function storedOutcomes({ letters, stored }: StoredOutcomes): ReadonlyMap<string, KnownOutcomes> | undefined {
  if (!letters) return undefined;
  const places = new Map(letters.map((mechanism, index) => [mechanism, index]));
  return new Map(
    stored.map(({ violation, outcomes }) => [
      violation,
      {
        get: (mechanism: string) => {
          const at = places.get(mechanism);
          return at === undefined ? undefined : unpackOutcome(outcomes, at);
        },
      },
    ]),
  );
}
