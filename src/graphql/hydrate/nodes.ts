import type { Named } from "../../assessment/index.js";

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
