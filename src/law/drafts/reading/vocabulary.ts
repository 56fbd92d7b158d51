import type { ParticipationAct } from "../../../model/index.js";

/* The closed vocabulary of what can be asserted. Earlier patterns win where several match the same words. */

/** Where in a sentence stands whom or what it is said of. */
export type Place = "before" | "behind" | "either";

/** Something that happens once, in a proceeding: the steps of the record that are it. */
export interface StepWords {
  readonly says: "step";
  readonly steps: readonly string[];
  readonly of: "person" | "anybody";
  readonly subject: Place;
  /** Says that it has become final. */
  readonly final?: boolean;
  readonly pattern: RegExp;
  readonly words: string;
}
/** A state of affairs on the day looked from: the statuses that are it. */
export interface StatusWords {
  readonly says: "status";
  readonly statuses: readonly string[];
  readonly of: "person" | "anybody";
  readonly subject: Place;
  readonly pattern: RegExp;
  readonly words: string;
}
/** Something a State did towards a treaty. */
export interface ActWords {
  readonly says: "act";
  readonly acts: readonly ParticipationAct[];
  readonly subject: Place;
  readonly pattern: RegExp;
  readonly words: string;
}
/** Being a party: a state of affairs; becoming one and leaving are its ends. */
export interface MembershipWords {
  readonly says: "membership";
  readonly how: "is" | "becomes" | "ends";
  readonly subject: Place;
  readonly pattern: RegExp;
  readonly words: string;
}
/** What a forum may take up. */
export interface ReachWords {
  readonly says: "reach";
  readonly pattern: RegExp;
  readonly words: string;
}
export type Words = StepWords | StatusWords | ActWords | MembershipWords | ReachWords;

const GAP = "[^;.¤]{0,110}?";
const re = (source: string): RegExp => new RegExp(source, "giu");
const HAS = "(?:is|are|was|were|has been|have been|had been|be|been|being|stands?|stood|remains?)";
const NOT = "(?:\\s(?:not|never|still|also|now|since|duly|formally|subsequently|later|first|already|currently|then))*";

const step = (steps: readonly string[], words: string, pattern: string, rest: Partial<StepWords> = {}): StepWords => ({
  says: "step",
  ...{ steps, words, pattern: re(pattern), of: "person", subject: "either" },
  ...rest,
});
const status = (
  statuses: readonly string[],
  words: string,
  pattern: string,
  subject: Place = "before",
  of: StatusWords["of"] = "person",
): StatusWords => ({ says: "status", statuses, words, pattern: re(pattern), of, subject });
const act = (
  acts: readonly ParticipationAct[],
  words: string,
  pattern: string,
  subject: Place = "before",
): ActWords => ({
  says: "act",
  ...{ acts, words, pattern: re(pattern), subject },
});
const membership = (how: MembershipWords["how"], words: string, pattern: string, subject: Place = "before") =>
  ({ says: "membership", how, words, pattern: re(pattern), subject }) as const;
const reach = (words: string, pattern: string): ReachWords => ({ says: "reach", words, pattern: re(pattern) });

const CONVICTION = ["convicted-first-instance", "conviction-final"];
const ACQUITTAL = ["acquitted-first-instance", "acquittal-final"];
const ANYBODY = { of: "anybody" } as const;
const BEFORE = { subject: "before" } as const;

