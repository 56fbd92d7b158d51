import type { ChangesetRecord, Dataset } from "../../model/index.js";
import type { SeedFile } from "../read/read-folder.js";

/** A record that was taken out whole, as it is read back. */
export interface Bundle {
  /** Its records by section, placed where they stand in its files, as seed files would hold them. */
  readonly files: readonly SeedFile[];
  readonly changesets: readonly ChangesetRecord[];
  /** The file that they stand in. */
  readonly changesetsIn: string;
  /** The digest of the newest changeset, as it stands apart from the changesets; null where it does not. */
  readonly release: string | null;
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

/**
 * A dataset under the changesets that a bundle states, each record under the one that brought it.
 *
 * @param unplaced  is told of a record that is under none of them, `section/id`
 */
export function withRevisions(
  dataset: Dataset,
  { changesets, revisions }: Bundle,
  unplaced: (record: string) => void,
): Dataset {
  const known = new Set(changesets.map(({ seq }) => seq));
  const at = <T extends { readonly id: string; readonly rev: number }>(section: string, records: readonly T[]): T[] =>
    records.map((record) => {
      const rev = revisions.get(`${section}/${record.id}`);
      if (rev !== undefined && known.has(rev)) return { ...record, rev };
      unplaced(`${section}/${record.id}`);
      return record;
    });
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
