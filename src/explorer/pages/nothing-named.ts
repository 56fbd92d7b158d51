import { NothingThere } from "../nearest.js";
import type { Asked } from "../page.js";
import { wholeOf } from "../whole-of.js";
import { Home } from "./home/operation.js";

/** Refuses a page that was asked for of nothing, with the situations to begin at. */
export async function nothingNamed(asked: Asked, remedy: string): Promise<never> {
  const { situations } = await wholeOf(asked, Home, {});
  const begin = situations.filter(({ rev }) => rev <= asked.record.seq);
  throw new NothingThere(
    "No subject was named.",
    begin.map(({ id, name }) => ({ id, name, kind: "Situation" })),
    remedy,
  );
}
