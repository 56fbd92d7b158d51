import { type ErrorDefinition, near, quote } from "./definition.js";

const records = (count: unknown): string => (count === 1 ? "1 record" : `${count} records`);

/** What can be wrong with a dataset, its ledger, or an import of it. */
export const ofDataset = {
  DATASET_EMPTY: {
    sentence: () => "The store holds no dataset.",
    remedy: "Load one: `answerable import seed`, or start with an empty store and the bundled dataset is loaded.",
  },
  LEDGER_REFUSED: {
    sentence: (d) => `Nothing was recorded: ${d.why}.`,
    remedy: "Run `answerable check`, mend what it names, and record again.",
  },
  VERIFY_NO_PASSAGES: {
    sentence: (d) => `The folder holds no hashed passage of the source ${quote(d.source)}.${near(d)}`,
    remedy: "Name a source whose passages are hashed in `passages`, with --id.",
  },
  VERIFY_DIFFERS: {
    sentence: (d) => `${d.differing} of ${d.count} ${d.what} differ.`,
    remedy: "The places are named above. Compare them with the original, or restore what was changed.",
  },
  STORE_DIFFERS: {
    sentence: (d) => `The store says something else than the folder in ${d.places} places of ${d.records} records.`,
    remedy: "They are named above. `answerable import` with this folder writes what the folder says.",
  },
  IMPORT_WOULD_DROP: {
    sentence: (d) => `The store holds ${records(d.count)} that this folder does not hold; nothing was written.`,
    remedy:
      "See which with --dry-run. Bring them back into the folder (a claim that should not count is retracted by an act); where an import brought them that `answerable imports` does not list, import it again under its name. Or say --replace to let them go.",
  },
  IMPORT_REMOVE_WOULD_DROP: {
    sentence: (d) =>
      `The store holds ${records(d.count)} that neither the bundled record nor any import that is kept holds; nothing was taken out.`,
    remedy:
      "See which with --dry-run. Import again what they came from, or say --replace to let them go with the import.",
  },
  TABLE_MAP_INVALID: {
    sentence: (d) => `The map ${quote(d.where)} cannot be used: ${String(d.why).replace(/\.$/, "")}.`,
    remedy: "Mend the map; seed/README.md says what one holds, and seed/maps has some to begin with.",
  },
  IMPORT_READING_COSTLY: {
    sentence: (d) => `${quote(d.path)} ${d.what}; its reader was ended, and nothing was imported.`,
    remedy:
      "See whether it is what you think it is, and divide it. If you know whose it is, allow more with --read-seconds, --read-memory or --read-size.",
  },
  IMPORT_READING_FAILED: {
    sentence: (d) => `The reader of ${quote(d.path)} ended before it was through (${d.how}); nothing was imported.`,
    remedy: "A file in it breaks the reader of its format. Import its files one by one to find out which.",
  },
  IMPORT_UNKNOWN: {
    sentence: (d) => `No import is called ${quote(d.name)}.${near(d)}`,
    remedy: "Name one that `answerable imports` lists.",
  },
  IMPORT_NAME_TAKEN: {
    sentence: (d) =>
      d.same
        ? `The import called "${d.name}" was made of the same tables by a version that read them otherwise; nothing was written.`
        : `An import called "${d.name}" holds records that these tables no longer hold; nothing was written.`,
    remedy: "Give this import another --name, or say --replace to let the former one go.",
  },
  IMPORT_TABLES_CHANGED: {
    sentence: (d) => `The tables kept of the import "${d.name}" are not those that were imported: ${d.changed}.`,
    remedy:
      "Put the table back from a copy (they are in `imports` under ANSWERABLE_HOME), or import the tables again under the same --name with --replace.",
  },
  DATASET_REFUSED: {
    sentence: (d) => `The dataset has ${d.count} faults and was not loaded. The first: ${d.first}`,
    remedy: "Mend the files named; `answerable check` lists every fault.",
  },
  IMPORT_LOCKED: {
    sentence: (d) =>
      `Another import is under way (${d.holder})${d.seconds ? `; without progress its lock expires in ${d.seconds} s` : ""}.`,
    remedy: "Wait until it has ended, and run the import again.",
    retryable: true,
  },
  STORE_UNSOUND: {
    sentence: (d) =>
      `The import would leave the store inconsistent: check ${d.check} found ${d.example}. Nothing was written.`,
    remedy: "Mend the record it names; if it looks right, report a defect.",
  },
} as const satisfies Record<string, ErrorDefinition>;
