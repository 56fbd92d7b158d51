import type { Named } from "../../assessment/index.js";

/** An actor as the API shows it; its concrete type is the label of its node. */
export interface ActorView {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

const SCREAMING = /(?<=[a-z])(?=[A-Z])/g;

/** `StateOrgan` → STATE_ORGAN. */
export function viewActor({ id, name, type }: Named): ActorView {
  return { __typename: type, id, name, kind: type.replace(SCREAMING, "_").toUpperCase() };
}
