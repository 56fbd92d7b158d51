import type { ImportReport } from "../../dataset/index.js";
import { printDifferences } from "./print-differences.js";

/** Says what an import brought and what the store now holds; for a dry run also the ids. */
export function printImportReport(report: ImportReport, dryRun: boolean): void {
  const kinds = ["sources", "entities", "claims"] as const;
  for (const kind of kinds) {
    process.stdout.write(
      `${kind}: ${report.added[kind].length} new, ${report.missing[kind].length} not in the folder\n`,
    );
    if (!dryRun) continue;
    for (const id of report.added[kind].slice(0, 100)) process.stdout.write(`  + ${id}\n`);
    for (const id of report.missing[kind].slice(0, 100)) process.stdout.write(`  - ${id}\n`);
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
