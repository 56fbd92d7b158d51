import type { Rows } from "./rows.js";

/** Actors, offices and structure. */
export const ACTORS: Rows = {
  A1: {
    "structure.jem":
      "structure: jem > darfur-rebel-groups | coi-darfur | s-2005-60 @ within paras 61-125 | no day | certain [2003-02-01 … 2005-01-25], possible [2001-01-01 … 2005-01-25] | suspicion-coi-darfur | relation=MEMBER_OF",
    "structure.slm-a":
      "structure: slm-a > darfur-rebel-groups | coi-darfur | s-2005-60 @ within paras 61-125 | no day | certain [2003-02-01 … 2005-01-25], possible [2001-01-01 … 2005-01-25] | suspicion-coi-darfur | relation=MEMBER_OF",
  },
  A2: {
    "structure.government-organ":
      "structure: government-of-sudan > sdn | coi-darfur | s-2005-60 @ paras 78-126 | no day | certain [2003-02-01 … 2005-01-25] | suspicion-coi-darfur | relation=ORGAN_OF",
    "structure.intelligence-organ":
      "structure: sudan-intelligence-service > sdn | coi-darfur | s-2005-60 @ paras 78-126 | no day | certain [2003-02-01 … 2005-01-25] | suspicion-coi-darfur | relation=ORGAN_OF",
    "structure.militia-agent":
      "structure: janjaweed-militia > sdn | coi-darfur | s-2005-60 @ paras 78-126 | no day | possible [2003-01-01 … 2005-12-31] | suspicion-coi-darfur | relation=AGENT_OF",
    "structure.militia-agent.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.militia-desk+darfur.structure.militia-president+darfur.structure.militia-agent",
    "structure.pdf-organ":
      "structure: popular-defence-forces > sdn | coi-darfur | s-2005-60 @ paras 78-126 | no day | certain [2003-02-01 … 2005-01-25] | suspicion-coi-darfur | relation=ORGAN_OF",
    "structure.police-organ":
      "structure: sudan-police > sdn | coi-darfur | s-2005-60 @ paras 78-126 | no day | certain [2003-02-01 … 2005-01-25] | suspicion-coi-darfur | relation=ORGAN_OF",
    "structure.saf-organ":
      "structure: sudanese-armed-forces > sdn | coi-darfur | s-2005-60 @ paras 78-126 | no day | certain [2003-02-01 … 2005-01-25] | suspicion-coi-darfur | relation=ORGAN_OF",
  },
  A3: {
    "structure.humanitarian-president":
      "structure: sudan-humanitarian-aid-commission > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | no day | certain [2003-04-01 … 2008-07-14], possible [2003-03-01 … 2008-07-14] | reasonable-grounds-icc | relation=CONTROLLED_BY",
    "structure.humanitarian-president.bashir":
      "response: - > - | omar-hassan-ahmad-al-bashir | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.humanitarian-president",
    "structure.intelligence-president":
      "structure: sudan-intelligence-service > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | no day | certain [2003-04-01 … 2008-07-14], possible [2003-03-01 … 2008-07-14] | reasonable-grounds-icc | relation=CONTROLLED_BY",
    "structure.militia-president":
      "structure: janjaweed-militia > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | no day | certain [2003-04-01 … 2008-07-14], possible [2003-03-01 … 2008-07-14] | reasonable-grounds-icc | relation=CONTROLLED_BY",
    "structure.police-president":
      "structure: sudan-police > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | no day | certain [2003-04-01 … 2008-07-14], possible [2003-03-01 … 2008-07-14] | reasonable-grounds-icc | relation=CONTROLLED_BY",
    "structure.president-control.bashir":
      "response: - > - | omar-hassan-ahmad-al-bashir | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.police-president+darfur.structure.intelligence-president+darfur.structure.militia-president+darfur.structure.saf-president",
    "structure.president-control.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.structure.police-president+darfur.structure.intelligence-president+darfur.structure.humanitarian-president+darfur.structure.saf-president",
    "structure.president-organ":
      "structure: president-of-sudan > sdn | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | no day | certain [2003-04-01 … 2008-07-14], possible [2003-03-01 … ] | reasonable-grounds-icc | relation=ORGAN_OF",
    "structure.saf-president":
      "structure: sudanese-armed-forces > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | no day | certain [2003-04-01 … 2008-07-14], possible [2003-03-01 … 2008-07-14] | reasonable-grounds-icc | relation=CONTROLLED_BY",
  },
  A4: {
    "nationality.bashir":
      "nationality: omar-hassan-ahmad-al-bashir > sdn | icc-pre-trial-chamber-1 | icc-02-05-01-09-1 @ not checked | no day | certain [ … ] | no standard | ",
    "posting.bashir-council":
      "posting: omar-hassan-ahmad-al-bashir > head-of-ruling-council-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-09-1 @ not checked | no day | certain [1989-06-30 … 1993-10-15], starting | reasonable-grounds-icc | ",
    "posting.bashir-council-end":
      "posting: omar-hassan-ahmad-al-bashir > head-of-ruling-council-sudan | reference-works | reference-works-sudan-offices @ not checked | no day | certain [1989-06-30 … 1993-10-16], starting, ending | no standard | ",
    "posting.bashir-president":
      "posting: omar-hassan-ahmad-al-bashir > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-09-1 @ not checked | no day | certain [1993-10-16 … 2009-03-04], starting | reasonable-grounds-icc | ",
    "posting.bashir-president-end":
      "posting: omar-hassan-ahmad-al-bashir > president-of-sudan | icc-otp | icc-otp-report-29 @ not checked | no day | certain [1993-10-16 … 2019-04-11], ending | no standard | ",
  },
  A5: {
    "posting.hussein-interior-icc":
      "posting: abdel-raheem-muhammad-hussein > minister-of-the-interior-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | no day | possible [2003-01-01 … 2005-12-31] | reasonable-grounds-icc | ",
    "posting.hussein-interior-reference":
      "posting: abdel-raheem-muhammad-hussein > minister-of-the-interior-sudan | reference-works | reference-works-sudan-offices @ not checked | no day | certain [1993-01-18 … 2005-07-13], starting, ending | no standard | ",
    "structure.interior-ministry":
      "structure: sudan-ministry-of-the-interior > minister-of-the-interior-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-12-1-red @ not checked | no day | possible [2003-01-01 … 2005-09-30] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
    "structure.interior-president":
      "structure: minister-of-the-interior-sudan > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-12-1-red @ not checked | no day | possible [2003-01-01 … 2005-09-30] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
  },
  A6: {
    "posting.hussein-representative":
      "posting: abdel-raheem-muhammad-hussein > special-representative-of-president-darfur | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | no day | possible [2003-01-01 … 2004-12-31] | reasonable-grounds-icc | ",
    "structure.special-representative-president":
      "structure: special-representative-of-president-darfur > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-12-1-red @ not checked | no day | possible [2003-01-01 … 2004-12-31] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
  },
  A7: {
    "nationality.hussein":
      "nationality: abdel-raheem-muhammad-hussein > sdn | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | no day | certain [ … ] | no standard | ",
    "office.defence-minister":
      "structure: minister-of-defence-sudan > president-of-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | no day | certain [2012-03-01 … 2012-03-01] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
    "office.defence-ministry":
      "structure: sudan-ministry-of-defence > minister-of-defence-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | no day | certain [2012-03-01 … 2012-03-01] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
    "posting.hussein-defence-icc":
      "posting: abdel-raheem-muhammad-hussein > minister-of-defence-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | no day | certain [2012-03-01 … 2012-03-01] | reasonable-grounds-icc | ",
    "posting.hussein-defence-reference":
      "posting: abdel-raheem-muhammad-hussein > minister-of-defence-sudan | reference-works | reference-works-sudan-offices @ not checked | no day | certain [2005-09-22 … 2015-06-06], starting, ending | no standard | ",
    "posting.hussein-khartoum":
      "posting: abdel-raheem-muhammad-hussein > governor-of-khartoum-state | reference-works | reference-works-sudan-offices @ not checked | no day | certain [2015-06-06 … 2019-04-11], starting, ending | no standard | ",
  },
  A8: {
    "nationality.harun":
      "nationality: ahmad-muhammad-harun > sdn | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | no day | certain [ … ] | no standard | ",
    "posting.harun-interior":
      "posting: ahmad-muhammad-harun > minister-of-state-interior-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | certain [2003-05-01 … 2005-08-31], possible [2003-04-01 … 2005-09-30], starting, ending | reasonable-grounds-icc | ",
    "structure.interior-minister-of-state":
      "structure: minister-of-state-interior-sudan > minister-of-the-interior-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | certain [2003-05-01 … 2005-08-31], possible [2003-04-01 … 2005-09-30] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
  },
  A9: {
    "posting.harun-desk":
      "posting: ahmad-muhammad-harun > head-of-darfur-security-desk | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | possible [2003-01-01 … ], starting | reasonable-grounds-icc | ",
    "posting.harun-desk-otp":
      "posting: ahmad-muhammad-harun > head-of-darfur-security-desk | icc-otp | icc-otp-application-2007-02-27 @ not checked | no day | possible [2003-01-01 … ], starting | no standard | ",
    "structure.desk-head":
      "structure: darfur-security-desk > head-of-darfur-security-desk | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | possible [2003-01-01 … ], starting | reasonable-grounds-icc | relation=SUBORDINATE_TO",
    "structure.desk-head-ministry":
      "structure: head-of-darfur-security-desk > sudan-ministry-of-the-interior | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | possible [2003-01-01 … ], starting | reasonable-grounds-icc | relation=MEMBER_OF",
    "structure.desk-head-ministry.harun":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.desk-head-ministry",
    "structure.desk-ministry":
      "structure: darfur-security-desk > sudan-ministry-of-the-interior | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | possible [2003-01-01 … ], starting | reasonable-grounds-icc | relation=ORGAN_OF",
    "structure.militia-desk":
      "structure: janjaweed-militia > darfur-security-desk | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | possible [2003-01-01 … ] | reasonable-grounds-icc | relation=CONTROLLED_BY",
    "structure.militia-desk-otp":
      "structure: janjaweed-militia > darfur-security-desk | icc-otp | icc-otp-application-2007-02-27 @ not checked | no day | possible [2003-01-01 … ] | no standard | relation=CONTROLLED_BY",
    "structure.militia-desk-otp.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.militia-desk-otp",
    "structure.militia-desk-otp.harun":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.militia-desk-otp+darfur.posting.harun-desk-otp",
    "structure.militia-desk.harun":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.militia-desk+darfur.posting.harun-desk",
  },
  A10: {
    "posting.harun-humanitarian":
      "posting: ahmad-muhammad-harun > minister-of-state-humanitarian-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | no day | certain [2007-04-27 … 2007-05-02], possible [2006-01-01 … 2009-05-31] | no standard | ",
    "posting.harun-humanitarian-warrant":
      "posting: ahmad-muhammad-harun > minister-of-state-humanitarian-sudan | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | no day | certain [2007-04-27 … 2007-05-02], possible [2006-01-01 … 2007-05-02] | no standard | ",
    "posting.harun-humanitarian-decrees":
      "posting: ahmad-muhammad-harun > minister-of-state-humanitarian-sudan | government-of-sudan | sudan-office-decrees @ not checked | no day | possible [2006-01-01 … 2009-12-31] | no standard | ",
    "posting.harun-humanitarian-release":
      "posting: ahmad-muhammad-harun > minister-of-state-humanitarian-sudan | icc | icc-release-2007-05-02 @ not checked | no day | certain [2007-05-02 … 2007-05-02] | no standard | ",
    "posting.harun-north-kordofan":
      "posting: ahmad-muhammad-harun > governor-of-north-kordofan | government-of-sudan | sudan-office-decrees @ not checked | no day | certain [2013-07-14 … 2019-02-23], starting, ending | no standard | ",
    "posting.harun-party":
      "posting: ahmad-muhammad-harun > acting-head-of-ruling-party-sudan | government-of-sudan | sudan-office-decrees @ not checked | no day | possible [2019-03-01 … ], starting | no standard | ",
    "posting.harun-south-kordofan":
      "posting: ahmad-muhammad-harun > governor-of-south-kordofan | government-of-sudan | sudan-office-decrees @ not checked | no day | certain [2009-06-01 … 2013-07-12], possible [2009-05-01 … 2013-07-12], starting, ending | no standard | ",
  },
  A11: {
    "notice.committees":
      "notice: head-of-darfur-security-desk > - | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | 2007-04-27 | possible [2003-01-01 … 2004-12-31] | reasonable-grounds-icc | by=darfur-state-security-committees form=report channel=internal about=wadi-salih-campaign",
    "notice.committees.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.notice.committees",
    "notice.committees.harun":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.notice.committees",
    "structure.committees.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.locality-committees+darfur.structure.state-committees-desk",
    "structure.committees.harun":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.structure.locality-committees+darfur.structure.state-committees-desk",
    "structure.locality-committees":
      "structure: darfur-locality-security-committees > darfur-state-security-committees | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | possible [2003-01-01 … 2004-12-31] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
    "structure.state-committees-desk":
      "structure: darfur-state-security-committees > darfur-security-desk | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | possible [2003-01-01 … 2004-12-31] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
  },
  A12: {
    "nationality.abd-al-rahman":
      "nationality: ali-muhammad-ali-abd-al-rahman > sdn | icc-pre-trial-chamber-1 | icc-02-05-01-07-3-corr @ not checked | no day | certain [ … ] | no standard | ",
    "posting.abd-al-rahman-ptc":
      "posting: ali-muhammad-ali-abd-al-rahman > wadi-salih-militia | icc-pre-trial-chamber-1 | icc-02-05-01-07-3-corr @ not checked | no day | certain [2003-09-01 … 2004-03-31], possible [2003-08-01 … 2004-04-30] | reasonable-grounds-icc | ",
    "posting.abd-al-rahman-tc":
      "posting: ali-muhammad-ali-abd-al-rahman > wadi-salih-militia | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | no day | certain [2003-09-01 … 2004-03-31], possible [2003-08-01 … 2004-04-30] | beyond-reasonable-doubt | ",
    "posting.abd-al-rahman.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.posting.abd-al-rahman-ptc+darfur.posting.abd-al-rahman-tc",
    "structure.wadi-salih-militia":
      "structure: wadi-salih-militia > janjaweed-militia | icc-pre-trial-chamber-1 | icc-02-05-01-07-1-corr @ not checked | no day | certain [2003-09-01 … 2004-03-31], possible [2003-08-01 … 2004-04-30] | reasonable-grounds-icc | relation=MEMBER_OF",
  },
  A14: {
    "nationality.abu-garda":
      "nationality: bahar-idriss-abu-garda > sdn | icc-pre-trial-chamber-1 | icc-02-05-02-09-2 @ not checked | no day | certain [ … ] | no standard | ",
    "nationality.banda":
      "nationality: abdallah-banda-abakaer-nourain > sdn | icc-pre-trial-chamber-1 | icc-02-05-03-09-3 @ not checked | no day | certain [ … ] | no standard | ",
    "nationality.jerbo":
      "nationality: saleh-mohammed-jerbo-jamus > sdn | icc-pre-trial-chamber-1 | icc-02-05-03-09-2 @ not checked | no day | certain [ … ] | no standard | ",
    "office.jem-cl-commander":
      "structure: jem-collective-leadership > commander-in-chief-jem-cl | icc-pre-trial-chamber-1 | icc-02-05-03-09-3 @ not checked | no day | certain [2009-08-27 … 2009-08-27] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
    "office.urf-chair":
      "structure: united-resistance-front > chairman-united-resistance-front | icc-pre-trial-chamber-1 | icc-02-05-02-09-2 @ not checked | no day | certain [2009-05-07 … 2009-05-07] | reasonable-grounds-icc | relation=SUBORDINATE_TO",
    "posting.abu-garda":
      "posting: bahar-idriss-abu-garda > chairman-united-resistance-front | icc-pre-trial-chamber-1 | icc-02-05-02-09-2 @ not checked | no day | certain [2009-05-07 … 2009-05-07] | reasonable-grounds-icc | ",
    "posting.banda":
      "posting: abdallah-banda-abakaer-nourain > commander-in-chief-jem-cl | icc-pre-trial-chamber-1 | icc-02-05-03-09-3 @ not checked | no day | certain [2009-08-27 … 2009-08-27] | reasonable-grounds-icc | ",
    "posting.jerbo":
      "posting: saleh-mohammed-jerbo-jamus > slm-a-breakaway-jerbo | icc-pre-trial-chamber-1 | icc-02-05-03-09-2 @ not checked | no day | possible [2007-01-01 … 2007-12-31] | reasonable-grounds-icc | ",
    "posting.jerbo-sla-unity":
      "posting: saleh-mohammed-jerbo-jamus > sla-unity | icc-pre-trial-chamber-1 | icc-02-05-03-09-2 @ not checked | no day | undated | reasonable-grounds-icc | ",
    "structure.jem-cl":
      "structure: jem-collective-leadership > united-resistance-front | icc-pre-trial-chamber-1 | icc-02-05-03-09-3 @ not checked | no day | certain [2009-08-27 … 2009-08-27] | reasonable-grounds-icc | relation=MEMBER_OF",
    "structure.jem-cl.jem":
      "response: - > - | jem | jem-statements @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.structure.jem-cl",
    "structure.slm-a-breakaway":
      "structure: slm-a-breakaway-jerbo > slm-a | icc-pre-trial-chamber-1 | icc-02-05-03-09-2 @ not checked | no day | possible [ … 2007-12-31], ending | reasonable-grounds-icc | relation=MEMBER_OF",
  },
  A15: {
    "structure.rsf-2013":
      "structure: rapid-support-forces > sudan-intelligence-service | press-on-sudan | press-rsf-formation @ not checked | no day | possible [2013-01-01 … 2016-12-31], starting | press-report | relation=SUBORDINATE_TO",
    "structure.rsf-2013.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.structure.rsf-2013",
  },
  A16: {
    "structure.rsf-art5-removed":
      "appraisal: rapid-support-forces > - | sudan-transitional-military-council | rsf-act-amendment-2019 @ not checked | no day | possible [2019-07-01 … 2019-07-31] | no standard | ",
    "structure.rsf-president":
      "structure: rapid-support-forces > president-of-sudan | press-on-sudan | press-rsf-formation @ not checked | no day | possible [2017-01-01 … 2019-04-11] | press-report | relation=SUBORDINATE_TO",
    "structure.rsf-saf-2017":
      "structure: rapid-support-forces > sudanese-armed-forces | sudan-parliament | rsf-act-2017 @ art 5 | no day | certain [2017-02-01 … 2019-06-30], possible [2017-01-01 … 2019-07-31], starting, ending | no standard | relation=SUBORDINATE_TO",
    "structure.rsf-supreme-commander":
      "structure: rapid-support-forces > supreme-commander-sudan | sudan-parliament | rsf-act-2017 @ not checked | no day | certain [2017-02-01 … 2023-04-14], possible [2017-01-01 … 2023-09-06], starting, ending | no standard | relation=SUBORDINATE_TO",
  },
  A17: {
    "structure.rsf-dissolved-2023":
      "appraisal: rapid-support-forces > - | sudan-sovereign-council | sudan-constitutional-decrees-2023 @ not checked | 2023-09-06 | undated | no standard | ",
    "structure.rsf-dissolved-2023.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.structure.rsf-dissolved-2023+darfur.structure.rsf-rebel-2023",
    "structure.rsf-rebel-2023":
      "appraisal: rapid-support-forces > - | sudan-sovereign-council | sudan-constitutional-decrees-2023 @ not checked | 2023-04-17 | undated | no standard | ",
  },
  A18: {
    "rsf-peace-government.acts":
      "appraisal: rsf-peace-government > rapid-support-forces | rapid-support-forces | rsf-statements @ not checked | no day | possible [2025-07-01 … 2025-11-30] | assertion | ",
    "rsf-peace-government.acts.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=non-recognition answers=darfur.rsf-peace-government.acts",
    "structure.rsf-peace-government":
      "structure: rapid-support-forces > rsf-peace-government | rapid-support-forces | rsf-statements @ not checked | no day | possible [2025-07-01 … 2025-11-30] | assertion | relation=ORGAN_OF",
    "structure.rsf-peace-government.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=non-recognition answers=darfur.structure.rsf-peace-government",
  },
};
