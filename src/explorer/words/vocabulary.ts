import { inWords } from "../../base/index.js";

/**
 * Words of the closed vocabularies as they stand within a sentence, where the code alone would not read well. The API's
 * own word stays in the other forms.
 */
const WORDS: Readonly<Record<string, string>> = {
  TEXT_OF_THE_RULE: "the text of the rule",
  OUR_APPLICATION: "our own application of the rule",
  CHAMBER_RULING: "a chamber's ruling",
  APPEAL_RULING: "a ruling on appeal",
  RULING_UNDER_CHALLENGE: "a ruling under challenge",
  PROSECUTOR_POSITION: "the prosecutor's position",
  BOTH_STATES_PARTY: "both States are parties",
  ACCUSED_NATIONALITY: "nationality of the alleged actor",
  VICTIM_NATIONALITY: "nationality of those harmed",
  COUNCIL_REFERRAL: "Security Council referral",
  SECURITY_COUNCIL: "Security Council",
  NGO: "non-governmental organization",
  STRONGER_THAN_RECORD: "stronger than the record",
  "court-of-states": "court for disputes between States",
};

/** A code within a sentence. */
export const lower = (code: string): string => WORDS[code] ?? inWords(code);

/** The same at the beginning of a line. */
export const words = (code: string): string => atStart(lower(code));

/** A text as it stands at the beginning of a line. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A clause of the record that stands by itself. */
export const asSentence = (clause: string): string => atStart(clause) + (/[.!?]$/.test(clause) ? "" : ".");

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
