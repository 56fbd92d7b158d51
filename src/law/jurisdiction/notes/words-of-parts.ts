import { inWords, unique } from "../../../base/index.js";
import type { ConductActor } from "../../facts/index.js";
import { inText, listed, named, nameOf, span } from "../../words/index.js";
import type { Part } from "../assess-parts.js";
import type { Question } from "../question.js";

/**
 * Some of the parts of a conduct in words, by no more than tells them from the rest: their crimes, their actors, else each
 * crime and actor with its days. Null where they are all. The order of a question makes no difference.
 */
export function wordsOfParts(q: Question, all: readonly Part[], some: ReadonlySet<Part>): string | null {
  if (some.size === all.length) return null;
  const categories = new Set([...some].map(({ category }) => category));
  const actors = new Set([...some].map(({ actorIndex }) => actorIndex));
  const isAll = (of: (part: Part) => boolean): boolean => all.every((part) => !of(part) || some.has(part));
  if (isAll(({ category }) => categories.has(category))) return inOrder([...categories].map((id) => crime(q, id)));
  if (isAll(({ actorIndex }) => actors.has(actorIndex))) return inOrder([...actors].map((index) => who(q, index)));
  const words = [...some].map((part) => {
    const whole = isAll(({ category, actorIndex }) => category === part.category && actorIndex === part.actorIndex);
    const by = actors.size > 1 || q.conduct.allegedActors.length > 1 ? ` by ${who(q, part.actorIndex)}` : "";
    return `${crime(q, part.category)}${by}${whole ? "" : ` (${span(part.from, part.to)})`}`;
  });
  return inOrder(words);
}

const inOrder = (words: readonly string[]): string => listed(unique(words).sort());

const crime = (q: Question, category: string): string => inText(nameOf(q.facts, category));

function who(q: Question, index: number | null): string {
  const actor = index === null ? null : q.conduct.allegedActors[index];
  if (!actor) return "an actor that is not named";
  if (actor.actor) return nameOf(q.facts, actor.actor);
  const words = described(q, actor);
  // Two that the question describes alike are told apart by where they stand in it.
  const alike = q.conduct.allegedActors.filter((one) => !one.actor && described(q, one) === words);
  return alike.length > 1 ? `${words}, alleged actor ${(index as number) + 1}` : words;
}

function described(q: Question, { kind, nationalities, isStateless }: ConductActor): string {
  const states = [...nationalities].sort();
  if (kind === "STATE" && states.length > 0) return named(q.facts, states);
  const what = inWords(kind);
  return `${/^[aeiou]/.test(what) ? "an" : "a"} ${what} (${states.length > 0 ? named(q.facts, states) : isStateless ? "stateless" : "nationality not said"})`;
}
