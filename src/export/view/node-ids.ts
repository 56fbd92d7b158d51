import { fail } from "../../base/index.js";

/** Ids that every reader takes over whole: some drop, cut or rewrite `_ : /`, spaces and everything beyond ASCII. */
export const SAFE_ID = /^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/;

/** Where an id is looked up: ids are unique within one of these, not across them. */
export type Namespace =
  | "claim"
  | "entity"
  | "source"
  | "passage"
  | "act"
  | "instrument"
  | "provision"
  | "category"
  | "element"
  | "mode"
  | "remedy"
  | "standard"
  | "basis";

/**
 * An id of ours as foreign readers can keep it: unique in a whole file, and to be turned back. Ids of ours hold no `--`
 * and no `..`, so a slash becomes the one, and the namespace stands before the other; claims and entities stand bare.
 *
 * @throws EXPORT_ID_UNSAFE for an id that is none of ours
 */
export function nodeId(namespace: Namespace, id: string): string {
  const own = id.replaceAll("/", "--");
  const made = namespace === "claim" || namespace === "entity" ? own : `${namespace}..${own}`;
  if (!SAFE_ID.test(made) || /--|\.\./.test(id)) throw fail("EXPORT_ID_UNSAFE", { id });
  return made;
}
