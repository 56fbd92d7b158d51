import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PACKAGE_ROOT } from "../../base/index.js";
import { readYaml } from "../read/read-yaml.js";

const Ids = z.array(z.string()).min(1);

/** How tables write States, as `seed/maps/lists/states.yaml` has it. */
const StateList = z.strictObject({
  /** Codes of two letters that are in force. */
  codes: z.record(z.string(), z.string()),
  /** Withdrawn codes: the States that each has stood for, the first that existed on the day. */
  withdrawn: z.record(z.string(), Ids),
  /** Codes that stand for one State elsewhere and for another here. */
  unclear: z.array(z.string()),
  /** Whole spellings, by the State that they stand for. */
  spellings: z.record(z.string(), Ids),
  /** Spellings that have stood for several States, the first that existed on the day. */
  byDay: z.record(z.string(), Ids),
});
export type StateList = z.infer<typeof StateList>;

let read: StateList | undefined;

/** The list that comes with the program. */
export function stateList(): StateList {
  read ??= StateList.parse(readYaml(readFileSync(join(PACKAGE_ROOT, "seed/maps/lists/states.yaml"), "utf8")).value);
  return read;
}