const OF_PERSONS: readonly Words[] = [
  step(
    ["application-refused"],
    "an application refused",
    `\\bapplications?\\b${GAP}\\b(?:refused|rejected|denied|dismissed)|\\b(?:refused|rejected|denied|dismissed) (?:the |an |his |her )?(?:prosecutor['’]s )?application`,
  ),
  step(
    ["application-withdrawn"],
    "an application withdrawn",
    `\\bapplications?\\b${GAP}\\bwithdrawn|\\bwithdrew (?:the |an |his |her )?application`,
  ),
  step(
    ["warrant-applied-for"],
    "an application for a warrant",
    `\\b(?:appl(?:y|ied|ies|ying)|applications?)\\b(?:(?! (?:of|by|against)\\b)[^;.¤]){0,60}?\\bfor (?:an? |the |two |three |arrest )*(?:warrants?|arrest)(?: of arrest)?|\\b(?:sought|requested|seeks|seeking) (?:an? |the |two |three )?(?:arrest )?warrants?(?: of arrest)?|\\bwarrant applied for|\\bapplications? concerning`,
  ),
  status(
    ["WARRANT_ENDED", "TERMINATED", "TERMINATED_BY_DEATH"],
    "a warrant that has ended",
    `\\bno (?:arrest )?warrants? (?:of arrest )?(?:against|for|concerning)\\b${GAP}\\bin force|\\b(?:arrest )?warrants?\\b${GAP}\\b${HAS}${NOT}\\s(?:withdrawn|vacated|cancell?ed|quashed|revoked|annulled|lifted|rescinded|set aside|terminated|no longer in force)|\\b(?:withdrew|vacated|cancell?ed|quashed|revoked|annulled|lifted|rescinded|set aside) (?:the |its |his |her |their )?(?:arrest )?warrants?`,
    "either",
  ),
  status(
    ["WARRANT_IN_FORCE"],
    "a warrant in force",
    `\\bwarrants?\\b${GAP}\\b(?:is|are|was|were|remains?|stays?|stands?|has been|have been|continues? to be)${NOT}\\s(?:in force|outstanding|pending|active|valid|in effect|open|unexecuted)|\\b(?:is|are|was|were|remains?|being)${NOT}\\s(?:wanted|sought) by|\\b(?:the )?subject (?:of|to) (?:an? )?(?:\\p{L}+ ){0,3}(?:arrest )?warrants?|\\bunder (?:an? )?(?:\\p{L}+ ){0,2}arrest warrants?|\\bfac(?:es|ed|ing) (?:an? )?(?:\\p{L}+ ){0,2}(?:arrest )?warrants?|\\b(?:a )?fugitive from`,
    "either",
  ),
  step(
    ["warrant-issued"],
    "a warrant issued",
    `\\b(?:issu(?:e|es|ed|ing)|grant(?:ed|s)?|approv(?:ed|es)) (?:an? |the |two |three |its |separate |second |first |further |new |public |\\d+ )*(?:international )?(?:arrest )?warrants?(?: of arrest| for (?:the )?arrest| of)?|\\b(?:arrest )?warrants?(?: of arrest)?\\b${GAP}\\b(?:was|were|has been|have been|had been|is|are)${NOT}\\s(?:issued|granted|approved)|\\bwarrant issued|\\bwarrants? of (?=\\d)|\\bwarrants?(?: of arrest| for (?:the )?arrest)? (?:against|for|of|concerning)\\b|['’]s (?:arrest )?warrant`,
  ),
  status(["SUMMONED"], "a summons", `\\bunder (?:a )?summons|\\bsubject (?:of|to) (?:a )?summons`),
  step(
    ["summons-issued"],
    "a summons issued",
    `\\b(?:issued|grants?|granted) (?:an? |the )?summons(?: to appear)?|\\bsummons(?:es)?(?: to appear)?\\b(?: ${HAS})?${NOT} issued|\\b${HAS}${NOT} summoned|\\bsummons issued`,
  ),
  step(
    ["first-appearance"],
    "a first appearance",
    `\\bfirst appear(?:ed|ance)|\\ban appearance|\\binitial(?:ly)? appear(?:ed|ance)|\\bappear(?:ed|s) (?:for the first time )?before`,
  ),
  step(
    ["charges-confirmed"],
    "charges confirmed",
    `\\bcharges?\\b${GAP}\\b(?:confirmed)|\\bconfirm(?:ed|s|ing|ation of)${NOT}(?: (?:the|all|some|most|any|of|\\p{L}+))? charges|\\bcommitted (?:him|her|them )?(?:for|to) trial|\\bcharges? confirmed`,
  ),
  status(
    ["CHARGES_CONFIRMED", "ON_TRIAL"],
    "charges",
    `\\b${HAS}${NOT} (?:charged|indicted)|\\bfac(?:es|ed|ing) (?:\\p{L}+ ){0,3}charges|\\bindictee|\\bindicted\\b`,
  ),
  step(
    ["trial-opened"],
    "a trial opened",
    `\\btrial\\b${GAP}\\b(?:opened|began|begun|started|commenced|opens)|\\bwent on trial|\\btrial opened|\\b(?:opened|began|started) (?:the |his |her |their )?trial`,
  ),
  status(
    ["ON_TRIAL"],
    "a trial under way",
    `\\b(?:is|are|was|were|remains?)${NOT} (?:standing |on |at )trial|\\bstands trial|\\bis (?:currently )?being tried|\\bis (?:being )?prosecuted|\\btrial\\b${GAP}\\b(?:is|remains) (?:ongoing|under way|underway|continuing|pending|open)`,
    "either",
  ),
  step(
    ACQUITTAL,
    "an acquittal",
    `\\bacquitt(?:ed|als?|s|ing)|\\bacquits|\\bfound not guilty|\\bcleared of|\\bexonerated`,
  ),
  step(
    CONVICTION,
    "a final conviction",
    `\\bfinal(?:ly)? convict(?:ed|ion)|\\bconvict(?:ed|ion)\\b${GAP}\\b(?:is|was|became|becomes|has become|has been|is now)${NOT} (?:final|upheld|confirmed|affirmed)|\\b(?:upheld|affirmed|confirmed) (?:the |his |her |their )?convictions?|\\bconvicted by (?:a )?final judgm?ent`,
    { final: true },
  ),
  step(
    CONVICTION,
    "a conviction",
    `\\bconvict(?:ed|ions?|s|ing)\\b(?! by a final)|\\bfound guilty|\\bguilty (?:of|verdict)|\\bis guilty|\\bwas guilty|\\bdeclared guilty|\\bcondemned (?:for|by)`,
  ),
  step(
    ["sentence"],
    "a sentence",
    `\\bsentenced\\b|\\bthe sentence of\\b|\\bimposed (?:a |the )?(?:\\p{L}+ ){0,2}sentence`,
  ),
  step(
    ["appeal-lodged"],
    "an appeal",
    `\\bappealed\\b|\\bappeal\\b${GAP}\\b(?:was|were|has been) (?:lodged|filed|brought)|\\b(?:lodged|filed|brought) (?:an |his |her |their )?appeal|\\bappeal lodged`,
  ),
  step(
    ["terminated-by-death"],
    "proceedings ended by death",
    `\\b(?:proceedings|case)\\b${GAP}\\b(?:ended|terminated|closed|discontinued)\\b${GAP}\\bdeath|\\bterminated by death|\\b(?:terminated|ended|closed) (?:the )?(?:proceedings|case)\\b${GAP}\\bdeath`,
  ),
  step(
    ["proceedings-terminated", "terminated-by-death"],
    "proceedings ended",
    `\\b(?:proceedings|case|prosecution)\\b${GAP}\\b(?:ended|terminated|closed|dropped)|\\b(?:terminated|ended|closed|dropped) (?:the )?(?:proceedings|case|charges)|\\bproceedings terminated`,
  ),
  step(
    ["surrendered"],
    "a surrender to the forum",
    `\\b(?:was|were|has been) (?:surrendered|transferred|handed over)|\\bsurrendered (?:himself|herself|voluntarily|to)|\\bsurrendered\\b`,
  ),
  step(
    ["in-custody", "surrendered"],
    "custody",
    `\\b(?:is|was|remains|are|were|held|being)${NOT} (?:held |kept )?(?:in (?:the )?(?:\\p{L}+['’]?s? )?custody|detained|in detention)|\\bin custody\\b`,
    BEFORE,
  ),
  step(["released"], "a release", `\\b(?:was|were|has been|had been)${NOT} (?:released|freed)`, BEFORE),
];

