import { fail } from "../../base/index.js";
import type { BundleFormat } from "../../dataset/index.js";
import type { Graph } from "../../graph/index.js";
import type { ReadingLimits } from "../../import/index.js";
import { privateImportsOf } from "../../model/index.js";
import { EXIT } from "../exit-codes.js";
import { printFaults } from "../printing/print-faults.js";
import { printImportReport } from "../printing/print-import-report.js";
import { createProgress } from "../printing/progress.js";
import { assessAfter } from "./assess-after.js";

/** `answerable import --format nquads`: a whole record that `export` wrote, in place of what the store holds. */
export async function runBundleImport(
  path: string,
  format: BundleFormat,
  options: { readonly dryRun?: boolean; readonly replace?: boolean; readonly limits?: Partial<ReadingLimits> },
): Promise<number> {
  const { importDataset, readBundle } = await import("../../dataset/index.js");
  const { READING_LIMITS, tryReading } = await import("../../import/index.js");
  await tryReading(format, path, { ...READING_LIMITS, ...options.limits });
  const { dataset, faults } = await readBundle(path, format);
  if (faults.length > 0) {
    printFaults(faults);
    return EXIT.dataRefused;
  }
  const { withStore } = await import("../with-store.js");
  const progress = createProgress();
  const work = async (graph: Graph) => {
    const done = await importDataset(graph, dataset, faults, {
      dryRun: options.dryRun,
      replace: options.replace,
      onWrite: (written, of) => progress("Writing", written / of),
    });
    if (done.written) await assessAfter(graph, progress);
    return done;
  };
  const report = await withStore(progress, work, { look: options.dryRun });
  progress.end();
  const ofPrivate = privateImportsOf(dataset);
  if (ofPrivate.length > 0)
    process.stdout.write(`It holds private imports (${ofPrivate.join(", ")}): served on this machine alone.\n`);
  printImportReport(report, options.dryRun ?? false);
  if (report.kept > 0) throw fail("IMPORT_WOULD_DROP", { count: report.kept });
  return EXIT.ok;
}
