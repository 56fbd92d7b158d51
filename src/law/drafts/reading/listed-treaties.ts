import type { Mention } from "../types.js";
import type { Words } from "./vocabulary/index.js";

/** A treaty that a verb is said of; `turned` where it is denied of it and said of those before, or the other way round. */
interface ListedTreaty {
  readonly treaty: Mention | undefined;
  readonly turned: boolean;
}
const TURNS =
  /^,? but (?:(?:is |has |was )?(?:not|never)(?: (?:yet|so far))?|(?:is|has|did|was)(?: one| so)?) ?(?:a party )?(?:to |of )?(?:the )?$/iu;

/** A list of treaties behind one verb: what is said is said of each. */
export function treatiesBehind(
  words: Words,
  first: Mention | undefined,
  mentions: readonly Mention[],
  plain: string,
  start: number,
): readonly ListedTreaty[] {
  if (!first || !(words.says === "act" || words.says === "membership")) return [{ treaty: first, turned: false }];
  if (first.start < start) return each([{ treaty: first, turned: false }]);
  const listed = [{ treaty: first, turned: false }];
  for (const one of mentions.slice(mentions.indexOf(first) + 1)) {
    const between = plain.slice((listed.at(-1) as { treaty: Mention }).treaty.end, one.start);
    if (one.type === "Instrument" && TURNS.test(between)) {
      listed.push({ treaty: one, turned: true });
      break;
    }
    if (
      one.type !== "Instrument" ||
      !/^(?:,? (?:and|or|nor|as well as)|,)(?: (?:to|of|both|also))?(?: the| its)? $/iu.test(between)
    )
      break;
    listed.push({ treaty: one, turned: false });
  }
  return each(listed);
}

/** A name that several treaties bear stands for each of them. */
const each = (listed: readonly { readonly treaty: Mention; readonly turned: boolean }[]): readonly ListedTreaty[] =>
  listed.flatMap(({ treaty, turned }) =>
    [treaty.id, ...(treaty.also ?? [])].map((id) => ({ treaty: { ...treaty, id }, turned })),
  );
