import { ACQUITTAL, BEFORE, CONVICTION, GAP, HAS, NOT, status, step } from "./patterns.js";
import type { Words } from "./words.js";

export const OF_PERSONS: readonly Words[] = [
  step(
    ["application-refused"],
    "an application refused",
    `\\bapplications?\\b${GAP}\\b(?:refused|rejected|denied|dismissed)|\\b(?:refused|rejected|denied|dismissed) (?:the |an |his |her )?(?:\\p{L}+['’]s )?application`,
  ),
  step(
    ["application-withdrawn"],
    "an application withdrawn",
    `\\bapplications?\\b${GAP}\\bwithdrawn|\\bwithdrew (?:the |an |his |her )?application`,
  ),
  step(
    ["warrant-applied-for"],
    "an application for a warrant",
    `\\b(?:appl(?:y|ied|ies|ying)|applications?)\\b((?:(?! (?:of|by|against)\\b)[^;.¤]){0,60}?)\\bfor (?:an? |the |two |three |arrest )*(?:warrants?|arrest)(?: of arrest)?|\\b(?:sought|requested|seeks|seeking) (?:an? |the |two |three )?(?:arrest )?warrants?(?: of arrest)?|\\bwarrant applied for|\\bapplications? concerning`,
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
    `\\bwarrants?\\b${GAP}\\b(?:is|are|was|were|remains?|stays?|stands?|has been|have been|continues? to be)${NOT}\\s(?:in force|outstanding|pending|active|valid|in effect|open|unexecuted)|\\b(?:is|are|was|were|remains?|being)${NOT}\\s(?:wanted|sought) by|\\b(?:the )?subject (?:of|to) (?:an? )?((?:\\p{L}+ ){0,3})(?:arrest )?warrants?|\\bunder (?:an? )?((?:\\p{L}+ ){0,2})arrest warrants?|\\bfac(?:es|ed|ing) (?:an? )?((?:\\p{L}+ ){0,2})(?:arrest )?warrants?|\\b(?:is|remains) a fugitive(?: from)?|\\b(?:a )?fugitive from`,
    "either",
  ),
  step(
    ["warrant-issued"],
    "a warrant issued",
    `\\b(?:issu(?:e|es|ed|ing)|grant(?:ed|s)?|approv(?:ed|es)) (?:an? |the |two |three |its |separate |second |first |further |new |public |\\d+ )*(?:international )?(?:arrest )?warrants?(?: of arrest| for (?:the )?arrest| of)?|\\b(?:arrest )?warrants?(?: of arrest)?\\b${GAP}\\b(?:was|were|has been|have been|had been|is|are)${NOT}\\s(?:issued|granted|approved)|\\bwarrant issued|\\bwarrants? of (?=\\d)|(?<!\\b(?:suspend(?:ed|s)|up(?:held|holds)|fr(?:oze|ozen)|confirm(?:ed|s)|challeng(?:ed|es)|reinstat(?:ed|es)|ignor(?:ed|es)|execut(?:ed|es)|stay(?:ed|s)|maintain(?:ed|s)|contest(?:ed|s)|condemn(?:ed|s)|criticis(?:ed|es)|enforc(?:ed|es)) (?:(?:the|its|his|her|their|both|all|two|these|those|arrest) ){0,3})\\bwarrants?(?: of arrest| for (?:the )?arrest)? (?:against|for|of|concerning)\\b|['’]s (?:arrest )?warrant`,
  ),
  step(["warrant-unsealed"], "a warrant made public", "\\b(?:made public|unsealed|publicly disclosed)\\b"),
  status(["SUMMONED"], "a summons", `\\bunder (?:a )?summons|\\bsubject (?:of|to) (?:a )?summons`),
  step(
    ["summons-issued"],
    "a summons issued",
    `\\b(?:issued|grants?|granted) (?:an? |the )?summons(?: to appear)?|\\bsummons(?:es)?(?: to appear)?\\b(?: ${HAS})?${NOT} issued|\\b${HAS}${NOT} summoned|\\bsummons issued`,
  ),
  step(
    ["first-appearance"],
    "a first appearance",
    `\\bfirst appear(?:ed|ance)|\\ban appearance|\\binitial(?:ly)? appear(?:ed|ance)|\\bappear(?:ed|s) (?:voluntarily )?(?:for the first time )?before`,
  ),
  step(
    ["charges-not-confirmed"],
    "charges not confirmed",
    `\\b(?:declined|refused)\\b([^;.¤]{0,30}?)\\bto confirm (?:the |any |all )?(?:of the )?charges`,
  ),
  step(
    ["charges-confirmed"],
    "charges confirmed",
    `\\bcharges?\\b${GAP}\\b(?:confirmed)|\\bconfirm(?:ed|s|ing|ation of)${NOT}(?: (?:the|all|some|most|any|of|\\p{L}+))? charges|\\bcommitted (?:him|her|them )?(?:for|to) trial|\\bcharges? confirmed`,
  ),
  status(
    ["CHARGES_CONFIRMED", "ON_TRIAL"],
    "charges",
    `\\b${HAS}${NOT} (?:charged|indicted)|\\bfac(?:es|ed|ing) ((?:\\p{L}+ ){0,3})charges|\\bindictee|\\bindicted\\b`,
  ),
  step(
    ["trial-opened"],
    "a trial opened",
    `\\btrial\\b${GAP}\\b(?:opened|began|begun|started|commenced|opens)|\\bwent on trial|\\btrial opened|\\b(?:was|were|has been|have been|had been)${NOT} (?:tried|put on trial)(?= (?:by|before|at|in|for)\\b)|\\b(?:opened|began|started) (?:the |his |her |their )?trial`,
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
    `\\bfinal(?:ly)? convict(?:ed|ion)|\\bconvict(?:ed|ion)\\b${GAP}\\b(?:is|was|became|becomes|has become|has been|is now)${NOT} (?:final|upheld|confirmed|affirmed)|\\b(?:upheld|affirmed|confirmed) (?:the |his |her |their |\\p{Lu}([^;.¤]{0,50}?)['’]s? )?convictions?|\\bconvicted by (?:a )?final judgm?ent`,
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
    `\\bsentenced\\b|\\bthe sentence of\\b|\\bimposed (?:a |the )?((?:\\p{L}+ ){0,2})sentence`,
  ),
  step(
    ["appeal-lodged"],
    "an appeal",
    `\\bappealed\\b|\\bappeal\\b${GAP}\\b(?:was|were|has been|had been|having been) (?:lodged|filed|brought)|\\b(?:lodged|filed|brought) (?:an |his |her |their )?appeal|\\bappeal lodged`,
  ),
  step(
    ["terminated-by-death"],
    "proceedings ended by death",
    `\\b(?:proceedings|case)\\b${GAP}\\b(?:ended|terminated|closed|discontinued)\\b(?: (?:after|following|upon|on|by|because of|due to|owing to|as a result of|in view of|in light of)(?: (?:his|her|their|the))?|${GAP})\\s?\\bdeath|\\bterminated by death|\\b(?:terminated|ended|closed) (?:the )?(?:proceedings|case)\\b${GAP}\\bdeath`,
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
  step(
    [],
    "a listing for sanctions",
    `\\b(?:is|are|was|were|has been|have been|had been|remains?)${NOT} (?:sanctioned|(?:under|subject to) (?:\\p{L}+ )?sanctions|(?:listed|placed|put|named) (?:on|under|in) (?:the |an? )?((?:[\\p{L}’']+ ){0,4})sanctions?(?: list| regime)?)\\b`,
    { of: "anybody", subject: "before" },
  ),
  step(["released"], "a release", `\\b(?:was|were|has been|had been)${NOT} (?:released|freed)`, BEFORE),
];
