import { noteOfPrivate } from "../import/index.js";
import { type Dataset, privateImportsOf } from "../model/index.js";

/**
 * The private imports of a record that comes into a store: those that it names, and those that the store had as private
 * and that come again in files without the mark. What was private stays so until it is taken out.
 *
 * @param before names of the private imports that the store holds
 */
export function stillPrivate(dataset: Dataset, before: readonly string[]): string[] {
  const again = before.filter((name) => holdsOf(dataset, name));
  return [...new Set([...privateImportsOf(dataset), ...again])].sort();
}

/**
 * What a store notes of private imports when a record has come in.
 *
 * @param former what it noted before; null where it noted nothing
 * @param stay   those of them that nothing was let go of
 */
export function privateAfter(
  dataset: Dataset,
  former: { readonly privateImports: readonly string[]; readonly privateRevisions: readonly string[] } | null,
  stay: readonly string[],
): { readonly privateImports: readonly string[]; readonly privateRevisions: readonly string[] } {
  const { privateImports: before, privateRevisions: noted } = former ?? { privateImports: [], privateRevisions: [] };
  const still = stillPrivate(dataset, before);
  const others = stay.filter((name) => !still.includes(name));
  const revisions = privateRevisions(dataset, still, noted);
  const ofOthers = noted.filter((one) => others.some((name) => one.endsWith(` ${name}`)));
  return { privateImports: [...still, ...others].sort(), privateRevisions: [...revisions, ...ofOthers].sort() };
}

/**
 * Which revisions some private imports brought, as the seal of a store notes them: number, space, name. Where the record
 * does not say so itself, those of what it holds of them; where it holds nothing that tells, those noted before.
 */
export function privateRevisions(
  dataset: Dataset,
  names: readonly string[],
  before: readonly string[] = [],
): readonly string[] {
  return names
    .flatMap((name) => {
      const said = dataset.changesets.filter(({ privateImport }) => privateImport === name).map(({ seq }) => seq);
      const held = said.length > 0 ? said : revisionsOf(dataset, name);
      const noted = before.filter((one) => one.endsWith(` ${name}`));
      return held.length > 0 ? [...new Set(held)].sort((a, b) => a - b).map((seq) => `${seq} ${name}`) : noted;
    })
    .sort();
}

const holdsOf = (dataset: Dataset, name: string): boolean => revisionsOf(dataset, name).length > 0;

/** The revisions of what a record holds of an import, by its ids and by what its claims say of themselves. */
function revisionsOf({ entities, sources, claims }: Dataset, name: string): number[] {
  const note = noteOfPrivate(name);
  const isOf = ({ id }: { readonly id: string }): boolean => id === name || id.startsWith(`${name}/`);
  return [...entities.filter(isOf), ...sources.filter(isOf), ...claims.filter((one) => one.note?.includes(note))].map(
    ({ rev }) => rev,
  );
}
