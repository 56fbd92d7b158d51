import { canonicalJson, type Json } from "../../base/index.js";
import type { PinnedQuestion } from "./question-of.js";

type Arguments = Readonly<Record<string, unknown>>;
type Values = readonly (readonly [name: string, value: unknown])[];

/** Questions that have a page of their own, and how their arguments stand in its address. */
const PAGES: Readonly<Record<string, (given: Arguments) => readonly [path: string, values: Values] | undefined>> = {
  violationCoverage: ({ violation, mechanisms }) => [`/violations/${violation}`, [["mechanism", mechanisms]]],
  coverageMatrix: ({ situation, categories, actors, mechanisms }) => [
    `/situations/${situation}`,
    [
      ["category", categories],
      ["actor", actors],
      ["mechanism", mechanisms],
    ],
  ],
  // The page of gaps asks about every mechanism: an answer about some has that of its pin.
  accountabilityGaps: ({ situation, mechanisms }) => (mechanisms ? undefined : [`/situations/${situation}/gaps`, []]),
  horizons: ({ subject }) => ["/horizons", [["subject", subject]]],
  checkStatement: ({ text }) => ["/check", [["text", text]]],
  responsibilityChains: ({ subject }) => [`/chains/${subject}`, []],
  elementsMatrix: ({ category, subject }) => [
    "/elements",
    [
      ["category", category],
      ["subject", subject],
    ],
  ],
  // The page of a treaty asks about every State: an answer about some has that of its pin.
  treatyStatus: ({ instrument, states, on }) => (states ? undefined : [`/instruments/${instrument}`, [["on", on]]]),
};

/**
 * Path at which an answer can be seen, both days in it. A question without a page of its own has that of its pin, which
 * says by the answer's content which of several it is.
 */
export function linkTo(
  question: PinnedQuestion,
  { asOf, knownAt, content }: { asOf: string; knownAt: string; content: string },
): string {
  const [path, values] = PAGES[question.field]?.(question.arguments) ?? [
    "/answers",
    [
      ["question", canonicalJson({ [question.field]: JSON.parse(JSON.stringify(question.arguments)) } as Json)],
      ["content", content],
    ],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of values)
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) query.append(name, String(one));
  query.append("asOf", asOf);
  query.append("knownAt", knownAt);
  return `${path.split("/").map(encodeURIComponent).join("/")}?${query}`;
}
