import { ANYBODY, GAP, HAS, NOT, step } from "./patterns.js";
import type { Words } from "./words.js";

export const OF_CASES: readonly Words[] = [
  step(
    ["no-breach-found"],
    "a finding of no breach",
    "\\bno breach found|\\b(?:found|held|concluded|ruled|declared) (?:that )?(?:there (?:was|had been) )?no (?:breach|violation)",
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
    "\\b(?:filed|brought|instituted|lodged|initiated|began) (?:an? |the |its |inter-State |new )?(?:application|case|proceedings|suit|claim|complaint)|\\bcase filed|\\bsued\\b",
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
