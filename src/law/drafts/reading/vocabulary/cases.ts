import { ANYBODY, GAP, HAS, NOT, step } from "./patterns.js";
import type { Words } from "./words.js";

/** That a case failed: for want of jurisdiction, or on its merits. */
export const DISMISSED = "a case dismissed";

export const OF_CASES: readonly Words[] = [
  step(
    ["no-breach-found"],
    "a finding of no breach",
    `\\bno breach found|\\b(?:found|held|concluded|ruled|declared) (?:that )?(?:there (?:was|had been) )?no (?:breach|violation)`,
    ANYBODY,
  ),
  step(
    ["breach-found"],
    "a finding of breach",
    `\\b(?:found|finds|held|holds|ruled|rules|decided|concluded|declared|determined)\\b${GAP}\\b(?:in breach|breach(?:ed|es)?(?! of)|violat(?:ed|es?)|responsible|in violation|commit(?:ted|ting|s)?|fail(?:ed|s)? to|complicit)\\b|\\bbreach found|\\bfinding of (?:a )?(?:breach|violation)`,
    ANYBODY,
  ),
  step(
    ["measures-refused"],
    "measures refused",
    `\\b(?:refused|rejected|declined|dismissed)\\b${GAP}\\b(?:provisional measures|requests? for (?:interim )?measures)|\\bmeasures refused|\\b(?:request for )?provisional measures\\b${GAP}\\b(?:was|were|has been)${NOT} (?:refused|rejected|declined|dismissed)`,
    ANYBODY,
  ),
  step(
    ["measures-ordered"],
    "provisional measures ordered",
    `\\b(?:ordered|indicated|orders|granted|imposed|prescribed)\\b((?:(?! by\\b)[^;.¤]){0,50}?)\\bmeasures|\\bmeasures\\b(?: ${HAS})?${NOT} (?:ordered|indicated)`,
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
    "\\b(?:filed|brought|instituted|lodged|initiated|began) (?:an? |the |its |inter-State |new )?(?:application|case|proceedings|suit|claim|complaint|communication|petition)|\\bcase filed|\\bsued\\b|\\b(?:application|case|proceedings|claim|communication|petition)\\b([^;.¤]{0,60}?)\\b(?:was|were) (?:filed|brought|instituted|lodged|initiated)",
    ANYBODY,
  ),
  step(
    ["jurisdiction-declined"],
    "jurisdiction declined",
    `\\b(?:dismissed|rejected)\\b${GAP}\\bfor (?:\\p{L}+ )?(?:lack|want) of jurisdiction|\\bdeclined (?:its )?jurisdiction|\\bjurisdiction declined|\\b(?:found|held|ruled|decided|concluded|declared) that it (?:(?:had|has) no|lack(?:ed|s)) jurisdiction|\\black of jurisdiction`,
    ANYBODY,
  ),
  step(
    ["declared-inadmissible"],
    "a case declared inadmissible",
    `\\b(?:found|held|ruled|decided|concluded|declared|declares)\\b${GAP}\\b(?:inadmissible|not (?:to be )?admissible)|\\bdeclared inadmissible`,
    ANYBODY,
  ),
  step(
    ["jurisdiction-declined", "declared-inadmissible", "no-breach-found"],
    DISMISSED,
    `\\bdismissed (?:\\p{Lu}[^;,.¤]{1,40}['’]s? )(?:case|claims?|application)\\b(?! for provisional)|\\b(?:case|claims?|application)\\b${GAP}\\b(?:was|were)${NOT} (?:dismissed|rejected)(?= by| on| in|[.;,])`,
    ANYBODY,
  ),
  step(
    ["jurisdiction-upheld"],
    "jurisdiction upheld",
    "\\b(?:rejected|dismissed) (?:all |the |\\p{Lu}[^;,.¤]{1,40}['’]s? )*preliminary objections|\\bpreliminary objections\\b([^;.¤]{0,50}?)\\b(?:was|were) (?:rejected|dismissed)|\\bjurisdiction upheld|\\bupheld (?:its )?jurisdiction|\\b(?:found|held|ruled|decided|concluded|declared) that it (?:had|has) jurisdiction",
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
    "\\bauthori[sz](?:ed|es) (?:the |an )?((?:\\p{L}+ ){0,3})investigation|\\binvestigation\\b(?: (?:in|into)([^;.¤]{1,50}?))? (?:was |has been )?authori[sz]ed",
    ANYBODY,
  ),
  step(
    ["investigation-opened"],
    "an investigation opened",
    "\\b(?:opened|launched|began|initiated|commenced) (?:an? |the |its )?((?:\\p{L}+ ){0,2})investigation|\\binvestigation\\b(?: (?:in|into)([^;.¤]{1,50}?))?(?: (?:was|has been))? opened",
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
    "\\bmandate created|\\bmandate\\b(?: of ([^;.¤]{1,60}?))? (?:was )?(?:created|established)",
    ANYBODY,
  ),
  step(
    ["mandate-ended"],
    "a mandate ended",
    "\\bmandate ended|\\bmandate\\b(?: of ([^;.¤]{1,60}?))? (?:ended|expired|came to an end)",
    ANYBODY,
  ),
  step(["report-published"], "a report published", "\\breport published", ANYBODY),
  step(
    ["referral"],
    "a referral",
    "\\breferred (?:the |its |his )?(?:own )?(?:situation|matter|case)|\\breferred(?! (?:their|its|his|our|these|those|such|several|many|some|both|two|it|them|one|a|an|any|no)\\b)(?= (?:the )?[\\p{L} ]{2,40} to the (?:International|Prosecutor|Court|ICC)\\b)|\\b(?:is|was|were|(?:has|have|had) been)(?: \\p{L}+)? referred to (?=(?:the )?(?:Office|International|Prosecutor|Court|ICC)\\b)|\\breferral\\b(?! by the security council)",
    ANYBODY,
  ),
];
