import type { Mention } from "../types.js";
import type { Place, Words } from "./vocabulary/index.js";

interface Zone {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  /** How far behind it its object may stand. */
  readonly to: number;
  readonly from: number;
}

/** Whom it is said of, of the kinds of thing it can be said of; null where the sentence names none. */
export function subjectsOf(zone: Zone, mentions: readonly Mention[], plain: string): readonly string[] | null {
  const { words, start, end, to } = zone;
  if (words.says === "reach") {
    const forums = mentions.filter(({ type }) => type === "Mechanism");
    const forum =
      forums.findLast((one) => one.end <= start) ?? forums.find((one) => one.start >= start && one.start < to);
    return forum ? [forum.id] : null;
  }
  const fits = ({ type, start: at }: Mention): boolean =>
    typesOf(words).has(type) &&
    !/\b(?:unlike|like|contrast to|as with|before|than) (?:the |mr\.? |ms\.? )*$/iu.test(
      plain.slice(Math.max(0, at - 22), at),
    );
  // Of an armed group, too, it can be said that it is bound; where a State is named, it is said of the State.
  const aside = ASIDES.flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ index, 0: text }) => [index, index + text.length] as const)
    .filter(([from, until]) => !(from <= start && start < until));
  const named = mentions.filter(
    (one) => fits(one) && !(one.end <= start && aside.some(([from, until]) => from < one.start && one.end <= until)),
  );
  const candidates = named.length > 0 || typesOf(words) !== STATE ? named : mentions.filter(isGroup);
  const inside = candidates.filter((one) => one.start >= start && one.end <= end);
  if (inside.length > 0) return grouped(inside[0] as Mention, candidates, plain);
  const behind = candidates.find(
    (one) => one.start >= end && one.start < to && OBJECT.test(plain.slice(end, one.start)),
  );
  const before = candidates.findLast((one) => one.end <= start);
  // `As a State Party to the Statute, X must`: said of whom the sentence goes on with.
  const led = words.says === "membership" && !before && LEADS.test(plain.slice(0, start));
  const comma = led ? plain.indexOf(", ", end) : -1;
  const next = comma < 0 ? undefined : candidates.find((one) => one.start >= comma);
  if (next && /^, (?:the )?$/u.test(plain.slice(comma, next.start))) return grouped(next, candidates, plain);
  const place: Place = words.subject;
  const chosen = place === "before" ? (before ?? behind) : place === "behind" ? behind : (behind ?? before);
  return chosen ? grouped(chosen, candidates, plain) : null;
}

/** What is said beside a name between commas: whom it speaks of is not whom the sentence does. */
const ASIDES: readonly RegExp[] = [
  /, (?:whose|which|who|whom|(?:to|of|by|with|for|against) (?:which|whom)|unlike|like|as opposed to|in contrast to|contrary to)\b[^,;]*,/giu,
];

/** What a sentence may begin with before it says whom it is about. */
export const LEADS =
  /^\W*(?:(?:as|being|itself|although|though|while|not being|because it is|since it is)\s)?(?:itself )?(?:not )?(?:an?|the)?\s?$/iu;

/** What may stand between a predicate and its object. */
const OBJECT =
  /^(?:[^;.]{0,90}?\b(?:against|for|of|by|concerning|regarding|into|to|on|in|that)\b)?(?: the| both| mr\.?| ms\.?| general| former| president| prime minister| state of)*[\s,]*[^;.,]{0,30}$/iu;

const isGroup = ({ type }: Mention): boolean => type === "Group";
const PERSON = new Set<Mention["type"]>(["Person"]);
const STATE = new Set<Mention["type"]>(["State"]);
const ANY = new Set<Mention["type"]>(["Person", "State", "Situation", "Group", "Other", "Place"]);
/** The kinds of thing that something can be said of. */
export const typesOf = (words: Words): ReadonlySet<Mention["type"]> =>
  words.says === "act" || words.says === "membership"
    ? STATE
    : words.says !== "reach" && words.of === "person"
      ? PERSON
      : ANY;

/** `A, B and C are`: what stands in one list with it. */
function grouped(one: Mention, candidates: readonly Mention[], plain: string): string[] {
  const joined = (a: Mention, b: Mention): boolean =>
    /^(?:,? (?:and|or|nor|as well as)(?: (?:mr\.?|ms\.?|the|by|for|against))* ?|, )$/iu.test(
      plain.slice(a.end, b.start),
    );
  const at = candidates.indexOf(one);
  let [from, to] = [at, at];
  while (from > 0 && joined(candidates[from - 1] as Mention, candidates[from] as Mention)) from -= 1;
  while (to + 1 < candidates.length && joined(candidates[to] as Mention, candidates[to + 1] as Mention)) to += 1;
  return [...new Set(candidates.slice(from, to + 1).map(({ id }) => id))];
}
