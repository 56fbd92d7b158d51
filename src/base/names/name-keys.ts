import { foldName, foldWords } from "./fold-name.js";
import { soundName, soundWords } from "./sound-name.js";

/** By what a record is found: one key for each of its names and for the sound of each, and the words of them all. */
export interface Findable {
  readonly nameKeys: readonly string[];
  readonly searchText: string;
}

/**
 * How a record with these names is found; empty and missing names are passed over. Only what has a proper name is also
 * found by its `sound`: of citations and titles too little would be left.
 */
export function findableBy(
  names: readonly (string | null | undefined)[],
  { sound = false }: { readonly sound?: boolean } = {},
): Findable {
  const given = names.filter((name): name is string => typeof name === "string" && name !== "");
  return {
    nameKeys: unique(given.flatMap((name) => [foldName(name), ...(sound ? [soundName(name)] : [])])),
    searchText: unique(given.flatMap((name) => [...foldWords(name), ...(sound ? soundWords(name) : [])])).join(" "),
  };
}

/** How a sentence is found: by its words. */
export const findableText = (sentence: string): string => unique(foldWords(sentence)).join(" ");

const unique = (items: readonly string[]): string[] => [...new Set(items)].filter((item) => item !== "");
