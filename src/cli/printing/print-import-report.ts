import { printable } from "../../base/index.js";
import type { ImportReport } from "../../dataset/index.js";
import { printDifferences } from "./print-differences.js";

/** Says what an import brought and what the store now holds; for a dry run also the ids. */
export function printImportReport(report: ImportReport, dryRun: boolean): void {
  const kinds = ["sources", "entities", "claims", "others"] as const;
  for (const kind of kinds) {
    const [added, missing] = [report.added[kind], report.missing[kind]];
    process.stdout.write(
      `${kind === "others" ? "other records" : kind}: ${added.length} new, ${missing.length} not in the folder\n`,
    );
    // What may not go is named, whether it is asked for or not.
    if (dryRun) list("+", added);
    if (dryRun || report.kept > 0) list("-", missing);
  }
  if (report.damage.length > 0) {
    printDifferences(report.damage);
    process.stdout.write(
      `The store said something else than the record in ${report.damage.length} places${report.written ? "; all of them were put right" : ""}.\n`,
    );
  }
  process.stdout.write(
    report.unchanged
      ? "The store holds exactly this already.\n"
      : report.written
        ? `${report.claims} claims are in the store.\n`
        : "Nothing was written.\n",
  );
}

/** How many ids of one kind are printed. */
const SHOWN = 100;
function list(sign: string, ids: readonly string[]): void {
  for (const id of ids.slice(0, SHOWN)) process.stdout.write(`  ${sign} ${printable(id)}\n`);
  if (ids.length > SHOWN) process.stdout.write(`  … and ${ids.length - SHOWN} more\n`);
}
