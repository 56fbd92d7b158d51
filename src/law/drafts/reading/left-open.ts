import type { Predicate } from "./predicates.js";
import type { Words } from "./vocabulary/index.js";

/**
 * An act of a State in the infinitive was not done by that (`voted to withdraw`), save by the first State to do it; and
 * what is withdrawn, where it is `it`, is a reservation or a notice spoken of before, and not the treaty.
 */
export function isLeftOpen({ words, start, end }: Predicate, plain: string): boolean {
  if (words.says !== "act" && words.says !== "membership") return false;
  const [before, itself, behind] = [
    plain.slice(Math.max(0, start - 30), start),
    plain.slice(start, end),
    plain.slice(end),
  ];
  if (/^(?:withdraw|ratify|accede|sign|join)$/iu.test(itself) && /\bto $/iu.test(before))
    return !/\b(?:fail(?:ed|s|ing)?|refused|declined|omitted|yet|still|states?|country|countries|party|parties|member|first|last|one|only) to $/iu.test(
      before,
    );
  return (
    /^withdr/iu.test(itself) &&
    (/^ (?:it|them|that)\b/iu.test(behind) ||
      /\bwhich (?:it|they|the \p{L}+) (?:later |then |has |have |had |subsequently )*$/iu.test(before))
  );
}

/** Whether its words of intention are what it says. */
export const isOfIntent = (words: Words): boolean => words.says === "act" && words.acts.includes("no-intent-letter");