const OF_CASES: readonly Words[] = [
  step(
    ["breach-found"],
    "a finding of breach",
    `\\b(?:found|finds|held|holds|ruled|rules|decided|concluded|declared|determined)\\b${GAP}\\b(?:in breach|breached|violated|has violated|responsible|in violation|commit(?:ted|ting|s)|failed to)|\\bbreach found|\\bfinding of (?:a )?(?:breach|violation)`,
    ANYBODY,
  ),
  step(
    ["no-breach-found"],
    "a finding of no breach",
    "\\bno breach found|\\b(?:found|held) (?:that )?(?:there was )?no (?:breach|violation)",
    ANYBODY,
  ),
  step(
    ["measures-refused"],
    "measures refused",
    `\\b(?:refused|rejected|declined|dismissed)\\b${GAP}\\bprovisional measures|\\bmeasures refused`,
    ANYBODY,
  ),
  step(
    ["measures-ordered"],
    "provisional measures ordered",
    `\\b(?:ordered|indicated|orders|granted|imposed|prescribed)\\b(?:(?! by\\b)[^;.¤]){0,50}?\\bmeasures|\\bmeasures\\b(?: ${HAS})?${NOT} (?:ordered|indicated)`,
    ANYBODY,
  ),
  step(
    ["measures-requested"],
    "provisional measures requested",
    "\\b(?:requested|asked for) (?:the )?(?:indication of )?(?:provisional )?measures|\\bmeasures requested",
    ANYBODY,
  ),
  step(
    ["case-filed"],
    "a case brought",
    "\\b(?:filed|brought|instituted|lodged|initiated|began) (?:an? |the |its |inter-State |new )?(?:application|case|proceedings|suit|claim|complaint)|\\bcase filed|\\bthe case of\\b|\\bsued\\b",
    ANYBODY,
  ),
  step(
    ["jurisdiction-declined"],
    "jurisdiction declined",
    `\\bdeclined (?:its )?jurisdiction|\\bjurisdiction declined|\\bfound that it (?:had|has) no jurisdiction|\\black of jurisdiction`,
    ANYBODY,
  ),
  step(
    ["jurisdiction-upheld"],
    "jurisdiction upheld",
    "\\bjurisdiction upheld|\\bupheld (?:its )?jurisdiction|\\bfound that it (?:had|has) jurisdiction",
    ANYBODY,
  ),
  step(
    ["discontinued"],
    "a case discontinued",
    "\\b(?:was|were|has been) discontinued|\\bdiscontinued (?:the )?(?:case|proceedings)|\\bdiscontinued\\b",
    ANYBODY,
  ),
  step(
    ["opinion-given"],
    "an advisory opinion",
    "\\b(?:gave|delivered|issued|rendered) (?:an? |its |the )?(?:advisory )?opinion|\\bopinion given",
    ANYBODY,
  ),
  step(
    ["investigation-not-opened"],
    "no investigation opened",
    "\\binvestigation not opened|\\b(?:declined|refused|decided not) to (?:open|authorise|authorize) (?:an? )?investigation",
    ANYBODY,
  ),
  step(
    ["investigation-authorised"],
    "an investigation authorised",
    "\\bauthori[sz](?:ed|es) (?:the |an )?(?:\\p{L}+ ){0,3}investigation|\\binvestigation (?:was |has been )?authori[sz]ed",
    ANYBODY,
  ),
  step(
    ["investigation-opened"],
    "an investigation opened",
    "\\b(?:opened|launched|began|initiated|commenced) (?:an? |the |its )?(?:\\p{L}+ ){0,2}investigation|\\binvestigation\\b(?: (?:was|has been))? opened",
    ANYBODY,
  ),
  step(
    ["preliminary-examination-opened"],
    "a preliminary examination opened",
    "\\bopened (?:a |the )?preliminary examination|\\bpreliminary examination\\b(?: (?:was|has been))? opened",
    ANYBODY,
  ),
  step(
    ["preliminary-examination-closed"],
    "a preliminary examination closed",
    "\\bclosed (?:the |its )?preliminary examination|\\bpreliminary examination\\b(?: (?:was|has been))? closed",
    ANYBODY,
  ),
  step(
    ["mandate-created"],
    "a mandate created",
    "\\bmandate created|\\bmandate\\b(?: of [^;.¤]{1,60}?)? (?:was )?(?:created|established)",
    ANYBODY,
  ),
  step(
    ["mandate-ended"],
    "a mandate ended",
    "\\bmandate ended|\\bmandate\\b(?: of [^;.¤]{1,60}?)? (?:ended|expired|came to an end)",
    ANYBODY,
  ),
  step(["report-published"], "a report published", "\\breport published", ANYBODY),
  step(
    ["referral"],
    "a referral",
    "\\breferred (?:the |its |his )?(?:own )?(?:situation|matter|case)|\\breferral\\b(?! by the security council)",
    ANYBODY,
  ),
];

