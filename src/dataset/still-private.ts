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

/** Whether a record holds something of an import, by its ids and by what its claims say of themselves. */
function holdsOf({ entities, sources, claims }: Dataset, name: string): boolean {
  const isOf = ({ id }: { readonly id: string }): boolean => id === name || id.startsWith(`${name}/`);
  const note = noteOfPrivate(name);
  return entities.some(isOf) || sources.some(isOf) || claims.some((claim) => claim.note?.includes(note));
}
