import type { Rows } from "./rows.js";

/** Elements found, contradicted or left open. */
export const ELEMENTS: Rows = {
  E1: {
    "element.policy-coi":
      "element-finding: darfur-campaign-2003-2008 > genocide/mental-1 | coi-darfur | s-2005-60 @ paras 518, 522, 640 | 2005-01-25 | undated | suspicion-coi-darfur | finding=contradicted allegedActor=government-of-sudan",
    "element.policy.scholars":
      "response: - > - | scholars-on-darfur | critics-coi-darfur @ not checked | no day | undated | no standard | response=rejection answers=darfur.element.policy-coi",
    "element.policy.usa":
      "response: - > - | usa | s-hrg-108-866 @ not checked | no day | undated | no standard | response=rejection answers=darfur.element.policy-coi",
  },
  E2: {
    "element.individuals-coi":
      "element-finding: darfur-campaign-2003-2008 > genocide/mental-1 | coi-darfur | s-2005-60 @ para 520 | 2005-01-25 | undated | suspicion-coi-darfur | finding=left-open",
  },
  E3: {
    "element.intent-refused":
      "element-finding: darfur-campaign-2003-2008 > genocide/mental-1 | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ paras 147-161 and 201-206 | 2009-03-04 | undated | reasonable-grounds-icc | finding=contradicted allegedActor=omar-hassan-ahmad-al-bashir",
    "element.intent-refused.dissent":
      "response: - > - | icc-dissenting-judge-2009-03-04 | icc-02-05-01-09-3 @ not checked | 2009-03-04 | undated | no standard | response=dissent answers=darfur.element.intent-refused",
    "element.intent-refused.otp":
      "response: - > - | icc-otp | icc-02-05-01-09-73 @ not checked | no day | undated | no standard | response=rejection answers=darfur.element.intent-refused",
  },
  E4: {
    "element.intent-appeal":
      "element-finding: darfur-campaign-2003-2008 > genocide/mental-1 | icc-appeals-chamber | icc-02-05-01-09-73 @ not checked | 2010-02-03 | undated | no standard | finding=left-open allegedActor=omar-hassan-ahmad-al-bashir",
    "element.intent-refused.appeal":
      "response: - > - | icc-appeals-chamber | icc-02-05-01-09-73 @ not checked | 2010-02-03 | undated | no standard | response=rejection answers=darfur.element.intent-refused",
    "element.intent-refused.reversed":
      "response: - > - | icc-appeals-chamber | icc-02-05-01-09-73 @ not checked | 2010-02-03 | undated | no standard | response=reversal answers=darfur.element.intent-refused",
  },
  E5: {
    "element.groups-icc":
      "element-finding: darfur-campaign-2003-2008 > genocide/material-1 | icc-pre-trial-chamber-1 | icc-02-05-01-09-94 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | finding=supported allegedActor=omar-hassan-ahmad-al-bashir",
    "element.intent-bashir":
      "element-finding: darfur-campaign-2003-2008 > genocide/mental-1 | icc-pre-trial-chamber-1 | icc-02-05-01-09-94 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | finding=supported allegedActor=omar-hassan-ahmad-al-bashir",
    "element.second-warrant.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.element.killing-second-warrant+darfur.element.conditions-second-warrant+darfur.element.harm-second-warrant+darfur.element.conditions-aim-second-warrant",
    "element.second-warrant.bashir":
      "response: - > - | omar-hassan-ahmad-al-bashir | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.element.killing-second-warrant+darfur.element.conditions-second-warrant+darfur.element.harm-second-warrant+darfur.element.conditions-aim-second-warrant",
    "element.conditions-aim-second-warrant":
      "element-finding: darfur-campaign-2003-2008 > genocide.conditions-of-life/material-2 | icc-pre-trial-chamber-1 | icc-02-05-01-09-94 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | finding=supported allegedActor=omar-hassan-ahmad-al-bashir",
    "element.conditions-second-warrant":
      "element-finding: darfur-campaign-2003-2008 > genocide.conditions-of-life/material-1 | icc-pre-trial-chamber-1 | icc-02-05-01-09-94 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | finding=supported allegedActor=omar-hassan-ahmad-al-bashir",
    "element.harm-second-warrant":
      "element-finding: darfur-campaign-2003-2008 > genocide.serious-harm/material-1 | icc-pre-trial-chamber-1 | icc-02-05-01-09-94 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | finding=supported allegedActor=omar-hassan-ahmad-al-bashir",
    "element.killing-second-warrant":
      "element-finding: darfur-campaign-2003-2008 > genocide.killing/material-1 | icc-pre-trial-chamber-1 | icc-02-05-01-09-94 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | finding=supported allegedActor=omar-hassan-ahmad-al-bashir",
    "element.intent.au":
      "response: - > - | african-union | au-assembly-dec-296-xv @ not checked | no day | undated | no standard | response=rejection answers=darfur.element.intent-bashir",
    "element.intent.bashir":
      "response: - > - | omar-hassan-ahmad-al-bashir | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.element.intent-bashir",
    "element.intent.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.element.intent-bashir+darfur.element.intent-usa",
  },
  E6: {
    "campaign.conflict":
      "conflict-class: darfur-campaign-2003-2008 > - | icc-pre-trial-chamber-1 | icc-02-05-01-12-1-red @ not checked | no day | possible [2002-08-01 … ], starting | reasonable-grounds-icc | class=NON_INTERNATIONAL",
    "element.attack-icc":
      "element-finding: darfur-campaign-2003-2008 > crimes-against-humanity/context-1 | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | 2009-03-04 | undated | reasonable-grounds-icc | finding=supported",
    "element.conflict-icc":
      "element-finding: darfur-campaign-2003-2008 > war-crimes/context-2 | icc-pre-trial-chamber-1 | icc-02-05-01-12-1-red @ not checked | 2012-03-01 | undated | reasonable-grounds-icc | finding=supported",
    "element.context.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.element.widespread-icc+darfur.element.attack-icc",
    "element.widespread-icc":
      "element-finding: darfur-campaign-2003-2008 > crimes-against-humanity/context-2 | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | 2009-03-04 | undated | reasonable-grounds-icc | finding=supported",
  },
  E7: {
    "element.peacekeepers-attack":
      "element-finding: haskanita-2007 > war-crimes.attacking-humanitarian-missions/material-1 | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | finding=supported",
    "element.peacekeepers-protected":
      "element-finding: haskanita-2007 > war-crimes.attacking-humanitarian-missions/material-2 | icc-pre-trial-chamber-1 | icc-02-05-02-09-243-red @ not checked | 2010-02-08 | undated | substantial-grounds | finding=supported",
  },
  E8: {
    "element.persecution-grounds-tc":
      "element-finding: wadi-salih-campaign > crimes-against-humanity.persecution/material-3 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.persecution-tc":
      "element-finding: wadi-salih-campaign > crimes-against-humanity.persecution/material-1 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.plan-tc":
      "element-finding: wadi-salih-campaign > crimes-against-humanity/context-1 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.tc.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | icc-02-05-01-20-notice-of-appeal @ not checked | 2025-11-06 | undated | no standard | response=rejection answers=darfur.element.plan-tc+darfur.element.persecution-grounds-tc+darfur.element.persecution-tc",
  },
  E9: {
    "abd-al-rahman.jurisdiction":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-appeals-chamber | icc-02-05-01-20-503 @ para 86 | 2021-11-01 | undated | no standard | step=jurisdiction-upheld effect=NONE provisions=rome-statute/art-13-b",
    "abd-al-rahman.jurisdiction.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | icc-02-05-01-20-503 @ not checked | no day | undated | no standard | response=rejection answers=darfur.abd-al-rahman.jurisdiction",
  },
  E10: {
    "element.conditions-el-fasher":
      "element-finding: el-fasher-siege > genocide.conditions-of-life/material-1 | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | finding=supported allegedActor=rapid-support-forces",
    "element.el-fasher-acts.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.element.rsf-context+darfur.element.conditions-el-fasher+darfur.element.harm-el-fasher+darfur.element.groups-el-fasher+darfur.element.zamzam-killing",
    "element.el-fasher.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.element.killing-el-fasher+darfur.element.intent-el-fasher",
    "element.groups-el-fasher":
      "element-finding: el-fasher-capture-2025 > genocide/material-1 | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | finding=supported allegedActor=rapid-support-forces",
    "element.harm-el-fasher":
      "element-finding: el-fasher-capture-2025 > genocide.serious-harm/material-1 | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | finding=supported allegedActor=rapid-support-forces",
    "element.intent-el-fasher":
      "element-finding: el-fasher-capture-2025 > genocide/mental-1 | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | finding=supported allegedActor=rapid-support-forces",
    "element.killing-el-fasher":
      "element-finding: el-fasher-capture-2025 > genocide.killing/material-1 | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | finding=supported allegedActor=rapid-support-forces",
  },
};
