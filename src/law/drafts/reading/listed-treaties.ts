import type { Mention } from "../types.js";
import type { Words } from "./vocabulary/index.js";

/** A list of treaties behind one verb: what is said is said of each. */
export function treatiesBehind(
  words: Words,
  first: Mention | undefined,
  mentions: readonly Mention[],
  plain: string,
  start: number,
): readonly (Mention | undefined)[] {
  if (!first || first.start < start || !(words.says === "act" || words.says === "membership")) return [first];
  const listed = [first];
  for (const one of mentions.slice(mentions.indexOf(first) + 1)) {
    const between = plain.slice((listed.at(-1) as Mention).end, one.start);
    if (
      one.type !== "Instrument" ||
      !/^(?:,? (?:and|or|nor|as well as)|,)(?: (?:to|of|both|also))?(?: the| its)? $/iu.test(between)
    )
      break;
    listed.push(one);
  }
  return listed;
}
