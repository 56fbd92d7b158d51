/** What ends the head of a name: "Office" of "Office of the Prosecutor". */
const AFTER_HEAD =
  / (?:of|in|to|that|called|who|whom|whose|which|aligned|allied|under|at|for|on|from|against|without|returning|with|split|said|sheltering|attacked|taken|held|injured|charged|as|and other)\b|[,(–]/;

/** Heads of names of groups and organisations that are common nouns; others are bare, as Hamas or Amnesty International. */
const COMMON_HEADS: ReadonlySet<string> = new Set([
  ...["Army", "Board", "Brigade", "Brigades", "Bureau", "Classification", "Commission", "Committee", "Committees"],
  ...["Congress", "Council", "Federation", "Force", "Forces", "Foundation", "Front", "Group", "League", "Movement"],
  ...["Movement/Army", "Organisation", "Organization", "Party", "Union", "branch", "group", "leadership", "movement"],
]);
/** Heads of names of agreements that are common nouns. */
const AGREEMENTS: ReadonlySet<string> = new Set([
  ...["Agreement", "Charter", "Convention", "Covenant", "Pact", "Protocol", "Statute", "Treaty"],
]);
/** Heads that stand for several and are written with a capital. */
const PLURALS: ReadonlySet<string> = new Set(["Brigades", "Chambers", "Committees", "Forces", "Panels"]);
/** Heads that stand for several and do not end in s. */
const PEOPLE: ReadonlySet<string> = new Set(["children", "militia", "people", "personnel", "police"]);
/** Kinds of things whose names are described by common nouns: a court, a ministry, an office, a unit. */
const DESCRIBED: ReadonlySet<string> = new Set(["Institution", "Office", "StateOrgan", "Unit"]);

/** The last word of a name before what tells it from others, and whether it is the first as well. */
function headOf(name: string): { readonly word: string; readonly alone: boolean } {
  const [head = ""] = name.replaceAll(/ ?\([^)]*\)/g, "").split(AFTER_HEAD);
  const words = head.trim().split(" ");
  return { word: words.at(-1) ?? "", alone: words.length === 1 };
}

const isLower = (word: string): boolean => word !== "" && word === word.toLowerCase();
/** Whether a name begins with its article, or with a quotation of what somebody calls itself. */
const hasOwn = (name: string): boolean => /^(?:the|The|a|A|an|An) |^["“]/.test(name);

/** Whether a name stands for several: "the Rapid Support Forces state", "Hamas states". */
export function isPlural(name: string, type: string | undefined): boolean {
  const { word, alone } = headOf(name);
  if (PLURALS.has(word)) return true;
  if (type === "ArmedGroup" && PEOPLE.has(word)) return false;
  const isMany = PEOPLE.has(word.toLowerCase()) || /[^s]s$/.test(word);
  // One word with a capital is a name, unless it stands for those whom it describes.
  return (
    isMany && (isLower(word) || (alone && (type === "Collective" || type === "Population" || type === "Institution")))
  );
}

/**
 * A name as it stands inside a sentence: "the International Criminal Court", "the Rapid Support Forces", "Hamas",
 * "Swedish courts", "Pre-Trial Chamber I of the International Criminal Court".
 *
 * @param type of the entity; of a mechanism that is none, `Institution`
 * @param others further names: one that is the name with its article says that it is written so ("the Philippines")
 */
export function inSentence(name: string, type: string | undefined, others: readonly string[] = []): string {
  if (hasOwn(name)) return name.replace(/^The /, "the ");
  if (others.includes(`the ${name}`)) return `the ${name}`;
  const { word } = headOf(name);
  // "Trial Chamber IV", "Committee 5": a number does what an article would.
  const isNumbered = /^(?:[IVXLC]+|\d+)$/.test(word);
  const isSome = isLower(word) && isPlural(name, type);
  const wants =
    type !== undefined && DESCRIBED.has(type) ? !isNumbered && !isSome : takesOne(type) && COMMON_HEADS.has(word);
  return wants ? `the ${name}` : name;
}

const takesOne = (type: string | undefined): boolean => type === "ArmedGroup" || type === "Organization";

/** An instrument inside a sentence: "the Rome Statute of the International Criminal Court", "Geneva Convention IV". */
export const treatyInSentence = (name: string): string =>
  !hasOwn(name) && AGREEMENTS.has(headOf(name).word) && !/^[^,]+, [^,]*\b(?:Act|Code|Law)\b/.test(name)
    ? `the ${name}`
    : name;
