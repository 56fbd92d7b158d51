import type { Sentence } from "./sentences.js";

/** A stretch of a sentence that holds no statement, and where the sentence is cut into clauses. */
export interface Force {
  /** Whether what stands at a place of the sentence is asserted by the text itself; `isOwn` where its words of intention are what it says. */
  readonly isAsserted: (start: number, end: number, modal: boolean, isOwn?: boolean) => boolean;
  /** The clause around a place: from the mark before it to the one behind. */
  readonly clauseAt: (at: number) => readonly [from: number, to: number];
}

const CUTS =
  /[;:](?=\s)|,\s(?=(?:but|while|whereas|although|though|which|who|and|yet|so)\b)|\b(?:but|although|whereas|however|because)\b|\s[—–-]{1,2}\s/giu;
/** From here on a condition or an open point: the whole sentence then asserts nothing. */
const CONDITIONS =
  /\b(?:if|unless|provided that|in the event|assuming|suppos(?:e|ing)|(?:we|let us|i) assume|for the sake of argument|were (?:it|he|she|they|the \w+|\p{Lu}\w+) to|should (?:he|she|it|they|the \w+|\p{Lu}\w+) (?:be|become|join|ratify|accede|withdraw)|as long as|hypothetically|would (?:not )?have|(?:untrue|false|wrong|incorrect|inaccurate|erroneous|not true|not the case|a mistake|a myth) (?:to (?:say|claim|state|think) )?that)\b|^\s*(?:had|were|should)\s/iu;
/** What follows is said by somebody else, and is theirs. */
const REPORTED =
  /\b(?:according to|in the view of|in the words of|(?:says?|said|sa(?:id|ys) that|argu(?:es?|ed|ing)|claim(?:s|ed|ing)|contend(?:s|ed|ing)?|submit(?:s|ted)? that|maintain(?:s|ed)|assert(?:s|ed|ing)?|alleg(?:es?|ed|ing)|insist(?:s|ed)|den(?:y|ies|ied|ying)|reject(?:s|ed)|believ(?:es?|ed)|disput(?:es?|ed|ing) that|consider(?:s|ed)?(?! itself (?:not )?bound)|accus(?:es|ing|ed (?:of|by))|suggest(?:s|ed)?|report(?:s|ed)(?: (?:on|in) [^,;.]{3,25})? that|charg(?:es?|ed|ing) that|request(?:s|ed) that|requir(?:es|ed) that|mov(?:es|ed) that|plead(?:s|ed) that|media|press reports?|think(?:s)?|fear(?:s|ed)?|hope(?:s|d)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon|for)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)|invit(?:e|es|ed|ing)|recommend(?:s|ed)?|propos(?:e|es|ed)|wheth?er|doubt(?:s|ed)?|predict(?:s|ed)?|expect(?:s|ed)?|rumou?r(?:s|ed)?|question(?:s|ed)?|(?:claim|argument|assertion|contention|allegation|suggestion|view|idea|notion|theory|belief|myth|rumou?r|proposition|submission|opinion|statement) that))\b/giu;
/** Words that take back what stands in the same clause. */
const HEDGES =
  /\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposedly|apparently|appears to|appear to (?:be|have)|seems? to|seemingly|might|would|likely|probably|possibly|perhaps|maybe|presumably|arguably|potentially|is said|are said|said to|known to|believed to|thought to|expected to|intends? to|plans? to|planned to|wants? to|wish(?:es)? to|seeks? to|sought to|threaten(?:s|ed)? to|about to|due to be|set to|ought|hoped?|risks?|in favour of|on the verge of|close to|considering)\b/giu;
/** May and can say what is possible; of a forum they say what it has power to do. */
const MODALS = /\b(?:may|could|can|should|will|shall|must)\b(?! \d)/giu;

/** Reads what of a sentence its writer asserts. Conditionals and questions assert nothing; a report asserts that it was made. */
export function forceOf({ plain, asks }: Sentence): Force {
  const cuts = [...plain.matchAll(CUTS)].map(({ index }) => index);
  const clauseAt = (at: number): readonly [number, number] => [
    cuts.findLast((cut) => cut < at) ?? 0,
    cuts.find((cut) => cut >= at) ?? plain.length,
  ];
  const conditional = CONDITIONS.test(plain);
  const firm = (at: number): number => plain.slice(at).search(/;|\bbut\b|\bhowever\b/iu);
  const reported = [...plain.matchAll(REPORTED)].map(({ index }) => {
    const length = firm(index);
    return [index, length < 0 ? plain.length : index + length] as const;
  });
  const inClause = (pattern: RegExp, start: number, end: number): boolean => {
    const [from] = clauseAt(start);
    return [...plain.slice(from, end).matchAll(pattern)].length > 0;
  };
  return {
    clauseAt,
    isAsserted: (start, end, modal, isOwn = false) =>
      !(asks || conditional) &&
      !reported.some(([from, to]) => start > from && start < to) &&
      !inClause(HEDGES, start, isOwn ? start : end) &&
      (modal || !inClause(MODALS, start, end)),
  };
}
