import type { LawBooks } from "../facts/index.js";
import { beginsWithName } from "./begins-with-name.js";

/** A sentence inside another: without its full stop, and small at its beginning unless that is a name. */
export function insideSentence(facts: LawBooks, text: string): string {
  const bare = text.replace(/\.$/, "");
  return beginsWithName(facts, bare) ? bare : inText(bare);
}

/** A term inside a sentence: small at its beginning, save for an acronym. Names later in it keep their capitals. */
export const inText = (term: string): string =>
  /^[A-Z]{2}/.test(term) ? term : term.charAt(0).toLowerCase() + term.slice(1);
