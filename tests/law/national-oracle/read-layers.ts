import { LAYERS } from "./layers.js";

/** One described conduct of one foreign or local person; every fact that matters is given. Days are ISO. */
export interface Asked {
  readonly forum: string;
  readonly category: string;
  readonly war: "INTERNATIONAL" | "NON_INTERNATIONAL";
  readonly day: string;
  readonly asOf: string;
  /** Which ties to the forum are given: here, citizen, resident, present, victim, victim-lived. */
  readonly ties: ReadonlySet<string>;
}

type Answer = "COVERED" | "CONTESTED" | "NOT_COVERED";

const US = new Set(["war-crimes.murder"]);
const MEANS: Record<string, (asked: Asked) => boolean> = {
  G: ({ category }) => category.startsWith("genocide"),
  H: ({ category }) => category.startsWith("crimes-against-humanity"),
  W: ({ category }) => category.startsWith("war-crimes"),
  U: ({ category }) => US.has(category),
  M: ({ category }) => category === "war-crimes.murder",
  B: ({ category, war }) => category === "war-crimes.murder" && war === "INTERNATIONAL",
  P: ({ category, war }) => category === "war-crimes.attacking-civilians" && war === "INTERNATIONAL",
  C: ({ category }) => category === "war-crimes.child-soldiers",
  T: ({ category }) => category === "torture",
};

const within = (days: string, day: string): boolean => {
  const [from = "", to = ""] = days.split("..");
  return (from === "" || day >= from) && (to === "" || day <= to);
};

/** The best answer any line of the table gives. */
export function readLayers(asked: Asked): Answer {
  let best: Answer = "NOT_COVERED";
  for (const line of LAYERS) {
    const [forum, crimes = "", conduct = "", tie = "", law = "", doubt] = line.trim().split(/\s+/);
    if (forum !== asked.forum || !within(law, asked.asOf) || !within(conduct, asked.day)) continue;
    if (tie !== "any" && !asked.ties.has(tie)) continue;
    if (![...crimes].some((letter) => MEANS[letter]?.(asked))) continue;
    if (doubt !== "?") return "COVERED";
    best = "CONTESTED";
  }
  return best;
}

/** The days on which some line of a forum begins or ends, and the days beside them. */
export const edgesOf = (forum: string): string[] =>
  LAYERS.filter((line) => line.startsWith(forum)).flatMap((line) => line.match(/\d{4}-\d\d-\d\d/g) ?? []);
export const FORUMS: readonly string[] = [...new Set(LAYERS.map((line) => line.slice(0, 3)))];
