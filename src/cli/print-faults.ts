import { type Fault, MAX_FAULTS, printFault } from "../import/index.js";

/** Prints faults, a line each, as many as are reported in full, and counts the rest. */
export function printFaults(
  faults: readonly Fault[],
  write: (text: string) => void = (text) => process.stderr.write(text),
): void {
  for (const fault of faults.slice(0, MAX_FAULTS)) write(`${printFault(fault)}\n`);
  if (faults.length > MAX_FAULTS) write(`… and ${faults.length - MAX_FAULTS} more.\n`);
  write(`${faults.length} ${faults.length === 1 ? "fault" : "faults"}; nothing was written.\n`);
}
