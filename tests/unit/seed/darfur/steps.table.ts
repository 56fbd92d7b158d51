import type { Rows } from "./rows.js";

/** Steps of the proceedings of seven persons. */
export const STEPS: Rows = {
  P1a: {
    "bashir.application":
      "procedural-step: omar-hassan-ahmad-al-bashir > icc | icc-otp | icc-otp-application-2008-07-14 @ not checked | 2008-07-14 | undated | no standard | step=warrant-applied-for effect=CREATES categories=genocide+crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
  },
  P1b: {
    "bashir.dissent":
      "response: - > - | icc-dissenting-judge-2009-03-04 | icc-02-05-01-09-3 @ not checked | 2009-03-04 | undated | no standard | response=dissent answers=darfur.bashir.genocide-refused",
    "bashir.genocide-refused":
      "procedural-step: omar-hassan-ahmad-al-bashir > icc | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | 2009-03-04 | undated | reasonable-grounds-icc | step=application-refused effect=ENDS affects=darfur.bashir.application categories=genocide provisions=rome-statute/art-58",
    "bashir.warrant-1":
      "procedural-step: omar-hassan-ahmad-al-bashir > icc | icc-pre-trial-chamber-1 | icc-02-05-01-09-1 @ not checked | 2009-03-04 | undated | reasonable-grounds-icc | step=warrant-issued effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
    "campaign.bashir":
      "attribution: darfur-campaign-2003-2008 > omar-hassan-ahmad-al-bashir | icc-pre-trial-chamber-1 | icc-02-05-01-09-1 @ not checked | 2009-03-04 | undated | reasonable-grounds-icc | involvement=co-perpetration",
    "campaign.bashir-denial":
      "response: - > - | omar-hassan-ahmad-al-bashir | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.campaign.bashir+darfur.campaign.war-crimes-icc+darfur.campaign.cah-icc+darfur.campaign.genocide-conditions-icc+darfur.campaign.genocide-killing-icc+darfur.campaign.genocide-harm-icc",
    "campaign.cah-icc":
      "characterization: darfur-campaign-2003-2008 > crimes-against-humanity | icc-pre-trial-chamber-1 | icc-02-05-01-09-1 @ not checked | 2009-03-04 | undated | reasonable-grounds-icc | allegedActor=omar-hassan-ahmad-al-bashir",
    "campaign.icc.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.campaign.war-crimes-icc+darfur.campaign.cah-icc+darfur.campaign.genocide-conditions-icc+darfur.campaign.genocide-killing-icc+darfur.campaign.genocide-harm-icc+darfur.campaign.saf-icc",
    "campaign.place":
      "occurrence: darfur-campaign-2003-2008 > darfur | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | 2009-03-04 | certain [2003-04-01 … 2008-07-14], possible [2003-03-01 … 2008-07-14] | reasonable-grounds-icc | ",
    "campaign.saf-icc":
      "attribution: darfur-campaign-2003-2008 > sudanese-armed-forces | icc-pre-trial-chamber-1 | icc-02-05-01-09-3 @ not checked | 2009-03-04 | undated | reasonable-grounds-icc | involvement=direct",
    "campaign.war-crimes-icc":
      "characterization: darfur-campaign-2003-2008 > war-crimes | icc-pre-trial-chamber-1 | icc-02-05-01-09-1 @ not checked | 2009-03-04 | undated | reasonable-grounds-icc | allegedActor=omar-hassan-ahmad-al-bashir",
  },
  P1c: {
    "bashir.refusal-reversed":
      "procedural-step: omar-hassan-ahmad-al-bashir > icc | icc-appeals-chamber | icc-02-05-01-09-73 @ not checked | 2010-02-03 | undated | no standard | step=ruling-reversed effect=VACATES affects=darfur.bashir.genocide-refused categories=genocide",
    "bashir.refusal-reversed.au":
      "response: - > - | african-union | au-assembly-dec-296-xv @ not checked | no day | undated | no standard | response=rejection answers=darfur.bashir.warrant-2+darfur.bashir.refusal-reversed",
  },
  P1d: {
    "bashir.warrant-2":
      "procedural-step: omar-hassan-ahmad-al-bashir > icc | icc-pre-trial-chamber-1 | icc-02-05-01-09-95 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | step=warrant-issued effect=CREATES categories=genocide.killing+genocide.serious-harm+genocide.conditions-of-life provisions=rome-statute/art-58",
    "bashir.warrants.bashir":
      "response: - > - | omar-hassan-ahmad-al-bashir | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.bashir.warrant-1+darfur.bashir.warrant-2+darfur.bashir.application",
    "bashir.warrants.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.bashir.warrant-1+darfur.bashir.warrant-2+darfur.bashir.application",
    "campaign.genocide-conditions-icc":
      "characterization: darfur-campaign-2003-2008 > genocide.conditions-of-life | icc-pre-trial-chamber-1 | icc-02-05-01-09-95 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | allegedActor=omar-hassan-ahmad-al-bashir",
    "campaign.genocide-harm-icc":
      "characterization: darfur-campaign-2003-2008 > genocide.serious-harm | icc-pre-trial-chamber-1 | icc-02-05-01-09-95 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | allegedActor=omar-hassan-ahmad-al-bashir",
    "campaign.genocide-killing-icc":
      "characterization: darfur-campaign-2003-2008 > genocide.killing | icc-pre-trial-chamber-1 | icc-02-05-01-09-95 @ not checked | 2010-07-12 | undated | reasonable-grounds-icc | allegedActor=omar-hassan-ahmad-al-bashir",
  },
  P1e: {
    "bashir.custody-2023":
      "procedural-step: omar-hassan-ahmad-al-bashir > national-sdn | sudanese-armed-forces | saf-statements @ not checked | 2023-04-26 | undated | no standard | step=in-custody effect=NONE",
    "bashir.custody-sudan":
      "procedural-step: omar-hassan-ahmad-al-bashir > national-sdn | icc-otp | icc-otp-report-29 @ not checked | 2019-04-11 | undated | no standard | step=in-custody effect=NONE",
    "bashir.custody.otp":
      "response: - > - | icc-otp | icc-otp-report-2025-06 @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.bashir.custody-2023",
    "bashir.custody.saf":
      "response: - > - | sudanese-armed-forces | saf-statements @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.bashir.released-2025",
    "bashir.domestic-judgment":
      "procedural-step: omar-hassan-ahmad-al-bashir > national-sdn | icc-otp | icc-otp-report-31 @ not checked | 2019-12-14 | undated | no standard | step=other effect=NONE",
    "bashir.released-2025":
      "procedural-step: omar-hassan-ahmad-al-bashir > national-sdn | icc-otp | icc-otp-report-2025-06 @ not checked | no day | possible [2023-04-15 … 2025-06-30] | no standard | step=released effect=NONE",
  },
  P2a: {
    "harun.application":
      "procedural-step: ahmad-muhammad-harun > icc | icc-otp | icc-02-05-01-07-1-corr @ not checked | 2007-02-27 | undated | no standard | step=warrant-applied-for effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
    "harun.severed":
      "procedural-step: ahmad-muhammad-harun > icc | icc-pre-trial-chamber-2 | icc-02-05-01-07-87 @ not checked | 2020-06-12 | undated | no standard | step=other effect=NONE",
    "harun.warrant":
      "procedural-step: ahmad-muhammad-harun > icc | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | step=warrant-issued effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
    "harun.warrant-public":
      "procedural-step: ahmad-muhammad-harun > icc | icc | icc-02-05-01-07-2-corr @ not checked | 2007-05-02 | undated | no standard | step=warrant-unsealed effect=NONE affects=darfur.harun.warrant",
    "harun.warrant.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.abd-al-rahman.warrant-1+darfur.harun.warrant",
    "harun.warrant.harun":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.harun.warrant+darfur.harun.application",
  },
  P2b: {
    "harun.custody-sudan":
      "procedural-step: ahmad-muhammad-harun > national-sdn | icc-otp | icc-otp-statement-2021-06-09 @ not checked | 2019-04-30 | possible [2019-04-11 … 2019-04-30] | no standard | step=in-custody effect=NONE",
    "harun.released":
      "procedural-step: ahmad-muhammad-harun > national-sdn | ahmad-muhammad-harun | icc-statement-harun-2023-04 @ not checked | 2023-04-25 | undated | no standard | step=released effect=NONE",
    "harun.wish":
      "appraisal: ahmad-muhammad-harun > icc | icc-otp | icc-otp-statement-2021-06-09 @ not checked | 2021-06-09 | undated | no standard | ",
  },
  P3: {
    "hussein.application":
      "procedural-step: abdel-raheem-muhammad-hussein > icc | icc-otp | icc-02-05-01-12-1-red @ not checked | 2011-12-02 | undated | no standard | step=warrant-applied-for effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
    "hussein.counts-13":
      "appraisal: abdel-raheem-muhammad-hussein > icc | icc | icc-pids-cis-sud-05-004 @ not checked | no day | undated | no standard | ",
    "hussein.counts-41":
      "appraisal: abdel-raheem-muhammad-hussein > icc | icc | icc-02-05-01-12-2 @ not checked | no day | undated | no standard | ",
    "hussein.warrant":
      "procedural-step: abdel-raheem-muhammad-hussein > icc | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | 2012-03-01 | undated | reasonable-grounds-icc | step=warrant-issued effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
    "hussein.warrant.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.hussein.warrant",
    "hussein.warrant.hussein":
      "response: - > - | abdel-raheem-muhammad-hussein | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.hussein.application+darfur.hussein.warrant",
  },
  P4a: {
    "abu-garda.appearance":
      "procedural-step: bahar-idriss-abu-garda > icc | icc-pre-trial-chamber-1 | icc-02-05-02-09-2 @ not checked | 2009-05-18 | undated | no standard | step=first-appearance effect=NONE",
    "abu-garda.application":
      "procedural-step: bahar-idriss-abu-garda > icc | icc-otp | icc-otp-application-2008-11-20 @ not checked | 2008-11-20 | undated | no standard | step=warrant-applied-for effect=CREATES categories=war-crimes provisions=rome-statute/art-58",
    "abu-garda.denial":
      "response: - > - | bahar-idriss-abu-garda | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.abu-garda.application+darfur.abu-garda.summons",
    "abu-garda.summons":
      "procedural-step: bahar-idriss-abu-garda > icc | icc-pre-trial-chamber-1 | icc-02-05-02-09-2 @ not checked | 2009-05-07 | undated | reasonable-grounds-icc | step=summons-issued effect=CREATES categories=war-crimes provisions=rome-statute/art-58",
    "abu-garda.summons-public":
      "procedural-step: bahar-idriss-abu-garda > icc | icc | icc-02-05-02-09-2 @ not checked | 2009-05-17 | undated | no standard | step=other effect=NONE affects=darfur.abu-garda.summons",
    "abu-garda.application-public":
      "procedural-step: bahar-idriss-abu-garda > icc | icc | icc-02-05-02-09-1 @ stamp of the first page | 2009-05-17 | undated | no standard | step=made-public effect=NONE affects=darfur.abu-garda.application+darfur.abu-garda.summons",
    "haskanita.abu-garda":
      "attribution: haskanita-2007 > bahar-idriss-abu-garda | icc-otp | icc-otp-application-2008-11-20 @ not checked | 2008-11-20 | undated | no standard | involvement=co-perpetration",
    "haskanita.abu-garda.denial":
      "response: - > - | bahar-idriss-abu-garda | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.haskanita.abu-garda",
    "haskanita.abu-garda.ptc":
      "response: - > - | icc-pre-trial-chamber-1 | icc-02-05-02-09-243-red @ not checked | 2010-02-08 | undated | substantial-grounds | response=rejection answers=darfur.haskanita.abu-garda",
    "haskanita.abu-garda.ptc.otp":
      "response: - > - | icc-otp | icc-02-05-02-09-267 @ not checked | no day | undated | no standard | response=rejection answers=darfur.haskanita.abu-garda.ptc",
  },
  P4b: {
    "abu-garda.not-confirmed":
      "procedural-step: bahar-idriss-abu-garda > icc | icc-pre-trial-chamber-1 | icc-02-05-02-09-243-red @ not checked | 2010-02-08 | undated | substantial-grounds | step=charges-not-confirmed effect=ENDS affects=darfur.abu-garda.summons categories=war-crimes provisions=rome-statute/art-61-7",
    "abu-garda.not-confirmed.otp":
      "response: - > - | icc-otp | icc-02-05-02-09-267 @ not checked | no day | undated | no standard | response=rejection answers=darfur.abu-garda.not-confirmed",
  },
  P4c: {
    "abu-garda.leave-refused":
      "procedural-step: bahar-idriss-abu-garda > icc | icc-pre-trial-chamber-1 | icc-02-05-02-09-267 @ not checked | 2010-04-23 | undated | no standard | step=request-refused effect=CONFIRMS affects=darfur.abu-garda.not-confirmed",
  },
  P5a: {
    "banda.appearance":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-pre-trial-chamber-1 | icc-02-05-03-09-3 @ not checked | 2010-06-17 | undated | no standard | step=first-appearance effect=NONE",
    "banda.application":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-otp | icc-otp-application-2008-11-20 @ not checked | 2008-11-20 | undated | no standard | step=warrant-applied-for effect=CREATES categories=war-crimes provisions=rome-statute/art-58",
    "banda.summons":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-pre-trial-chamber-1 | icc-02-05-03-09-3 @ not checked | 2009-08-27 | undated | reasonable-grounds-icc | step=summons-issued effect=CREATES categories=war-crimes provisions=rome-statute/art-58",
    "banda.summons-public":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc | icc-02-05-03-09-3 @ not checked | 2010-06-15 | undated | no standard | step=other effect=NONE affects=darfur.banda.summons",
    "banda.application-public":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc | icc-02-05-03-09-1 @ stamp of the first page | 2010-06-15 | undated | no standard | step=made-public effect=NONE affects=darfur.banda.summons+darfur.banda.application",
    "jerbo.appearance":
      "procedural-step: saleh-mohammed-jerbo-jamus > icc | icc-pre-trial-chamber-1 | icc-02-05-03-09-2 @ not checked | 2010-06-17 | undated | no standard | step=first-appearance effect=NONE",
    "jerbo.application":
      "procedural-step: saleh-mohammed-jerbo-jamus > icc | icc-otp | icc-otp-application-2008-11-20 @ not checked | 2008-11-20 | undated | no standard | step=warrant-applied-for effect=CREATES categories=war-crimes provisions=rome-statute/art-58",
    "jerbo.summons":
      "procedural-step: saleh-mohammed-jerbo-jamus > icc | icc-pre-trial-chamber-1 | icc-02-05-03-09-2 @ not checked | 2009-08-27 | undated | reasonable-grounds-icc | step=summons-issued effect=CREATES categories=war-crimes provisions=rome-statute/art-58",
    "jerbo.summons-public":
      "procedural-step: saleh-mohammed-jerbo-jamus > icc | icc | icc-02-05-03-09-2 @ not checked | 2010-06-15 | undated | no standard | step=other effect=NONE affects=darfur.jerbo.summons",
    "jerbo.application-public":
      "procedural-step: saleh-mohammed-jerbo-jamus > icc | icc | icc-02-05-03-09-1 @ stamp of the first page | 2010-06-15 | undated | no standard | step=made-public effect=NONE affects=darfur.jerbo.application+darfur.jerbo.summons",
  },
  P5b: {
    "banda.confirmed":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | step=charges-confirmed effect=CREATES categories=war-crimes.murder+war-crimes.attacking-humanitarian-missions+war-crimes.pillage provisions=rome-statute/art-61-7",
    "jerbo.confirmed":
      "procedural-step: saleh-mohammed-jerbo-jamus > icc | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | step=charges-confirmed effect=CREATES categories=war-crimes.murder+war-crimes.attacking-humanitarian-missions+war-crimes.pillage provisions=rome-statute/art-61-7",
  },
  P5c: {
    "banda.trial-dates":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-trial-chamber-4 | icc-02-05-03-09-606 @ not checked | 2014-09-11 | undated | no standard | step=other effect=NONE",
    "banda.warrant":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-trial-chamber-4 | icc-02-05-03-09-606 @ not checked | 2014-09-11 | undated | no standard | step=warrant-issued effect=CREATES affects=darfur.banda.summons categories=war-crimes provisions=rome-statute/art-58",
    "banda.warrant-upheld":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-appeals-chamber | icc-02-05-03-09-632-red @ not checked | 2015-03-03 | undated | no standard | step=appeal-decided effect=CONFIRMS affects=darfur.banda.warrant",
    "banda.warrant.defence":
      "response: - > - | abdallah-banda-abakaer-nourain | icc-02-05-03-09-632-red @ not checked | no day | undated | no standard | response=rejection answers=darfur.banda.warrant",
    "banda.warrant.dissent":
      "response: - > - | icc-tc4-minority-2014-09 | icc-02-05-03-09-606 @ not checked | 2014-09-11 | undated | no standard | response=dissent answers=darfur.banda.warrant",
  },
  P5d: {
    "banda.absence-raised":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-trial-chamber-4 | icc-02-05-03-09-673-red @ not checked | 2019-11-13 | undated | no standard | step=other effect=NONE",
    "banda.absence-asked":
      "procedural-step: abdallah-banda-abakaer-nourain > icc | icc-trial-chamber-4 | icc-02-05-03-09-673-red @ not checked | 2019-11-13 | undated | no standard | step=other effect=NONE",
    "banda.absence-raised.otp":
      "response: - > - | icc-otp | icc-02-05-03-09-673-red @ not checked | 2019-12-13 | undated | no standard | response=rejection answers=darfur.banda.absence-raised",
    "banda.absence-asked.otp":
      "response: - > - | icc-otp | icc-02-05-03-09-673-red @ not checked | 2019-12-13 | undated | no standard | response=rejection answers=darfur.banda.absence-asked",
  },
  P6: {
    "jerbo.death-reported":
      "occurrence: death-of-jerbo-reported > darfur | icc-trial-chamber-4 | icc-02-05-03-09-512-red @ not checked | 2013-10-04 | possible [2013-04-19 … 2013-04-19] | no standard | ",
    "jerbo.terminated":
      "procedural-step: saleh-mohammed-jerbo-jamus > icc | icc-trial-chamber-4 | icc-02-05-03-09-512-red @ not checked | 2013-10-04 | undated | no standard | step=terminated-by-death effect=ENDS",
  },
  P7a: {
    "abd-al-rahman.application":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-otp | icc-02-05-01-07-1-corr @ not checked | 2007-02-27 | undated | no standard | step=warrant-applied-for effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
    "abd-al-rahman.warrant-1":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-pre-trial-chamber-1 | icc-02-05-01-07-3-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | step=warrant-issued effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
    "abd-al-rahman.warrant-1-public":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc | icc-02-05-01-07-3-corr @ not checked | 2007-05-02 | undated | no standard | step=warrant-unsealed effect=NONE affects=darfur.abd-al-rahman.warrant-1",
    "charged-period.until-april":
      "appraisal: wadi-salih-campaign > - | icc-pre-trial-chamber-2 | icc-02-05-01-20-433 @ not checked | 2021-07-09 | undated | no standard | ",
    "charged-period.until-march":
      "appraisal: wadi-salih-campaign > - | icc-pre-trial-chamber-1 | icc-02-05-01-07-3-corr @ not checked | 2007-04-27 | undated | no standard | ",
  },
  P7b: {
    "abd-al-rahman.warrant-2":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-pre-trial-chamber-2 | icc-02-05-01-20-6-red @ not checked | 2018-01-16 | undated | reasonable-grounds-icc | step=warrant-issued effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-58",
    "abd-al-rahman.warrant-2-public":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc | icc-02-05-01-20-6-red @ not checked | 2020-06-11 | undated | no standard | step=warrant-unsealed effect=NONE affects=darfur.abd-al-rahman.warrant-2",
  },
  P7c: {
    "abd-al-rahman.appearance":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-pre-trial-chamber-2 | icc-02-05-01-20-record @ not checked | 2020-06-15 | undated | no standard | step=first-appearance effect=NONE",
    "abd-al-rahman.severed":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-pre-trial-chamber-2 | icc-02-05-01-07-87 @ not checked | 2020-06-12 | undated | no standard | step=other effect=NONE",
    "abd-al-rahman.surrendered":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-registry | icc-02-05-01-07-87 @ not checked | 2020-06-09 | undated | no standard | step=surrendered effect=NONE",
  },
  P7d: {
    "abd-al-rahman.birth-year":
      "appraisal: ali-muhammad-ali-abd-al-rahman > - | icc | icc-02-05-01-20-record @ not checked | no day | undated | no standard | ",
    "abd-al-rahman.closing":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-record @ not checked | 2024-12-13 | undated | no standard | step=other effect=NONE affects=darfur.abd-al-rahman.trial",
    "abd-al-rahman.closing-statements":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-record @ not checked | 2024-12-13 | undated | no standard | step=other effect=NONE affects=darfur.abd-al-rahman.trial-opened",
    "abd-al-rahman.confirmed":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-pre-trial-chamber-2 | icc-02-05-01-20-433 @ not checked | 2021-07-09 | undated | substantial-grounds | step=charges-confirmed effect=CREATES categories=crimes-against-humanity+war-crimes provisions=rome-statute/art-61-7",
    "abd-al-rahman.denial":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.abd-al-rahman.warrant-1+darfur.abd-al-rahman.convicted+darfur.abd-al-rahman.confirmed",
    "abd-al-rahman.trial":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-record @ not checked | 2022-04-05 | undated | no standard | step=trial-opened effect=CREATES categories=crimes-against-humanity+war-crimes",
    "abd-al-rahman.trial-opened":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-record @ not checked | 2022-04-05 | undated | no standard | step=trial-opened effect=CREATES categories=crimes-against-humanity+war-crimes",
  },
  P7e: {
    "abd-al-rahman.appeal":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | ali-muhammad-ali-abd-al-rahman | icc-02-05-01-20-notice-of-appeal @ not checked | 2025-11-06 | undated | no standard | step=appeal-lodged effect=NONE affects=darfur.abd-al-rahman.convicted",
    "abd-al-rahman.convicted":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | step=convicted-first-instance effect=CREATES categories=crimes-against-humanity+war-crimes",
  },
  P7f: {
    "abd-al-rahman.sentence":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-sentence @ not checked | 2025-12-09 | undated | no standard | step=sentence effect=NONE affects=darfur.abd-al-rahman.convicted",
    "abd-al-rahman.sentence-first-instance":
      "procedural-step: ali-muhammad-ali-abd-al-rahman > icc | icc-trial-chamber-1 | icc-02-05-01-20-sentence @ not checked | 2025-12-09 | undated | no standard | step=sentence effect=NONE affects=darfur.abd-al-rahman.convicted",
    "abd-al-rahman.sentence.otp":
      "response: - > - | icc-otp | icc-02-05-01-20-record @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.abd-al-rahman.sentence",
    "abd-al-rahman.sentence-first-instance.otp":
      "response: - > - | icc-otp | icc-02-05-01-20-record @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.abd-al-rahman.sentence-first-instance",
  },
};
