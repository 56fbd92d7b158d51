import { changes } from "./changes.js";
import { claims } from "./claims.js";
import { derived } from "./derived.js";
import { law } from "./law.js";
import { sources } from "./sources.js";
import { world } from "./world.js";

export { ORDINAL } from "./field.js";
export { ACTOR_LISTS } from "./world.js";

/** The one model that the navigation API is generated from. */
export const model = (): string[] => [
  sources(),
  claims(),
  changes(),
  world(),
  law(),
  derived(),
  "extend schema @mutation(operations: []) @subscription(events: [])",
];