const OF_STATES: readonly Words[] = [
  act(
    ["no-intent-letter"],
    "a letter against becoming a party",
    "\\bletter saying that it does not intend to become a party|\\b(?:notified|informed|told|declared)\\b[^;.¤]{0,80}?\\b(?:not intend|no intention)[^;.¤]{0,20}?(?:become a party|of becoming a party|ratify)",
  ),
  act(
    ["withdrawal-rescinded"],
    "a withdrawal taken back",
    "\\b(?:rescinded|revoked|took back|withdrew) (?:its )?(?:notice|notification|withdrawal)|\\bnotice of withdrawal taken back",
  ),
  act(
    ["withdrawal-announced"],
    "a withdrawal announced",
    "\\bannounc(?:ed|ement of)(?: (?:a|its|the))? (?:intention to withdraw|withdrawal)|\\bannounced that it (?:would|will) withdraw",
  ),
  act(["reservation-withdrawn"], "a reservation withdrawn", "\\bwithdr(?:ew|awal of) (?:a |its |the )?reservation"),
  act(["objection"], "an objection to a reservation", "\\bobjected to|\\bobjection to"),
  act(
    ["reservation"],
    "a reservation",
    "\\b(?:made|entered|lodged|formulated|maintains?|has) (?:a |its )?reservation|\\bwith a reservation|\\breservation\\b",
    "either",
  ),
  act(
    ["amendment-acceptance"],
    "acceptance of an amendment",
    "\\bacceptance of an amendment|\\b(?:ratified|accepted) (?:the )?(?:\\p{L}+ )?amendments?",
  ),
  act(
    ["declaration-124"],
    "a declaration against jurisdiction over war crimes",
    "\\bdeclaration not accepting jurisdiction over war crimes",
  ),
  act(
    ["aggression-opt-out"],
    "a declaration against jurisdiction over aggression",
    "\\bdeclaration not accepting jurisdiction over aggression|\\bopted out of",
  ),
  act(
    ["court-declaration-36-2-ended"],
    "the end of a declaration of compulsory jurisdiction",
    "\\bend of a declaration accepting compulsory jurisdiction|\\b(?:withdrew|ended|terminated) its (?:declaration|acceptance)[^;.¤]{0,50}?compulsory jurisdiction",
  ),
  act(
    ["court-declaration-36-2"],
    "a declaration accepting compulsory jurisdiction",
    "\\bdeclaration accepting compulsory jurisdiction|\\b(?:has |had )?(?:accepted|accepts|recognised|recognises|recognized)[^;.¤]{0,30}?compulsory jurisdiction",
  ),
  act(
    ["complaints-declaration"],
    "a declaration accepting complaints",
    "\\bdeclaration accepting complaints by persons|\\baccepted (?:individual )?complaints",
  ),
  act(
    ["direct-access-declaration"],
    "a declaration allowing persons to apply",
    "\\bdeclaration allowing persons to apply directly",
  ),
  act(
    [
      "declaration-12-3",
      "declaration-124",
      "court-declaration-35-2",
      "court-declaration-36-2",
      "complaints-declaration",
      "aggression-opt-out",
      "direct-access-declaration",
    ],
    "a declaration",
    "\\b(?:lodged|made|filed|deposited|submitted) (?:a |its |the |two |an )?(?:\\p{L}+ )?declaration|\\bdeclaration (?:accepting jurisdiction|that gives access)|\\bdeclaration (?:under|pursuant to|in accordance with|of)",
  ),
  membership(
    "ends",
    "a withdrawal",
    "\\b(?:withdrew|withdrawal|withdrawn|left|denounced|denunciation|ceased to be (?:a )?(?:state )?(?:party|member)|stopped being (?:a )?(?:party|member)|quit|is no longer (?:a )?(?:state )?(?:party|member)|no longer (?:a )?(?:state )?(?:party|member))\\b",
  ),
  membership(
    "becomes",
    "entry into force",
    "\\b(?:entered|(?<!on )entry|enters|came|coming) into force|\\bwith effect from|\\beffective(?: from)?|\\bin force (?:there |for it )?(?:since|from)|\\b(?:has been |been |was )?in force for|\\bbec(?:ame|omes?|oming) (?:a |an? )?(?:\\p{L}+ )?(?:state )?(?:party|member|bound)|\\bjoin(?:ed|s)\\b",
    "either",
  ),
  act(["signature"], "a signature", "\\bsign(?:ed|s|ature|ing)\\b|\\bsignator(?:y|ies)\\b"),
  act(["ratification", "acceptance"], "a ratification", "\\bratif(?:ied|ies|ication|ying|y)\\b"),
  act(["accession"], "an accession", "\\bacced(?:ed|es|ing|e)\\b|\\baccession\\b"),
  act(["succession"], "a succession", "\\bsucceeded to\\b|\\bsuccession\\b"),
  act(["acceptance"], "an acceptance", "\\bacceptance\\b|\\baccepted the (?=\\p{Lu})"),
  act(["membership"], "a membership", "\\bmembership\\b"),
  membership(
    "is",
    "being a party",
    "\\bnon-(?:state )?part(?:y|ies)\\b|\\b(?:states? )?part(?:y|ies) to\\b|\\bstates? part(?:y|ies)\\b|\\bmembers?(?: states?)? of\\b|\\bmembers? states?\\b|\\bbound by\\b|\\b(?:is|are|was|were|been) (?:not )?(?:a )?(?:party|parties)\\b",
  ),
];

