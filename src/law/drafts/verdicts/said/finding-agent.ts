import type { FactsOn } from "../../../facts/index.js";
import { wordsOf } from "../../reading/words.js";
import type { Mention } from "../../types.js";
import { claimsBy } from "./claims-by.js";
import type { Found } from "./finding-verdict.js";
import { untold, wordsSaid } from "./told-words.js";
import { stemsOfNames, voicesOf } from "./voices.js";

/** Words of finding and of doing, which say nothing of what was found or done. */
export const IDLE = new Set(
  `that there grounds reasonable substantial believe basis it some its forces troops authorities officials leaders members military security
  practises practices practising practised committing perpetrated perpetrating carried carrying out engaged engaging being amount amounts amounted
  constitute constitutes constituted crime crimes act acts conduct policy pursued pursuing continues continued continuing what whether
  was is are were has have had did would against people advisory opinion`.split(/\s+/),
);

/** Whoever a text says did it: before the verb, or behind “by”; null where it says nobody. */
export function agentOf(said: string, mentions: readonly Mention[], offset: number): Agent | null {
  const active =
    /\b(?:that|believe(?: that)?) (?<who>[^,;]*?) ?\b(?:has|have|had|is|are|was|were|did|does|may|might|could|commit\p{L}*|practi[sc]\p{L}*|perpetrat\p{L}*|engag\p{L}*|pursu\p{L}*|violat\p{L}*|carr\p{L}*|inten\p{L}*|used|impos\p{L}*)\b/u.exec(
      said,
    );
  const passive = /\b(?:committed|perpetrated|carried out|done) by (?:the )?(?<who>[^,;]{2,60})/u.exec(said);
  const spanOf = (match: RegExpExecArray): Agent => {
    const from = offset + match.index + match[0].indexOf(match.groups?.who ?? "");
    const who = match.groups?.who ?? "";
    return {
      words: wordsSaid(who, IDLE),
      named: mentions.filter((one) => one.start >= from && one.end <= from + who.length),
    };
  };
  const agent = active && spanOf(active);
  if (agent && agent.words.length > 0 && !agent.named.some(({ type }) => type === "Category")) return agent;
  return passive ? spanOf(passive) : null;
}
interface Agent {
  readonly words: readonly string[];
  readonly named: readonly Mention[];
}

/** Whom a claim means: whoever it names, else those to whom the same speaker attributes the conduct. */
export const doersOf = (facts: FactsOn, claim: Found): readonly (string | null)[] =>
  claim.kind === "attribution"
    ? [claim.object]
    : claim.scope !== null
      ? [claim.scope]
      : claimsBy(facts, [claim.speaker], ["attribution"])
          .filter(({ subject }) => subject === claim.subject)
          .map(({ object }) => object);

const ACTING: ReadonlySet<Mention["type"]> = new Set(["State", "Group", "Person", "Other"]);
/** A collective of this name is of the State whose name it bears; an armed group, or a people, is not. */
const OF_A_STATE = /\b(?:authorities|Government)\b/u;
/** Whoever is named as having done it must be one whom the claim means; of words alone, one of them. */
export function isAgent(facts: FactsOn, { words, named }: Agent, doers: readonly (string | null)[]): boolean {
  const nameOfOne = (id: string | null): string => facts.entities.get(id ?? "")?.name ?? "";
  const isNamed = (id: string, of: readonly (string | null)[]): boolean => {
    const stems = stemsOfNames(facts, of);
    return wordsOf(nameOfOne(id)).every(({ key }) => untold([key], stems).length === 0);
  };
  const isDoer = ({ id, type }: Mention): boolean => {
    if (doers.includes(id)) return true;
    if (type === "State")
      return (
        doers.some((one) => one !== null && voicesOf(facts, [id]).has(one)) ||
        isNamed(
          id,
          doers.filter((one) => OF_A_STATE.test(nameOfOne(one))),
        )
      );
    return facts.entities.get(id)?.type !== "Population" && isNamed(id, doers);
  };
  const actors = named.filter(({ type }) => ACTING.has(type));
  if (actors.length > 0) return actors.every(isDoer);
  const stems = stemsOfNames(facts, doers);
  return words.some((word) => untold([word], stems).length === 0);
}
