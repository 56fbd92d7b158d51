import { CONVICTION, reach, step } from "./patterns.js";
import type { Words } from "./words.js";

export const OF_FORUMS: readonly Words[] = [
  reach(
    "jurisdiction",
    "\\b(?:has|have|had|lacks?|lacked|exercis(?:es|ed)|(?:may|can|cannot|could)(?: not)? exercise|enjoys?|possesses|does not have|do not have|did not have|has no|have no|had no|is without|without) (?:\\p{L}+ )?jurisdiction\\b|\\bwithin (?:the|its) jurisdiction\\b|\\bjurisdiction (?:extends|reaches|covers)\\b",
  ),
  reach(
    "power to judge",
    "\\b(?:can|may|cannot|could|is competent to|has power to|has competence to|is empowered to|tries|judges)(?: not)?(?: only)? (?:try|prosecute|judge|hear|adjudicate|take up|convict|punish|entertain|rule on)\\b|\\b(?:tries|prosecutes)\\b|\\bjudges (?=states|persons|individuals|natural|people)",
  ),
];

/** Guilt or breach told as a bare fact: only a judgment says so much. */
export const BARE: readonly Words[] = [
  step(
    [...CONVICTION, "breach-found"],
    "a judgment that says so",
    `(?<!\\b(?:crimes?|acts?|conduct|violations?|offen[cs]es?|atrocities|abuses|those|by) )\\b(?:committed|commits|committing|perpetrated|perpetrates)\\b(?! (?:to|by|in|on|during|since|before|after|between|within|outside|there|abroad|against)\\b)|\\b(?:is|are|was) (?:criminally )?(?:responsible|liable) for|\\b(?:is|are|was) (?:an? )?(?:\\p{L}+ )?(?:war criminals?|criminals?|murderers?|g[eé]nocidaires?)\\b|\\bbears? (?:criminal )?responsibility`,
    { of: "anybody", subject: "before" },
  ),
];
