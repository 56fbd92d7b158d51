import { importFolder } from "../../../src/dataset/index.js";
import { Graph } from "../../../src/graph/index.js";

/**
 * A program that imports a folder and stops dead in the middle of its transaction, until it is killed. Takes the address
 * of the store, as JSON, the folder, and from how many rows on it is to come in stages; prints a line when it is there.
 */
const [address, folder, stagesFrom] = process.argv.slice(2) as [string, string, string | undefined];
await importFolder(new Graph(JSON.parse(address)), folder, {
  replace: true,
  stagesFrom: stagesFrom === undefined ? undefined : Number(stagesFrom),
  onWrite: (done, of) => {
    if (done < of / 2) return;
    process.stdout.write("halfway\n");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
