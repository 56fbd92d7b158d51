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

type Answer = "COVERED" | "CONTESTED" | "UNKNOWN" | "NOT_COVERED";

const US = new Set(["war-crimes.murder"]);
const MEANS: Record<string, (asked: Asked) => boolean> = {
  G: ({ category }) => category.startsWith("genocide"),
  H: ({ category }) => category.startsWith("crimes-against-humanity"),
  A: ({ category }) => category === "crimes-against-humanity.apartheid",
  K: ({ category }) =>
    category.startsWith("crimes-against-humanity") && category !== "crimes-against-humanity.apartheid",
  W: ({ category }) => category.startsWith("war-crimes"),
  U: ({ category }) => US.has(category),
  M: ({ category }) => category === "war-crimes.murder",
  B: ({ category, war }) => category === "war-crimes.murder" && war === "INTERNATIONAL",
  P: ({ category, war }) => category === "war-crimes.attacking-civilians" && war === "INTERNATIONAL",
  C: ({ category }) => category === "war-crimes.child-soldiers",
  T: ({ category }) => category === "torture",
};

/** The letters that speak of a family of crimes. */
const FAMILIES: Record<string, string> = {
  genocide: "G",
  "crimes-against-humanity": "HAK",
  "war-crimes": "WUBPCM",
  torture: "T",
};
const isRead = ({ forum, category }: Asked): boolean =>
  LAYERS.some((line) => {
    const [of, crimes = ""] = line.trim().split(/\s+/);
    return of === forum && [...crimes].some((letter) => FAMILIES[category.split(".")[0] as string]?.includes(letter));
  });

const within = (days: string, day: string): boolean => {
  const [from = "", to = ""] = days.split("..");
  return (from === "" || day >= from) && (to === "" || day <= to);
};

/**
 * Whether no line of the forum that stood on the day asked reaches the day of the conduct: before its first, between a
 * law on one war and the next code, after its last. Ordinary offences that were charged for what had no name (`?`) are a
 * line for their own crime alone; that a line was to end is not known before it did.
 */
function isOutsideTable({ forum, category, day, asOf }: Asked): boolean {
  const own = FAMILIES[category.split(".")[0] as string] ?? "";
  const isReached = LAYERS.some((line) => {
    const [of, crimes = "", conduct = "", , law = "", doubt] = line.trim().split(/\s+/);
    if (of !== forum || crimes.startsWith("-")) return false;
    // Torture was charged as other offences before a law named it: laws on it and on other crimes say nothing of each other.
    if (own === "T" ? !crimes.includes("T") : crimes === "T") return false;
    if (doubt?.startsWith("?") && ![...crimes].some((letter) => own.includes(letter))) return false;
    const [[from = "", to = ""], [made = ""]] = [conduct.split(".."), law.split("..")];
    return made <= asOf && from <= asOf && from <= day && (to === "" || to > asOf || day <= to);
  });
  return !isReached && !LAYERS.some((line) => isReadWithout(line, { forum, category, day, asOf }));
}

function isReadWithout(line: string, asked: Pick<Asked, "forum" | "category" | "day" | "asOf">): boolean {
  const [of, crimes = "", conduct = "", , law = ""] = line.trim().split(/\s+/);
  if (of !== asked.forum || !crimes.startsWith("-")) return false;
  const own = FAMILIES[asked.category.split(".")[0] as string] ?? "";
  return [...crimes].some((letter) => own.includes(letter)) && within(conduct, asked.day) && within(law, asked.asOf);
}

/** The best answer any line of the table gives. */
export function readLayers(asked: Asked): Answer {
  // What nobody looked for is not known, and so are the ties that would do.
  if (!isRead(asked) || isOutsideTable(asked)) return "UNKNOWN";
  let best: Answer = "NOT_COVERED";
  for (const line of LAYERS) {
    const [forum, crimes = "", conduct = "", tie = "", law = "", doubt] = line.trim().split(/\s+/);
    if (forum !== asked.forum || !within(law, asked.asOf) || !within(conduct, asked.day)) continue;
    const [bond = "", abroad] = tie.split("!");
    const isTied = bond === "any" || bond.split("+").every((one) => asked.ties.has(one));
    if (!isTied || (abroad === "" && asked.ties.has("here"))) continue;
    if (crimes.startsWith("-") || ![...crimes].some((letter) => MEANS[letter]?.(asked))) continue;
    if (!doubt) return "COVERED";
    if (doubt === "?") best = "CONTESTED";
    else if (best === "NOT_COVERED") best = "UNKNOWN";
  }
  return best;
}

/** The days on which some line of a forum begins or ends, and the days beside them. */
export const edgesOf = (forum: string): string[] =>
  LAYERS.filter((line) => line.startsWith(forum)).flatMap((line) => line.match(/\d{4}-\d\d-\d\d/g) ?? []);
export const FORUMS: readonly string[] = [...new Set(LAYERS.map((line) => line.slice(0, 3)))];
