import type { Graph } from "../../graph/index.js";
import type { Progress } from "../printing/progress.js";

/** Brings the stored assessments up to a record that was just written, and says what is done or waited for meanwhile. */
export async function assessAfter(graph: Graph, progress: Progress): Promise<void> {
  const { assessStore } = await import("../../dataset/index.js");
  await assessStore(graph, {
    rest: (done, of) => progress("Assessing", done / of),
    onWait: (who) => progress(`Waiting for another process that writes to the store (${who})`),
  });
}
