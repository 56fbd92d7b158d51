/** Words of the closed vocabularies as they stand on a page. The API's own word stays in the other forms. */
const WORDS: Readonly<Record<string, string>> = {
  NOT_COVERED: "Not covered",
  NOT_MET: "Not met",
  NOT_APPLICABLE: "Not applicable",
  SUBJECT_MATTER: "Subject matter",
  STATE_ORGAN: "State organ",
  ARMED_GROUP: "Armed group",
  TEXT_OF_THE_RULE: "text of the rule",
  OUR_APPLICATION: "our own application of the rule",
  CHAMBER_RULING: "a chamber's ruling",
  APPEAL_RULING: "a ruling on appeal",
  RULING_UNDER_CHALLENGE: "a ruling under challenge",
  PROSECUTOR_POSITION: "the prosecutor's position",
  BOTH_STATES_PARTY: "both States are parties",
  ACCUSED_NATIONALITY: "nationality of the alleged actor",
  VICTIM_NATIONALITY: "nationality of those harmed",
  TERRITORY: "Territory",
};

/** `NOT_COVERED` → Not covered; `procedural-step` → Procedural step; `ArmedGroup` → Armed group. */
export function words(code: string): string {
  const known = WORDS[code];
  if (known) return known;
  const text = code
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll(/[-_]/g, " ")
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same in the middle of a sentence. */
export const lower = (code: string): string => {
  const text = words(code);
  return text.startsWith("State") ? text : text.charAt(0).toLowerCase() + text.slice(1);
};

/** A count and its noun. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** Signs that stand before the words of an outcome or state, so that neither colour nor word is alone. */
export const SIGNS: Readonly<Record<string, string>> = {
  COVERED: "●",
  PARTIAL: "◐",
  CONTESTED: "◆",
  UNKNOWN: "?",
  NOT_COVERED: "○",
  MET: "●",
  NOT_MET: "○",
  NOT_APPLICABLE: "–",
  CERTAIN: "●",
  CONTINUITY: "◐",
  POSSIBLE: "◌",
  EXCLUDED: "○",
};

/** What an outcome says, in a sentence that cannot be taken for a finding. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  COVERED: "It could take this up, if the facts are as alleged.",
  PARTIAL: "Some days, categories or alleged actors are inside, others outside.",
  CONTESTED: "The law supports two answers and no competent body has ruled.",
  UNKNOWN: "A fact that decides is not recorded.",
  NOT_COVERED: "No basis of jurisdiction reaches it.",
};
/** The order in which outcomes are listed everywhere. */
export const OUTCOME_ORDER = ["COVERED", "PARTIAL", "CONTESTED", "UNKNOWN", "NOT_COVERED"] as const;
