import type { Rows } from "./rows.js";

/** Remedies, calls and obstruction. */
export const REMEDIES: Rows = {
  R1: {
    "call.trust-fund":
      "call: sudan-darfur > - | un-security-council | s-res-1593-2005 @ preamble | 2005-03-31 | undated | no standard | addressees=states remedies=rehabilitation+compensation mechanisms=tfv about=people-of-darfur",
  },
  R2: {
    "call.coi-compensation":
      "call: sudan-darfur > - | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | no standard | addressees=un-security-council remedies=compensation about=people-of-darfur+darfur-campaign-2003-2008",
    "call.coi-referral":
      "call: sudan-darfur > - | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | no standard | addressees=un-security-council mechanisms=icc about=darfur-campaign-2003-2008+rebel-violations-2003-2005",
    "call.coi-referral.council":
      "response: - > - | un-security-council | s-res-1593-2005 @ para 1 | 2005-03-31 | undated | no standard | response=support answers=darfur.call.coi-referral",
    "call.coi.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.call.coi-referral+darfur.call.coi-compensation",
    "coi-reports":
      "appraisal: sudan-darfur > icc | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | no standard | ",
  },
  R3: {
    "reparations-phase":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-reparations-order @ not checked | 2025-12-09 | undated | no standard | step=other effect=NONE provisions=rome-statute/art-75",
    "reparations-opened":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-reparations-order @ not checked | 2025-12-09 | undated | no standard | step=other effect=NONE provisions=rome-statute/art-75",
  },
  R4: {
    "call.ffm-force":
      "call: sudan-darfur > - | ffm-sudan | a-hrc-57-23 @ not checked | 2024-09-06 | undated | no standard | addressees=un-security-council+states remedies=non-repetition mechanisms=un-security-council about=rsf-conduct-since-2023+saf-conduct-since-2023",
    "call.ffm-force.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | 2024-09-07 | undated | no standard | response=rejection answers=darfur.call.ffm-force",
    "call.hrc-all-sudan":
      "call: sudan-darfur > - | un-human-rights-council | hrc-38th-special-session @ not checked | 2025-11-14 | undated | no standard | addressees=un-security-council mechanisms=icc+un-security-council about=el-fasher-siege+el-fasher-capture-2025",
    "call.hrc-el-fasher":
      "call: sudan-darfur > - | un-human-rights-council | hrc-38th-special-session @ not checked | 2025-11-14 | undated | no standard | addressees=parties-to-darfur-conflict remedies=non-repetition+satisfaction mechanisms=ffm-sudan about=el-fasher-siege+el-fasher-capture-2025",
    "call.hrc-el-fasher.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.call.hrc-el-fasher",
  },
  R5: {
    "obstruction.no-surrender":
      "obstruction: sdn > icc | icc | icc-02-05-01-09-227 @ not checked | 2015-03-09 | possible [2007-04-27 … 2019-04-11] | no standard | ",
    "obstruction.no-surrender-2015":
      "obstruction: sdn > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-227 @ not checked | 2015-03-09 | possible [2009-03-04 … 2015-03-09] | no standard | ",
    "obstruction.no-surrender-2015.about":
      "obstruction: sdn > icc | icc-pre-trial-chamber-2 | icc-02-05-01-09-227 @ not checked | 2015-03-09 | possible [2009-03-04 … 2015-03-09] | no standard | about=omar-hassan-ahmad-al-bashir",
    "obstruction.no-surrender-2015.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.obstruction.no-surrender-2015",
    "obstruction.no-surrender-2015.government.about":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.obstruction.no-surrender-2015.about",
    "obstruction.no-surrender.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.obstruction.no-surrender",
    "refusal.sudan":
      "cooperation: sdn > icc | government-of-sudan | sudan-government-statements @ not checked | no day | possible [2007-02-01 … 2019-04-11] | no standard | cooperation=refused",
  },
  R6: {
    "appearance-2020":
      "response: - > - | government-of-sudan | juba-agreement-2020 @ not checked | 2020-10-03 | undated | no standard | response=partial-acknowledgement answers=darfur.duty.sudan",
    "appearance-agreed":
      "response: - > - | government-of-sudan | juba-agreement-2020 @ not checked | 2020-10-03 | undated | no standard | response=partial-acknowledgement answers=darfur.duty.sudan",
    "appearance-2020-02":
      "response: - > - | government-of-sudan | icc-otp-report-31 @ not checked | 2020-02-11 | undated | no standard | response=partial-acknowledgement answers=darfur.duty.sudan",
    "appearance-2020.movements":
      "appraisal: icc > sudan-darfur | juba-agreement-movements | juba-agreement-2020 @ not checked | 2020-10-03 | undated | no standard | ",
    "appearance-2020.otp":
      "response: - > - | icc-otp | icc-otp-report-31 @ not checked | no day | undated | no standard | response=rejection answers=darfur.appearance-2020",
    "appearance-agreed.otp":
      "response: - > - | icc-otp | icc-otp-report-31 @ not checked | no day | undated | no standard | response=rejection answers=darfur.appearance-agreed",
  },
  R7: {
    "requests-open-2024":
      "cooperation: sdn > icc | icc-otp | icc-otp-report-38 @ not checked | 2024-01-29 | undated | no standard | cooperation=refused",
    "requests-open-january-2024":
      "cooperation: sdn > icc | icc-otp | icc-otp-report-38 @ not checked | 2024-01-29 | undated | no standard | cooperation=requests-open",
    "requests-open-2024.government":
      "response: - > - | government-of-sudan | unsc-meeting-2025-01-27 @ not checked | no day | undated | no standard | response=rejection answers=darfur.requests-open-2024",
    "requests-open-january-2024.government":
      "response: - > - | government-of-sudan | unsc-meeting-2025-01-27 @ not checked | no day | undated | no standard | response=rejection answers=darfur.requests-open-january-2024",
    "requests-open-2024.otp":
      "response: - > - | icc-otp | icc-otp-report-38 @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.requests-open-2024.government",
    "requests-open-january-2024.otp":
      "response: - > - | icc-otp | icc-otp-report-38 @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.requests-open-january-2024.government",
  },
  R8: {
    "call.amnesty-mandate":
      "call: sudan-darfur > - | amnesty-international | amnesty-2025-10-06 @ not checked | 2025-10-06 | undated | no standard | addressees=un-security-council mechanisms=icc+un-security-council about=rsf-conduct-since-2023+saf-conduct-since-2023",
    "call.amnesty-warrants":
      "call: sudan-darfur > - | amnesty-international | amnesty-2025-10-06 @ not checked | 2025-10-06 | undated | no standard | addressees=states mechanisms=icc about=darfur-campaign-2003-2008+wadi-salih-campaign",
  },
  R9: {
    "applications-preparing":
      "appraisal: icc > sudan-darfur | icc-otp | icc-otp-briefing-2025-01-27 @ not checked | 2025-01-27 | undated | no standard | ",
  },
  R10: {
    "obstruction.expulsion":
      "obstruction: government-of-sudan > icc | icc | sudan-aid-expulsion-2009-03 @ not checked | no day | possible [2009-03-04 … 2009-03-31] | no standard | ",
    "obstruction.expulsion.about":
      "obstruction: government-of-sudan > icc | icc | sudan-aid-expulsion-2009-03 @ not checked | no day | possible [2009-03-04 … 2009-03-31] | no standard | about=sudan-darfur",
    "obstruction.expulsion.government":
      "response: - > - | government-of-sudan | sudan-aid-expulsion-2009-03 @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.obstruction.expulsion",
    "obstruction.expulsion.government.about":
      "response: - > - | government-of-sudan | sudan-aid-expulsion-2009-03 @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.obstruction.expulsion.about",
    "obstruction.visa":
      "obstruction: usa > icc | icc-otp | icc-otp-briefing-2026-01-19 @ not checked | 2026-01-19 | undated | no standard | ",
    "obstruction.visa.about":
      "obstruction: usa > icc | icc-otp | icc-otp-briefing-2026-01-19 @ not checked | 2026-01-19 | undated | no standard | about=sudan-darfur",
    "obstruction.visa.usa":
      "response: - > - | usa | usa-eo-14203 @ not checked | no day | undated | no standard | response=rejection answers=darfur.obstruction.visa",
    "obstruction.visa.usa.about":
      "response: - > - | usa | usa-eo-14203 @ not checked | no day | undated | no standard | response=rejection answers=darfur.obstruction.visa.about",
  },
};
