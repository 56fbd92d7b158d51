import type { Named } from "../../assessment/index.js";
import { MARK } from "../../model/index.js";

/** An incident, actor or office where only what it is called matters. */
export interface NodeView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export const viewNode = ({ id, name, type }: Named): NodeView => ({ id, name, kind: type });

/** What an answer about somebody does not say, in words that fit a person or anybody else. */
export const cautionFor = (type: string | undefined, ofPersons: string): string =>
  type === "Person"
    ? ofPersons
    : "Nothing here says that anybody did anything: who said what, when and on which standard stands beside every line.";

/** Labels that many kinds of node wear beside their own, the widest last. A place of no kind of its own is a Place. */
const WIDER: readonly string[] = ["Place", "Actor", "Entity", "Claim"];

/** What a node is, of all the labels it wears: its own kind, or the narrowest of the wider ones. */
export const kindOfLabels = (labels: readonly string[]): string =>
  labels.find((label) => label !== MARK && !WIDER.includes(label)) ??
  WIDER.find((label) => labels.includes(label)) ??
  "Entity";
