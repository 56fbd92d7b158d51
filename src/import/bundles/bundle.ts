import type { ChangesetRecord, Dataset } from "../../model/index.js";
import type { SeedFile } from "../read/read-folder.js";

/** A record that was taken out whole, as it is read back. */
export interface Bundle {
  /** Its records by section, placed where they stand in its files, as seed files would hold them. */
  readonly files: readonly SeedFile[];
  readonly changesets: readonly ChangesetRecord[];
  /** `section/id` → the number of the changeset that brought it. */
  readonly revisions: ReadonlyMap<string, number>;
}

/** A record of a bundle and its place. */
export interface PlacedRecord {
  readonly section: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly line: number;
}

/** Records of one file, in a form that is checked as a seed file is. */
export function asSeedFile(file: string, records: readonly PlacedRecord[]): SeedFile {
  const sections = new Map<string, PlacedRecord[]>();
  for (const record of records) {
    const known = sections.get(record.section);
    if (known) known.push(record);
    else sections.set(record.section, [record]);
  }
  return {
    file,
    yaml: {
      value: Object.fromEntries([...sections].map(([name, inside]) => [name, inside.map(({ value }) => value)])),
      locate: ([section, index]) => ({ line: sections.get(String(section))?.[Number(index)]?.line ?? 1, column: 1 }),
    },
  };
}

/** A dataset under the changesets that a bundle states, each record under the one that brought it. */
export function withRevisions(dataset: Dataset, { changesets, revisions }: Bundle): Dataset {
  const newest = changesets.at(-1)?.seq ?? 1;
  const at = <T extends { readonly id: string; readonly rev: number }>(section: string, records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, rev: revisions.get(`${section}/${record.id}`) ?? newest }));
  return {
    changesets,
    sources: at("sources", dataset.sources),
    passages: at("passages", dataset.passages),
    entities: at("entities", dataset.entities),
    instruments: at("instruments", dataset.instruments),
    provisions: at("provisions", dataset.provisions),
    categories: at("categories", dataset.categories),
    elements: at("elements", dataset.elements),
    modes: at("modes", dataset.modes),
    remedies: at("remedies", dataset.remedies),
    standards: at("standards", dataset.standards),
    mechanisms: at("mechanisms", dataset.mechanisms),
    claims: at("claims", dataset.claims),
    acts: at("acts", dataset.acts),
  };
}
