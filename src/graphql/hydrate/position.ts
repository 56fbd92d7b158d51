import { type ShownNode, viewShown } from "./claims.js";

/** A claim as a statement returns it, with the kind of answer where it is one. */
export interface Said {
  readonly response: string | null;
  readonly claim: ShownNode;
}
/** An answer to a claim as the API shows it. */
export const viewPosition = ({ response, claim }: Said): object => ({ ...viewShown(claim), kind: response });