const OF_FORUMS: readonly Words[] = [
  reach(
    "jurisdiction",
    "\\b(?:has|have|had|lacks?|lacked|exercis(?:es|ed)|(?:may|can|cannot|could)(?: not)? exercise|enjoys?|possesses|does not have|do not have|did not have|has no|have no|had no|is without|without) (?:\\p{L}+ )?jurisdiction\\b|\\bjurisdiction of\\b|\\bwithin (?:the|its) jurisdiction\\b|\\bjurisdiction (?:extends|reaches|covers)\\b",
  ),
  reach(
    "power to judge",
    "\\b(?:can|may|cannot|could|is competent to|has power to|has competence to|is empowered to|tries|judges)(?: not)?(?: only)? (?:try|prosecute|judge|hear|adjudicate|take up|convict|punish|entertain|rule on)\\b|\\b(?:tries|judges|prosecutes)\\b",
  ),
];

/** Guilt or breach told as a bare fact: only a judgment says so much. */
const BARE: readonly Words[] = [
  step(
    [...CONVICTION, "breach-found"],
    "a judgment that says so",
    `(?<!\\b(?:crimes?|acts?|conduct|violations?|offen[cs]es?|atrocities|abuses|those|by) )\\b(?:committed|commits|committing|perpetrated|perpetrates)\\b(?! (?:to|by|in|on|during|since|before|after|between|within|outside|there|abroad|against)\\b)|\\b(?:is|are|was) (?:criminally )?(?:responsible|liable) for|\\b(?:is|are|was) (?:an? )?(?:\\p{L}+ )?(?:war criminals?|criminals?|murderers?|g[eé]nocidaires?)\\b|\\bbears? (?:criminal )?responsibility`,
    { of: "anybody", subject: "before" },
  ),
];

/** Every pattern, in the order in which they are tried. */
export const VOCABULARY: readonly Words[] = [...OF_PERSONS, ...OF_CASES, ...OF_STATES, ...OF_FORUMS, ...BARE];
