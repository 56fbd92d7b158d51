import { derived } from "./derived.js";
import { law } from "./law.js";
import { record } from "./record.js";
import { world } from "./world.js";

export { ACTOR_LISTS } from "./world.js";

/** The one model that the navigation API is generated from. */
export const model = (): string[] => [
  record(),
  world(),
  law(),
  derived(),
  "extend schema @mutation(operations: []) @subscription(events: [])",
];
