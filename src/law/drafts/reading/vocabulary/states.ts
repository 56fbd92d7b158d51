import { act, membership } from "./patterns.js";
import type { Words } from "./words.js";

/** Where joining is accepting, a court's jurisdiction is accepted by either. */
export const ACCEPTS_JURISDICTION = "an acceptance of jurisdiction";

export const OF_STATES: readonly Words[] = [
  act(
    ["no-intent-letter"],
    "a letter against becoming a party",
    "\\bletter saying that it does not intend to become a party|\\b(?:notified|informed|told|declared)\\b([^;.¤]{0,80}?)\\b(?:not intend|no intention)[^;.¤]{0,20}?(?:become a party|of becoming a party|ratify)",
  ),
  act(
    ["withdrawal-rescinded"],
    "a withdrawal taken back",
    "\\b(?:rescinded|revoked|took back|retracted|withdrew) (?:its |the |that )?(?:notice|notification|withdrawal)|\\bnotice of withdrawal taken back|\\b(?:notice|notification)(?: of (?:its |the )?withdrawal)?\\b([^;.¤]{0,60}?)\\b(?:was|has been|had been|been)(?: \\p{L}+)? (?:rescinded|revoked|withdrawn|retracted|taken back)|\\bwithdrawal\\b([^;.¤]{0,60}?)\\b(?:was|has been|had been|been)(?: \\p{L}+)? (?:rescinded|revoked|retracted|taken back)",
  ),
  act(
    ["withdrawal-announced"],
    "a withdrawal announced",
    "\\bannounc(?:ed|ement of)(?: (?:a|its|the))? (?:intention to withdraw|withdrawal)|\\bannounced that it (?:would|will) withdraw",
  ),
  act(
    ["reservation-withdrawn"],
    "a reservation withdrawn",
    "\\bwithdr(?:ew|aw|aws|awn|awing|awal of) (?:an? |its |the |any )?reservations?|\\breservations?\\b([^;.¤]{0,70}?)\\b(?:was|were|been|is|are)(?: not)? (?:\\p{L}+ )?(?:withdrawn|lifted|removed)",
  ),
  act(
    ["accession-withdrawn"],
    "an instrument of accession taken back",
    "\\b(?:withdrew|took back|revoked) (?:its |the |that )?(?:instrument(?: of (?:accession|ratification))?|accession)\\b|\\binstrument (?:of accession )?(?:was|has been) (?:withdrawn|taken back)",
  ),
  act(["objection"], "an objection to a reservation", "\\bobjected to|\\bobjection to"),
  act(
    ["reservation"],
    "a reservation",
    "\\b(?:made|make|entered|lodged|formulated|maintain(?:s|ed)?|keeps?|kept|retain(?:s|ed)?|has|have|had) (?:a |its |no |any )?reservations?\\b|\\bwith a reservation|\\breservations?\\b",
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
    "\\bdeclaration not accepting jurisdiction over war crimes|\\bexcluded (?:the )?(?:court['’]s |its )?jurisdiction (?:over|for|in respect of) war crimes",
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
    "\\bdeclaration accepting compulsory jurisdiction|\\b(?:has |have |had )?(?:accept(?:ed|s)?|recogni[sz]e[sd]?)[^;.¤]{0,30}?compulsory jurisdiction",
  ),
  act(
    ["complaints-declaration"],
    "a declaration accepting complaints",
    "\\bdeclaration accepting complaints by persons|\\baccepted (?:individual )?complaints",
  ),
  act(
    ["communications-declaration"],
    "a declaration accepting communications between States",
    "\\bdeclaration accepting communications between States",
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
      "communications-declaration",
      "aggression-opt-out",
      "direct-access-declaration",
    ],
    "a declaration",
    "\\b(?:lodged|made|filed|deposited|submitted) (?:a |its |the |two |an )?(?:\\p{L}+ )?declarations?|\\bdeclaration (?:accepting jurisdiction|that gives access)|\\bdeclaration (?:under|pursuant to|in accordance with|of)",
  ),
  act(
    ["declaration-12-3", "court-declaration-36-2", "court-declaration-35-2", "complaints-declaration"],
    ACCEPTS_JURISDICTION,
    "\\b(?:has |have |had )?(?:accept(?:ed|s)?|recogni[sz]e[sd]?)(?: (?:the|its))?(?: (?:\\p{L}|['’])+){0,4}? jurisdiction\\b|\\bacceptance of (?:the |its )?jurisdiction\\b",
  ),
  membership(
    "ends",
    "a withdrawal",
    "\\b(?:withdr(?:ew|aws?)(?! (?:its|the|their|all|some|an?) (?!membership|ratification|accession|instrument))|withdrawal|(?<!\\b(?:was|were|been|be|being|is|are) )withdrawn|left|denounced|denunciation|ceased to be (?:a )?(?:state )?(?:party|member)|stopped being (?:a )?(?:party|member)|quit|is no longer (?:a )?(?:state )?(?:party|member)|no longer (?:a )?(?:state )?(?:party|member))\\b",
  ),
  membership(
    "becomes",
    "entry into force",
    "\\b(?:entered|(?<!on )entry|enters|came|coming) into force|\\bwith effect from|\\beffective(?: from)?|\\bin force (?:there |for it )?(?:since|from)|\\b(?:has been |been |was )?in force for|\\bbec(?:ame|omes?|oming) (?:a |an? )?(?:\\p{L}+ )?(?:state )?(?:party|member|bound)|\\bjoin(?:ed|s)\\b",
    "either",
  ),
  act(["signature"], "a signature", "\\bsign(?:ed|s|ature|ing)?\\b|\\bsignator(?:y|ies)\\b"),
  act(["ratification", "acceptance"], "a ratification", "\\bratif(?:ied|ies|ication|ying|y)\\b"),
  act(["accession"], "an accession", "\\bacced(?:ed|es|ing|e)\\b|\\baccession\\b"),
  act(["succession"], "a succession", "\\bsucceeded to\\b|\\bsuccession\\b"),
  act(["acceptance"], "an acceptance", "\\bacceptance\\b|\\baccepted the (?=\\p{Lu})"),
  act(["membership"], "a membership", "\\bmembership\\b"),
  membership(
    "is",
    "being a party",
    "\\bnon-(?:state )?part(?:y|ies)\\b|\\b(?:states? )?part(?:y|ies) to\\b|\\bstates? part(?:y|ies)\\b|\\bmembers?(?: states?)? of\\b|\\bmembers? states?\\b|\\b(?:itself (?:as )?(?:not )?)?bound by\\b|\\b(?:is|are|was|were|been) (?:not )?(?:a )?(?:party|parties)\\b",
  ),
];
