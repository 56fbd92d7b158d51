import type { Rows } from "./rows.js";

/** Mechanisms and cooperation. */
export const MECHANISMS: Rows = {
  M1: {
    "duty.parties":
      "cooperation: parties-to-darfur-conflict > icc | un-security-council | s-res-1593-2005 @ para 2 | 2005-03-31 | undated | no standard | cooperation=duty provision=s-res-1593-2005/para-2",
    "duty.sudan":
      "cooperation: sdn > icc | un-security-council | s-res-1593-2005 @ para 2 | 2005-03-31 | undated | no standard | cooperation=duty provision=s-res-1593-2005/para-2",
    referral:
      "procedural-step: sudan-darfur > icc | un-security-council | s-res-1593-2005 @ para 1 | 2005-03-31 | undated | no standard | step=referral effect=CREATES by=un-security-council provisions=rome-statute/art-13-b+s-res-1593-2005/para-1",
    "referral-act.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=rome-statute.referral-darfur",
    "referral.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.investigation+darfur.referral",
  },
  M2: {
    "referral.carve-out":
      "appraisal: sudan-darfur > icc | un-security-council | s-res-1593-2005 @ para 6 | 2005-03-31 | undated | no standard | ",
    "referral.carve-out.brazil":
      "response: - > - | bra | s-res-1593-2005 @ not checked | 2005-03-31 | undated | no standard | response=rejection answers=darfur.referral.carve-out",
  },
  M3: {
    investigation:
      "procedural-step: sudan-darfur > icc | icc-otp | icc-otp-decision-2005-06-01 @ not checked | 2005-06-01 | undated | no standard | step=investigation-opened effect=CREATES affects=darfur.referral provisions=rome-statute/art-53",
    "investigation.since-2023":
      "procedural-step: sudan-darfur > icc | icc-otp | icc-otp-reports-2023-07 @ not checked | 2023-07-13 | undated | no standard | step=other effect=NONE affects=darfur.investigation provisions=s-res-1593-2005/para-1",
  },
  M4: {
    "bill-2021":
      "appraisal: icc > sudan-darfur | government-of-sudan | sudan-cabinet-2021-08-03 @ not checked | 2021-08-03 | undated | no standard | ",
    "bill-of-2021":
      "appraisal: icc > sudan-darfur | government-of-sudan | sudan-cabinet-2021-08-03 @ not checked | 2021-08-03 | undated | no standard | ",
  },
  M5: {
    "visit.au":
      "response: - > - | african-union | au-assembly-dec-245-xiii @ para 10 | no day | undated | no standard | response=rejection answers=darfur.visit.djibouti+darfur.visit.nigeria+darfur.visit.chad+darfur.non-compliance.chad-2013+darfur.visit.kenya",
    "visit.chad":
      "procedural-step: tcd > icc | icc-pre-trial-chamber-1 | icc-02-05-01-09-109 @ not checked | 2010-08-27 | undated | no standard | step=notice-given effect=NONE provisions=rome-statute/art-87-7",
    "visit.chad.state":
      "response: - > - | tcd | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.visit.chad",
    "visit.djibouti":
      "procedural-step: dji > icc | icc-pre-trial-chamber-1 | icc-02-05-01-09-129 @ not checked | 2011-05-12 | undated | no standard | step=notice-given effect=NONE provisions=rome-statute/art-87-7",
    "visit.djibouti.state":
      "response: - > - | dji | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.visit.djibouti",
    "visit.kenya":
      "procedural-step: ken > icc | icc-pre-trial-chamber-1 | icc-02-05-01-09-107 @ not checked | 2010-08-27 | undated | no standard | step=notice-given effect=NONE provisions=rome-statute/art-87-7",
    "visit.kenya.state":
      "response: - > - | ken | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.visit.kenya",
    "visit.nigeria":
      "procedural-step: nga > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-159 @ not checked | 2013-09-05 | undated | no standard | step=notice-given effect=NONE provisions=rome-statute/art-87-7",
    "visit.nigeria-request":
      "procedural-step: nga > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-157 @ not checked | 2013-07-15 | undated | no standard | step=other effect=NONE provisions=rome-statute/art-87-7",
    "visit.nigeria.state":
      "response: - > - | nga | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.visit.nigeria",
  },
  M6: {
    "non-compliance.malawi":
      "cooperation: mwi > icc | icc-pre-trial-chamber-1 | icc-02-05-01-09-139-corr @ not checked | 2011-12-12 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
  },
  M7: {
    "immunity.chad":
      "response: - > - | tcd | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.non-compliance.chad-2011+darfur.non-compliance.chad-2013",
    "non-compliance.chad-2011":
      "cooperation: tcd > icc | icc-pre-trial-chamber-1 | icc-02-05-01-09-140 @ not checked | 2011-12-13 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
    "non-compliance.chad-2013":
      "cooperation: tcd > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-151 @ not checked | 2013-03-26 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
  },
  M8: {
    "immunity-claim.drc":
      "cooperation: cod > icc | cod | states-statements-non-cooperation @ not checked | no day | possible [2014-02-26 … 2014-04-09] | no standard | cooperation=immunity-claimed provision=rome-statute/art-98-1",
    "immunity.drc":
      "response: - > - | cod | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.non-compliance.drc",
    "non-compliance.drc":
      "cooperation: cod > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-195 @ not checked | 2014-04-09 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
  },
  M9: {
    "non-compliance.sudan-2010":
      "cooperation: sdn > icc | icc-pre-trial-chamber-1 | icc-02-05-01-07-57 @ not checked | 2010-05-25 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
    "non-compliance.sudan-banda":
      "cooperation: sdn > icc | icc-trial-chamber-4 | icc-02-05-03-09-641 @ not checked | 2015-11-19 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
    "non-compliance.sudan-bashir":
      "cooperation: sdn > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-227 @ not checked | 2015-03-09 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
    "non-compliance.sudan-hussein":
      "cooperation: sdn > icc | icc-pre-trial-chamber-2 | icc-02-05-01-12-33 @ not checked | 2015-06-26 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
    "refuses-receipt.sudan":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.non-compliance.sudan-banda+darfur.non-compliance.sudan-bashir+darfur.non-compliance.sudan-2010+darfur.non-compliance.sudan-hussein",
  },
  M10: {
    "immunity.djibouti":
      "response: - > - | dji | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.non-compliance.djibouti",
    "immunity.uganda":
      "response: - > - | uga | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.non-compliance.uganda",
    "non-compliance.djibouti":
      "cooperation: dji > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-266 @ not checked | 2016-07-11 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
    "non-compliance.uganda":
      "cooperation: uga > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-267 @ not checked | 2016-07-11 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
  },
  M11: {
    "immunity-claim.south-africa":
      "cooperation: zaf > icc | zaf | states-statements-non-cooperation @ not checked | no day | possible [2015-06-13 … 2017-07-06] | no standard | cooperation=immunity-claimed provision=rome-statute/art-98-1",
    "immunity.south-africa":
      "response: - > - | zaf | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.non-compliance.south-africa",
    "non-compliance.south-africa":
      "cooperation: zaf > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-302 @ not checked | 2017-07-06 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
  },
  M12: {
    "jordan.finding":
      "procedural-step: jor > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-309 @ not checked | 2017-12-11 | undated | no standard | step=non-compliance-found effect=CREATES provisions=rome-statute/art-87-7",
    "jordan.finding.minority":
      "response: - > - | icc-ptc2-minority-2017-12 | icc-02-05-01-09-309 @ not checked | 2017-12-11 | undated | no standard | response=dissent answers=darfur.jordan.finding",
    "jordan.referred":
      "procedural-step: jor > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-309 @ not checked | 2017-12-11 | undated | no standard | step=notice-given effect=CREATES provisions=rome-statute/art-87-7",
    "non-compliance.jordan":
      "cooperation: jor > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-309 @ not checked | 2017-12-11 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
    "non-compliance.jordan.appeal":
      "cooperation: jor > icc | icc-appeals-chamber | icc-02-05-01-09-397-corr @ not checked | 2019-05-06 | undated | no standard | cooperation=finding-of-non-compliance provision=rome-statute/art-87-7",
  },
  M13: {
    "immunity-claim.appeals-chamber":
      "response: - > - | icc-appeals-chamber | icc-02-05-01-09-397-corr @ not checked | 2019-05-06 | undated | no standard | response=rejection answers=darfur.immunity-claim.south-africa+darfur.immunity-claim.au+darfur.immunity-claim.drc+darfur.immunity-claim.jordan",
    "immunity-claim.au":
      "cooperation: african-union > icc | african-union | au-assembly-dec-245-xiii @ para 10 | 2009-07-03 | undated | no standard | cooperation=immunity-claimed provision=rome-statute/art-98-1",
    "immunity-claim.jordan":
      "cooperation: jor > icc | jor | states-statements-non-cooperation @ not checked | no day | possible [2017-03-29 … 2019-05-06] | no standard | cooperation=immunity-claimed provision=rome-statute/art-98-1",
    "immunity.au":
      "response: - > - | african-union | au-assembly-dec-245-xiii @ para 10 | no day | undated | no standard | response=rejection answers=darfur.non-compliance.drc+darfur.non-compliance.chad-2011+darfur.non-compliance.malawi+darfur.jordan.finding",
    "immunity.jordan":
      "response: - > - | jor | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.non-compliance.jordan+darfur.jordan.finding",
    "immunity.league":
      "response: - > - | league-of-arab-states | icc-02-05-01-09-397-corr @ not checked | no day | undated | no standard | response=rejection answers=darfur.jordan.finding",
    "jordan.appeal-finding":
      "procedural-step: jor > icc | icc-appeals-chamber | icc-02-05-01-09-397-corr @ not checked | 2019-05-06 | undated | no standard | step=appeal-decided effect=CONFIRMS affects=darfur.jordan.finding provisions=rome-statute/art-27-2",
    "jordan.appeal-referral":
      "procedural-step: jor > icc | icc-appeals-chamber | icc-02-05-01-09-397-corr @ not checked | 2019-05-06 | undated | no standard | step=ruling-reversed effect=VACATES affects=darfur.jordan.referred provisions=rome-statute/art-87-7",
    "jordan.appeal-referral.minority":
      "response: - > - | icc-appeals-minority-2019-05 | icc-02-05-01-09-397-corr @ not checked | 2019-05-06 | undated | no standard | response=dissent answers=darfur.jordan.appeal-referral",
  },
  M14: {
    "au-members-2009":
      "call: sudan-darfur > - | au-assembly | au-assembly-dec-245-xiii @ para 10 | 2009-07-03 | undated | no standard | addressees=african-union-members mechanisms=icc",
    "au-members-2009.botswana":
      "response: - > - | bwa | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.au-members-2009",
    "au-members-2009.chad":
      "response: - > - | tcd | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.au-members-2009",
    "au-members-2009.south-africa":
      "response: - > - | zaf | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.au-members-2009",
    "au-members-2010":
      "call: sudan-darfur > - | au-assembly | au-assembly-dec-296-xv @ not checked | 2010-07-27 | undated | no standard | addressees=african-union-members mechanisms=icc",
    "au-no-cooperation":
      "call: sudan-darfur > - | au-assembly | au-assembly-dec-245-xiii @ para 10 | 2009-07-03 | undated | no standard | addressees=states mechanisms=icc",
    "au-no-cooperation.botswana":
      "response: - > - | bwa | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.au-no-cooperation",
    "au-no-cooperation.south-africa":
      "response: - > - | zaf | states-statements-non-cooperation @ not checked | no day | undated | no standard | response=rejection answers=darfur.au-no-cooperation",
    "deferral-asked":
      "procedural-step: sudan-darfur > un-security-council | au-peace-and-security-council | psc-min-comm-cxlii @ not checked | 2008-07-21 | undated | no standard | step=deferral-requested effect=NONE by=au-peace-and-security-council provisions=rome-statute/art-16",
  },
  M15: {
    "special-court-2005":
      "procedural-step: sudan-darfur > national-sdn | government-of-sudan | sudan-decree-2005-06-07 @ not checked | 2005-06-07 | undated | no standard | step=mandate-created effect=CREATES",
    "special-court-first-cases":
      "procedural-step: sudan-darfur > national-sdn | government-of-sudan | sudan-decree-2005-06-07 @ not checked | 2005-06-18 | undated | no standard | step=other effect=NONE",
    "special-court-decreed":
      "procedural-step: sudan-darfur > national-sdn | government-of-sudan | sudan-decree-2005-06-07 @ not checked | 2005-06-07 | undated | no standard | step=mandate-created effect=CREATES",
    "special-court-2005.hrw":
      "response: - > - | human-rights-watch | critics-coi-darfur @ not checked | no day | undated | no standard | response=rejection answers=darfur.special-court-2005",
    "special-court-2005.hrw-report":
      "response: - > - | human-rights-watch | hrw-special-court-darfur @ not checked | no day | undated | no standard | response=rejection answers=darfur.special-court-2005",
    "special-court-decreed.hrw":
      "response: - > - | human-rights-watch | hrw-special-court-darfur @ not checked | no day | undated | no standard | response=rejection answers=darfur.special-court-decreed",
    "special-court-2005.srsg":
      "response: - > - | un-special-representative-sudan | critics-coi-darfur @ not checked | no day | undated | no standard | response=rejection answers=darfur.special-court-2005",
    "special-court-2005.srsg-statement":
      "response: - > - | un-special-representative-sudan | un-srsg-sudan-2005 @ not checked | no day | undated | no standard | response=rejection answers=darfur.special-court-2005",
    "special-court-decreed.srsg":
      "response: - > - | un-special-representative-sudan | un-srsg-sudan-2005 @ not checked | no day | undated | no standard | response=rejection answers=darfur.special-court-decreed",
    "special-prosecutor-2008":
      "procedural-step: sudan-darfur > national-sdn | government-of-sudan | sudan-office-decrees @ not checked | 2008-08-31 | possible [2008-08-01 … 2008-08-31] | no standard | step=other effect=NONE",
  },
  M16: {
    "hybrid-court-2009":
      "call: sudan-darfur > - | au-panel-on-darfur | psc-ahg-2-ccvii @ not checked | 2009-10-29 | undated | no standard | addressees=government-of-sudan+african-union",
    "hybrid-court-2009.council":
      "response: - > - | au-peace-and-security-council | psc-communique-207 @ not checked | 2009-10-29 | undated | no standard | response=support answers=darfur.hybrid-court-2009",
    "hybrid-court-2009.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.hybrid-court-2009",
    "juba-special-court":
      "procedural-step: sudan-darfur > national-sdn | government-of-sudan | juba-agreement-2020 @ not checked | 2020-10-03 | undated | no standard | step=other effect=NONE by=government-of-sudan",
    "juba-court-agreed":
      "procedural-step: sudan-darfur > national-sdn | government-of-sudan | juba-agreement-2020 @ not checked | 2020-10-03 | undated | no standard | step=other effect=NONE by=government-of-sudan",
  },
  M17: {
    "ffm.el-fasher-inquiry":
      "procedural-step: sudan-darfur > ffm-sudan | un-human-rights-council | hrc-38th-special-session @ not checked | 2025-11-14 | undated | no standard | step=other effect=NONE by=un-human-rights-council",
    "ffm.extended-2025":
      "procedural-step: sudan-darfur > ffm-sudan | un-human-rights-council | a-hrc-60-l-18 @ not checked | 2025-10-06 | undated | no standard | step=other effect=CONFIRMS by=un-human-rights-council",
    "ffm.government-view":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.ffm.el-fasher-inquiry+darfur.ffm.extended-2025",
    "ffm.report-2024":
      "procedural-step: sudan-darfur > ffm-sudan | ffm-sudan | a-hrc-57-23 @ not checked | 2024-09-06 | undated | no standard | step=report-published effect=NONE",
    "ffm.report-2026":
      "procedural-step: sudan-darfur > ffm-sudan | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | no standard | step=report-published effect=NONE",
    "ffm.rsf-view":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.ffm.el-fasher-inquiry",
    "ffm.rsf-welcome":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=partial-acknowledgement answers=darfur.ffm.el-fasher-inquiry",
    "/ffm-sudan.mandate-created":
      "procedural-step: ffm-sudan > ffm-sudan | un-human-rights-council | a-hrc-res-54-2-text @ not checked | 2023-10-11 | undated | no standard | step=mandate-created effect=CREATES provisions=a-hrc-res-54-2/para-18",
  },
  M18: {
    "/icj-cases.sudan-v-uae.are.case-filed-2025-03-05":
      "procedural-step: are > icj | icj | icj-sudan-v-uae-application @ not checked | 2025-03-05 | undated | no standard | step=case-filed effect=CREATES by=sdn provisions=genocide-convention/art-9",
    "/icj-cases.sudan-v-uae.are.jurisdiction-declined-2025-05-05":
      "procedural-step: are > icj | icj | icj-sudan-v-uae-order @ not checked | 2025-05-05 | undated | no standard | step=jurisdiction-declined effect=ENDS by=sdn provisions=genocide-convention/art-9",
    "/icj-cases.sudan-v-uae.are.jurisdiction-declined-2025-05-05.minority":
      "response: - > - | icj-minority-2025-05 | icj-sudan-v-uae-order @ not checked | 2025-05-05 | undated | no standard | response=dissent answers=icj-cases.sudan-v-uae.are.jurisdiction-declined-2025-05-05",
    "/icj-cases.sudan-v-uae.are.measures-refused-2025-05-05":
      "procedural-step: are > icj | icj | icj-sudan-v-uae-order @ not checked | 2025-05-05 | undated | no standard | step=measures-refused effect=NONE by=sdn provisions=genocide-convention/art-9",
  },
  M19: {
    "notice.council-2004":
      "notice: government-of-sudan > - | un-security-council | s-res-1556-2004 @ para 6 | 2004-07-30 | certain [2004-07-30 … 2004-07-30] | no standard | by=un-security-council form=order channel=public about=darfur-campaign-2003-2008",
    "notice.council-2004.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.notice.council-2004",
    "sanctions-1556":
      "procedural-step: sudan-darfur > un-security-council | un-security-council | s-res-1556-2004 @ not checked | 2004-07-30 | undated | no standard | step=measures-ordered effect=CREATES",
    "sanctions-1591":
      "procedural-step: sudan-darfur > un-security-council | un-security-council | s-res-1591-2005 @ not checked | 2005-03-29 | undated | no standard | step=measures-ordered effect=CREATES",
    "sanctions-1672":
      "procedural-step: sudan-darfur > un-security-council | un-security-council | s-res-1672-2006 @ not checked | 2006-04-25 | undated | no standard | step=measures-ordered effect=NONE",
    "sanctions-2791":
      "procedural-step: sudan-darfur > un-security-council | un-security-council | s-res-2791-2025 @ not checked | 2025-09-12 | undated | no standard | step=measures-ordered effect=CONFIRMS affects=darfur.sanctions-1591",
    "sanctions.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.sanctions-1591+darfur.sanctions-2791",
  },
  M20: {
    "sanctions-2026":
      "procedural-step: rapid-support-forces > un-security-council | un-1591-committee | list-1591-committee @ not checked | 2026-02-24 | undated | no standard | step=measures-ordered effect=NONE by=un-1591-committee",
  },
};
