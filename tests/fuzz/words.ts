import { deriveViolations } from "../../src/assessment/index.js";
import type { Dataset } from "../../src/model/index.js";

/** What random queries name: ids of a dataset by what they are of, days, moments and texts. */
export interface Words {
  /** By the type of the record (`State`, `Claim`, `AllegedViolation`), and `any`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly days: readonly string[];
  readonly moments: readonly string[];
  readonly texts: readonly string[];
}

/** Days on which something of the bundled law changes, and the edges of the calendar. */
const DAYS = ["0001-01-01", "1948-12-09", "1998-07-17", "2002-07-01", "2005-03-31", "2014-06-13", "2023-10-07"].concat([
  "2024-02-29",
  "2025-12-11",
  "2026-06-30",
  "9999-12-31",
]);
/** Texts with what a search, a database or a page might take for more than text. */
const TEXTS = [
  "war crimes OR apartheid",
  'a "quoted" word',
  "x AND (y",
  "*",
  "ق",
  "\u0000",
  "name:x~2",
  "\\",
  "%_'",
  "a".repeat(300),
];

/** The words of a dataset. */
export function wordsOf(dataset: Dataset): Words {
  const ids: Record<string, string[]> = {};
  const add = (type: string, records: readonly { readonly id: string }[]): void => {
    ids[type] = [...(ids[type] ?? []), ...records.map(({ id }) => id)];
  };
  for (const entity of dataset.entities) add(entity.type, [entity]);
  add("Mechanism", dataset.mechanisms);
  add(
    "JurisdictionBasis",
    dataset.mechanisms.flatMap(({ bases }) => bases),
  );
  add("Source", dataset.sources);
  add("Passage", dataset.passages);
  add("Instrument", dataset.instruments);
  add("Provision", dataset.provisions);
  add("LegalCategory", dataset.categories);
  add("Element", dataset.elements);
  add("ModeOfLiability", dataset.modes);
  add("Remedy", dataset.remedies);
  add("StandardOfProof", dataset.standards);
  add("Claim", dataset.claims);
  add(
    "Figure",
    dataset.claims.filter(({ kind }) => kind === "figure"),
  );
  add(
    "Position",
    dataset.claims.filter(({ kind }) => kind === "response"),
  );
  add(
    "Thread",
    dataset.claims.map(({ thread }) => ({ id: thread })),
  );
  add("Act", dataset.acts);
  add("AllegedViolation", deriveViolations(dataset.claims));
  ids.any = Object.values(ids).flat();
  const names = dataset.entities.flatMap(({ name, names: others }) => [name, ...others.map(({ text }) => text)]);
  return {
    ids,
    days: DAYS,
    moments: [
      "1970-01-01T00:00:00Z",
      "9999-12-31T23:59:59Z",
      ...dataset.changesets.map(({ recordedAt }) => recordedAt),
    ],
    texts: [...TEXTS, ...names.slice(0, 400)],
  };
}
