import type { Dataset } from "../model/index.js";
import type { Fault } from "./faults.js";
import type { LayerFates, LayerRecords } from "./layers/convert-layers.js";
import type { Ledger } from "./ledger/ledger.js";

/** What reading a folder of seed files gave. `dataset` is complete only when there is no fault. */
export interface LoadedSeed {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
  /** Records no changeset has recorded yet, as `section/id` → hash of their content. */
  readonly unrecorded: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
  /** What became of every row of the imports that lie over the folder, by the name of the import. */
  readonly fates: LayerFates;
  /** What their tables were read as, by the same. */
  readonly converted: LayerRecords;
}
