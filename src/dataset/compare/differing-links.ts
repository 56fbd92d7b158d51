import type { Link } from "./content.js";
import { inOneForm } from "./in-one-form.js";

/**
 * The relationships that are on one side only, counting equal ones. Of two states of a large record almost all are on
 * both: they are crossed out against each other node by node, so that what is held beside them stays small. Pure.
 */
export function differingLinks<A extends Link, B extends Link>(
  these: readonly A[],
  those: readonly B[],
): { readonly these: readonly A[]; readonly those: readonly B[] } {
  const left = new Map<string, A[]>();
  for (const link of these) {
    const group = left.get(link.from);
    if (group) group.push(link);
    else left.set(link.from, [link]);
  }
  const extra = those.filter((link) => !crossOut(left.get(link.from), link));
  return { these: [...left.values()].flat(), those: extra };
}

/** Takes one that says the same out of a group; false where there is none. */
function crossOut(group: Link[] | undefined, link: Link): boolean {
  const at = group?.findIndex((one) => isSame(one, link)) ?? -1;
  if (!group || at < 0) return false;
  const last = group.pop() as Link;
  if (at < group.length) group[at] = last;
  return true;
}

const isSame = (one: Link, other: Link): boolean =>
  one.to === other.to &&
  one.type === other.type &&
  (one.properties === other.properties || inOneForm(one.properties) === inOneForm(other.properties));
