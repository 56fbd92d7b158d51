import type { FaultList } from "../faults.js";
import type { Located, Parsed } from "../read/parse-files.js";

/** Words that state guilt as a fact about whoever bears the name. What a court, a law or a crime is called does not. */
const STATES_GUILT =
  /\bperpetrators?\b|\bculprits?\b|\bmurderers?\b|\bwrongdoers?\b|\bguilty\b|\b(?:war )?criminal(?:s\b|\b(?! \p{L}))|\bresponsible for\b/iu;

/** The word of a name that states guilt; null where none does. */
export const guiltIn = (name: string): string | null => STATES_GUILT.exec(name)?.[0] ?? null;

/** Nobody's guilt stands in a name: not of an actor, an incident, a place or a mechanism. A title is the words of who gave it. */
export function checkWords(parsed: Parsed, faults: FaultList): void {
  const look = (item: Located<{ id: string }>, text: string, field: (string | number)[]): void => {
    const found = guiltIn(text);
    if (found !== null)
      faults.add(item.at(field), "SEED_STATES_GUILT", `The name of "${item.value.id}" says "${found}".`);
  };
  for (const item of parsed.entities) {
    look(item, item.value.name, ["name"]);
    item.value.names.forEach(({ text }, index) => look(item, text, ["names", index, "text"]));
  }
  for (const item of parsed.mechanisms) {
    look(item, item.value.name, ["name"]);
    item.value.names?.forEach(({ text }, index) => look(item, text, ["names", index, "text"]));
  }
}
