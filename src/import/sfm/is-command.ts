/** Who holds a post for a while holds it. */
const FOR_NOW = /^(?:(?:acting|interim|temporary|provisional|officiating) )+/;
/** Words for whoever commands or directs, the longest first. */
const HEADS = [
  ...["general officer commanding", "commander in chief", "commanding officer", "commanding general"],
  ...["officer commanding", "officer in command", "officer in charge", "in command", "in charge"],
  ...["commander", "commandant", "director", "chief", "head", "goc", "oc", "co"],
];
const WORDS = HEADS.join("|");
const BEFORE = new RegExp(`^(?:${WORDS})(?: (?<rest>.*))?$`);
const BEHIND = /^(?<rest>.+) (?:commander|commandant|director|chief|head)$/;
const LITTLE = new Set(["of", "the", "this", "its", "for", "a"]);

/**
 * Whether the holder of a post stands above the unit: a commander, head or director of the unit itself, which is all that
 * stands beside that word. A deputy, and a post of which that is not known, is one in the unit.
 */
export function isCommand(role: string, unit: string): boolean {
  const post = wordsOf(role).join(" ").replace(FOR_NOW, "");
  // Heads the staff, and not the unit.
  if (/^chief of staff\b/.test(post)) return false;
  const rest = (BEFORE.exec(post) ?? BEHIND.exec(post))?.groups;
  if (!rest) return BEFORE.test(post);
  const object = (rest.rest ?? "").split(" ").filter((word) => word !== "" && !LITTLE.has(word));
  if (object.length === 0 || object.join(" ") === "unit") return true;
  const named = wordsOf(unit).filter((word) => !LITTLE.has(word));
  const last = named.at(-1);
  return object.every((word) => named.includes(word)) && last !== undefined && object.includes(last);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
