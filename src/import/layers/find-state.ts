import type { StateFinder, StateFound } from "../build/state-found.js";
import { type StateList, stateList } from "./state-list.js";

/** What the record has of a State, as far as it tells which one is meant. */
export interface KnownState {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly text: string }[];
  readonly formerCodes?: readonly string[] | undefined;
  readonly existsFrom?: string | undefined;
  readonly existsTo?: string | undefined;
}

const NONE: StateFound = { why: "is no State of the record, by name or code" };

/**
 * Finds the State that a name or code stands for. An id is that State. A code that was withdrawn is the State that it
 * stood for on the day. A name is looked for whole, by the letters of every script; then turned round, as lists write
 * "Congo (the Democratic Republic of the)". Nothing of a name is dropped, and where two States answer, or none does on
 * the day, none is found.
 */
export function stateFinder(states: readonly KnownState[], list: StateList = stateList()): StateFinder {
  const byId = new Map(states.map((state) => [state.id, state]));
  const codes = new Map<string, string>(Object.entries(list.codes));
  for (const { id, formerCodes = [] } of states) for (const code of formerCodes) codes.set(code.toLowerCase(), id);
  const names = new Map<string, Set<string>>();
  const note = (name: string, id: string): void => {
    const key = foldState(name);
    if (key !== "" && byId.has(id)) names.set(key, (names.get(key) ?? new Set()).add(id));
  };
  for (const { id, name, names: others } of states)
    for (const one of [name, ...others.map(({ text }) => text)]) note(one, id);
  for (const [id, spellings] of Object.entries(list.spellings)) for (const one of spellings) note(one, id);
  const byDay = new Map(Object.entries(list.byDay).map(([name, ids]) => [foldState(name), ids]));

  /** The first that existed on all of the days; without days only one that is alone. */
  const choose = (ids: readonly string[], days: { from: string; to: string } | undefined): StateFound => {
    const known = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = known;
    if (!first) return NONE;
    if (!days)
      return known.length === 1
        ? { state: first.id }
        : { why: `has stood for several States (${known.map(({ name }) => name).join(", ")}), and no day tells which` };
    const then = known.find(
      ({ existsFrom, existsTo }) => (existsFrom ?? "") <= days.from && (existsTo === undefined || days.to <= existsTo),
    );
    return then
      ? { state: then.id }
      : { why: `stood for ${known.map(({ name }) => name).join(", ")}, which did not exist on the day` };
  };
  const named = (name: string, days: { from: string; to: string } | undefined): StateFound | null => {
    const key = foldState(name);
    if (key === "") return null;
    const dated = byDay.get(key);
    if (dated) return choose(dated, days);
    const found = [...(names.get(key) ?? [])];
    if (found.length > 1)
      return { why: `is a name of several States (${found.map((id) => byId.get(id)?.name).join(", ")})` };
    return found[0] ? { state: found[0] } : null;
  };
  return (written, days) => {
    if (byId.has(written)) return { state: written };
    const code = written.toLowerCase();
    if (list.unclear.includes(code))
      return { why: "is the code of one State in ISO 3166 and of another here: write its name" };
    if (Object.hasOwn(list.withdrawn, code)) return choose(list.withdrawn[code] ?? [], days);
    if (byId.has(code)) return { state: code };
    const coded = codes.get(code);
    if (coded !== undefined && byId.has(coded)) return { state: coded };
    const turned = TURNED.exec(written)?.groups;
    return named(written, days) ?? (turned && named(`${turned.last} ${turned.first}`, days)) ?? NONE;
  };
}

/** `Name (first words of it)` or `Name, first words of it`. */
const TURNED = /^(?<first>[^(),]+)[(,](?<last>[^(),]+)\)?$/u;

/** The letters and digits of a name, whatever their script, without marks, case, punctuation and the article. */
export const foldState = (name: string): string =>
  name
    .normalize("NFKD")
    // Marks that are put on letters of any script, and Hebrew points; the vowel signs of other scripts are letters.
    .replace(/\p{Script=Inherited}|[\u0591-\u05c7]/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .replace(/(?<=^| )the(?= |$)/g, "")
    .replace(/ +/g, " ")
    .trim();
