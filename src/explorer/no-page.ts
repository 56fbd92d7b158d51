import { distance } from "../base/index.js";
import { AnswerError } from "./answer-of.js";
import { PAGES } from "./pages/index.js";

/** An address at which there is no page, with those of pages that are written like it. */
export class NoPage extends AnswerError {
  readonly near: readonly string[];
  /** What stands after the first word of the address, or that word: most likely a name. */
  readonly named: string;
  constructor(path: string) {
    const near = addressesNear(
      path,
      PAGES.map((page) => page.path),
    );
    super(
      "REQUEST_NOT_FOUND",
      `There is no page at ${path}.`,
      near.length > 0
        ? "Follow one of the addresses below, which are written like it, or search."
        : "Begin at the start page, or search.",
    );
    this.near = near;
    const text = path.split("/").slice(2).join("/") || path.slice(1);
    // Read as the value of an address is: a stray percent sign stays as it is.
    this.named = new URLSearchParams(`q=${text.replaceAll(/[&+]/g, encodeURIComponent)}`).get("q") ?? "";
  }
}

const MOST = 3;
/** Letters that may differ in a word of an address. */
const FAR = 2;

/**
 * Addresses of pages that are written like one that is none: with a slip or in the singular, in capitals, or with what is
 * shown of something before it (`/denials/x`). Whether there is such a thing they do not say.
 *
 * @param patterns paths of pages, with `:name` where something is named
 */
export function addressesNear(path: string, patterns: readonly string[]): string[] {
  const given = path.split("/").filter((part) => part !== "");
  const found = patterns.flatMap((pattern) => {
    const parts = pattern.split("/").filter((part) => part !== "");
    if (parts.length === 0 || parts.every(isName)) return [];
    const [first = "", , last = ":"] = parts;
    const [word = "", id = ""] = given;
    const isOfIt = parts.length === 3 && given.length === 2 && !isName(last);
    return [
      { far: farOf(given, parts), address: filled(parts, given) },
      ...(isOfIt ? [{ far: farOf([first, id, word], parts) + 0.5, address: filled(parts, ["", id]) }] : []),
    ];
  });
  const near = found.filter(({ far }) => far <= FAR).sort((a, b) => a.far - b.far || (a.address < b.address ? -1 : 1));
  return [...new Set(near.map(({ address }) => address))].filter((one) => one !== path).slice(0, MOST);
}

const isName = (part: string): boolean => part.startsWith(":");
const filled = (parts: readonly string[], given: readonly string[]): string =>
  `/${parts.map((part, at) => (isName(part) ? given[at] : part)).join("/")}`;

/** How many letters of the fixed words differ. */
function farOf(given: readonly string[], parts: readonly string[]): number {
  if (given.length !== parts.length) return Number.POSITIVE_INFINITY;
  return parts.reduce(
    (sum, part, at) => sum + (isName(part) ? 0 : distance(String(given[at]).toLowerCase(), part, FAR)),
    0,
  );
}
