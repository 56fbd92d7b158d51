import { printable } from "../../base/index.js";
import { type Fault, groupFaults, MAX_FAULTS, printFault } from "../../import/index.js";

/** How many further places of the same fault are named; the rest of them are counted. */
const PLACES = 3;

/** Prints faults, a line for each that is not like one before, as many as are reported in full, and counts the rest. */
export function printFaults(
  faults: readonly Fault[],
  write: (text: string) => void = (text) => process.stderr.write(text),
): void {
  const groups = groupFaults(faults);
  for (const { fault, again } of groups.slice(0, MAX_FAULTS)) write(`${printFault(fault)}${alsoAt(again)}\n`);
  const left = groups.slice(MAX_FAULTS).reduce((sum, { again }) => sum + 1 + again.length, 0);
  if (left > 0) write(`… and ${left} more.\n`);
  write(`${faults.length} ${faults.length === 1 ? "fault" : "faults"}; nothing was written.\n`);
}

function alsoAt(again: readonly Fault[]): string {
  if (again.length === 0) return "";
  const places = again.slice(0, PLACES).map(({ file, line }) => printable(`${file}:${line}`));
  const more = again.length - places.length;
  return ` The same at ${places.join(", ")}${more > 0 ? ` and ${more} more places` : ""}.`;
}
