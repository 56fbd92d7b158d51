import type { Rows } from "./rows.js";

/** Incidents of 2003 to 2007, with what is characterised and answered. */
export const INCIDENTS_BEFORE_2013: Rows = {
  I1: {
    "element.bindisi-attack-tc":
      "element-finding: kodoom-bindisi-2003 > war-crimes.attacking-civilians/material-2 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.bindisi-transfer-tc":
      "element-finding: kodoom-bindisi-2003 > crimes-against-humanity.deportation-or-forcible-transfer/material-1 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "kodoom-bindisi.abd-al-rahman":
      "attribution: kodoom-bindisi-2003 > ali-muhammad-ali-abd-al-rahman | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | involvement=ordering",
    "kodoom-bindisi.attacking-civilians":
      "characterization: kodoom-bindisi-2003 > war-crimes.attacking-civilians | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "kodoom-bindisi.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | icc-02-05-01-20-notice-of-appeal @ not checked | 2025-11-06 | undated | no standard | response=denial answers=darfur.deleig.abd-al-rahman+darfur.mukjar.murder+darfur.deleig.murder+darfur.mukjar.torture+darfur.kodoom-bindisi.attacking-civilians+darfur.mukjar.persecution+darfur.mukjar.abd-al-rahman+darfur.kodoom-bindisi.abd-al-rahman+darfur.kodoom-bindisi.transfer+darfur.kodoom-bindisi.destruction+darfur.deleig.persecution+darfur.deleig.torture+darfur.kodoom-bindisi.persecution+darfur.kodoom-bindisi.pillage",
    "kodoom-bindisi.destruction":
      "characterization: kodoom-bindisi-2003 > war-crimes.destruction-of-property | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "kodoom-bindisi.harm":
      "harm: kodoom-bindisi-2003 > fur-civilians | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | ",
    "kodoom-bindisi.militia":
      "attribution: kodoom-bindisi-2003 > wadi-salih-militia | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | involvement=direct",
    "kodoom-bindisi.persecution":
      "characterization: kodoom-bindisi-2003 > crimes-against-humanity.persecution | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "kodoom-bindisi.pillage":
      "characterization: kodoom-bindisi-2003 > war-crimes.pillage | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "kodoom-bindisi.place":
      "occurrence: kodoom-bindisi-2003 > bindisi | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | certain [2003-08-15 … 2003-08-16], possible [2003-08-01 … 2003-08-31] | beyond-reasonable-doubt | ",
    "kodoom-bindisi.place-kodoom":
      "occurrence: kodoom-bindisi-2003 > kodoom | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | certain [2003-08-15 … 2003-08-16], possible [2003-08-01 … 2003-08-31] | beyond-reasonable-doubt | ",
    "kodoom-bindisi.transfer":
      "characterization: kodoom-bindisi-2003 > crimes-against-humanity.deportation-or-forcible-transfer | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
  },
  I2: {
    "captives.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | icc-02-05-01-20-notice-of-appeal @ not checked | 2025-11-06 | undated | no standard | response=denial answers=darfur.mukjar.harm+darfur.deleig.harm+darfur.kodoom-bindisi.harm",
    "deleig.abd-al-rahman":
      "attribution: deleig-2004 > ali-muhammad-ali-abd-al-rahman | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | involvement=co-perpetration",
    "deleig.harm":
      "harm: deleig-2004 > captives-mukjar-deleig | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | ",
    "deleig.militia":
      "attribution: deleig-2004 > wadi-salih-militia | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | involvement=direct",
    "deleig.murder":
      "characterization: deleig-2004 > crimes-against-humanity.murder | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "deleig.persecution":
      "characterization: deleig-2004 > crimes-against-humanity.persecution | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "deleig.place":
      "occurrence: deleig-2004 > deleig | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | certain [2004-03-05 … 2004-03-07] | beyond-reasonable-doubt | ",
    "deleig.torture":
      "characterization: deleig-2004 > crimes-against-humanity.torture | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.deleig-murder-tc":
      "element-finding: deleig-2004 > crimes-against-humanity.murder/material-1 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.deleig-torture-tc":
      "element-finding: deleig-2004 > crimes-against-humanity.torture/material-2 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.mukjar-murder-tc":
      "element-finding: mukjar-2004 > crimes-against-humanity.murder/material-1 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.mukjar-torture-tc":
      "element-finding: mukjar-2004 > crimes-against-humanity.torture/material-2 | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | finding=supported allegedActor=ali-muhammad-ali-abd-al-rahman",
    "element.tc-places.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | icc-02-05-01-20-notice-of-appeal @ not checked | 2025-11-06 | undated | no standard | response=rejection answers=darfur.element.mukjar-murder-tc+darfur.element.bindisi-attack-tc+darfur.element.mukjar-torture-tc+darfur.element.deleig-torture-tc+darfur.element.deleig-murder-tc+darfur.element.bindisi-transfer-tc",
    "mukjar.abd-al-rahman":
      "attribution: mukjar-2004 > ali-muhammad-ali-abd-al-rahman | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | involvement=co-perpetration",
    "mukjar.harm":
      "harm: mukjar-2004 > captives-mukjar-deleig | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | ",
    "mukjar.militia":
      "attribution: mukjar-2004 > wadi-salih-militia | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | involvement=direct",
    "mukjar.murder":
      "characterization: mukjar-2004 > crimes-against-humanity.murder | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "mukjar.persecution":
      "characterization: mukjar-2004 > crimes-against-humanity.persecution | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
    "mukjar.place":
      "occurrence: mukjar-2004 > mukjar | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | possible [2004-02-01 … 2004-03-31] | beyond-reasonable-doubt | ",
    "mukjar.torture":
      "characterization: mukjar-2004 > crimes-against-humanity.torture | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | allegedActor=ali-muhammad-ali-abd-al-rahman",
  },
  I3: {
    "arawala.attacking-civilians":
      "characterization: arawala-2003 > war-crimes.attacking-civilians | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "arawala.cah":
      "characterization: arawala-2003 > crimes-against-humanity | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "arawala.militia":
      "attribution: arawala-2003 > janjaweed-militia | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=direct",
    "arawala.place":
      "occurrence: arawala-2003 > arawala | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | possible [2003-12-01 … 2003-12-31] | reasonable-grounds-icc | ",
    "arawala.saf":
      "attribution: arawala-2003 > sudanese-armed-forces | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=direct",
    "arawala.war-crimes":
      "characterization: arawala-2003 > war-crimes | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "kodoom-bindisi.cah-ptc":
      "characterization: kodoom-bindisi-2003 > crimes-against-humanity | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "kodoom-bindisi.militia-ptc":
      "attribution: kodoom-bindisi-2003 > janjaweed-militia | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=direct",
    "kodoom-bindisi.place-kodoom-ptc":
      "occurrence: kodoom-bindisi-2003 > kodoom | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | possible [2003-08-01 … 2003-08-31] | reasonable-grounds-icc | ",
    "kodoom-bindisi.place-ptc":
      "occurrence: kodoom-bindisi-2003 > bindisi | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | possible [2003-08-01 … 2003-08-31] | reasonable-grounds-icc | ",
    "kodoom-bindisi.saf":
      "attribution: kodoom-bindisi-2003 > sudanese-armed-forces | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=direct",
    "kodoom-bindisi.war-crimes-ptc":
      "characterization: kodoom-bindisi-2003 > war-crimes | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "mukjar.cah-ptc":
      "characterization: mukjar-2004 > crimes-against-humanity | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "mukjar.militia-ptc":
      "attribution: mukjar-2004 > janjaweed-militia | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=direct",
    "mukjar.place-ptc":
      "occurrence: mukjar-2004 > mukjar | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | possible [2003-08-01 … 2004-03-31] | reasonable-grounds-icc | ",
    "mukjar.saf-ptc":
      "attribution: mukjar-2004 > sudanese-armed-forces | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=direct",
    "mukjar.war-crimes-ptc":
      "characterization: mukjar-2004 > war-crimes | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "pattern.wadi-salih.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | icc-02-05-01-20-notice-of-appeal @ not checked | 2025-11-06 | undated | no standard | response=rejection answers=darfur.pattern.wadi-salih.tc",
    "pattern.wadi-salih.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.pattern.wadi-salih.ptc",
    "pattern.wadi-salih.harun":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.pattern.wadi-salih.ptc",
    "pattern.wadi-salih.ptc":
      "pattern: wadi-salih-campaign > - | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | members=kodoom-bindisi-2003+mukjar-2004+arawala-2003 rule=method+unit+area+period+target bearsOn=crimes-against-humanity/context-1",
    "pattern.wadi-salih.tc":
      "pattern: wadi-salih-campaign > - | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | undated | beyond-reasonable-doubt | members=kodoom-bindisi-2003+mukjar-2004+deleig-2004 rule=unit+area+period+target bearsOn=crimes-against-humanity/context-1",
    "wadi-salih.cah":
      "characterization: wadi-salih-campaign > crimes-against-humanity | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "wadi-salih.cah-hussein":
      "characterization: wadi-salih-campaign > crimes-against-humanity | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | 2012-03-01 | undated | reasonable-grounds-icc | allegedActor=abdel-raheem-muhammad-hussein",
    "wadi-salih.conflict":
      "conflict-class: wadi-salih-campaign > - | icc-pre-trial-chamber-1 | icc-02-05-01-12-1-red @ not checked | no day | possible [2002-08-01 … ], starting | reasonable-grounds-icc | class=NON_INTERNATIONAL",
    "wadi-salih.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.wadi-salih.war-crimes+darfur.wadi-salih.cah+darfur.wadi-salih.militia+darfur.wadi-salih.saf",
    "wadi-salih.harun":
      "attribution: wadi-salih-campaign > ahmad-muhammad-harun | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=assisting",
    "wadi-salih.harun-denial":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.wadi-salih.harun",
    "wadi-salih.hussein":
      "attribution: wadi-salih-campaign > abdel-raheem-muhammad-hussein | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | 2012-03-01 | undated | reasonable-grounds-icc | involvement=co-perpetration",
    "wadi-salih.hussein-denial":
      "response: - > - | abdel-raheem-muhammad-hussein | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.wadi-salih.hussein+darfur.wadi-salih.cah-hussein",
    "wadi-salih.hussein.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.wadi-salih.hussein+darfur.wadi-salih.war-crimes-hussein+darfur.wadi-salih.cah-hussein",
    "wadi-salih.militia":
      "attribution: wadi-salih-campaign > janjaweed-militia | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=direct",
    "wadi-salih.place":
      "occurrence: wadi-salih-campaign > wadi-salih | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | certain [2003-08-31 … 2004-03-01], possible [2003-08-01 … 2004-03-31] | reasonable-grounds-icc | ",
    "wadi-salih.places.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.arawala.war-crimes+darfur.kodoom-bindisi.war-crimes-ptc+darfur.mukjar.war-crimes-ptc+darfur.mukjar.saf-ptc+darfur.arawala.cah+darfur.arawala.militia+darfur.arawala.attacking-civilians+darfur.mukjar.militia-ptc+darfur.kodoom-bindisi.militia-ptc+darfur.kodoom-bindisi.cah-ptc+darfur.kodoom-bindisi.saf+darfur.arawala.saf+darfur.mukjar.cah-ptc",
    "wadi-salih.places.harun":
      "response: - > - | ahmad-muhammad-harun | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.arawala.war-crimes+darfur.kodoom-bindisi.war-crimes-ptc+darfur.mukjar.war-crimes-ptc+darfur.mukjar.saf-ptc+darfur.arawala.cah+darfur.arawala.militia+darfur.arawala.attacking-civilians+darfur.mukjar.militia-ptc+darfur.kodoom-bindisi.militia-ptc+darfur.kodoom-bindisi.cah-ptc+darfur.kodoom-bindisi.saf+darfur.arawala.saf+darfur.mukjar.cah-ptc",
    "wadi-salih.saf":
      "attribution: wadi-salih-campaign > sudanese-armed-forces | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | involvement=direct",
    "wadi-salih.war-crimes":
      "characterization: wadi-salih-campaign > war-crimes | icc-pre-trial-chamber-1 | icc-02-05-01-07-2-corr @ not checked | 2007-04-27 | undated | reasonable-grounds-icc | ",
    "wadi-salih.war-crimes-hussein":
      "characterization: wadi-salih-campaign > war-crimes | icc-pre-trial-chamber-1 | icc-02-05-01-12-2 @ not checked | 2012-03-01 | undated | reasonable-grounds-icc | allegedActor=abdel-raheem-muhammad-hussein",
    "wadi-salih.war-crimes-hussein.hussein":
      "response: - > - | abdel-raheem-muhammad-hussein | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.wadi-salih.war-crimes-hussein",
  },
  I4: {
    "campaign.cah-coi":
      "characterization: darfur-campaign-2003-2008 > crimes-against-humanity | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | suspicion-coi-darfur | allegedActor=darfur-government-and-militia",
    "campaign.coi.critics":
      "response: - > - | scholars-on-darfur | critics-coi-darfur @ not checked | no day | undated | no standard | response=dissent answers=darfur.campaign.cah-coi",
    "campaign.coi.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.campaign.war-crimes-coi+darfur.campaign.state-coi+darfur.campaign.forces-coi+darfur.campaign.militia-coi+darfur.campaign.cah-coi",
    "campaign.forces-coi":
      "attribution: darfur-campaign-2003-2008 > sudanese-armed-forces | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | suspicion-coi-darfur | involvement=direct",
    "campaign.militia-coi":
      "attribution: darfur-campaign-2003-2008 > janjaweed-militia | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | suspicion-coi-darfur | involvement=direct",
    "campaign.place-coi":
      "occurrence: darfur-campaign-2003-2008 > darfur | coi-darfur | s-2005-60 @ summary | 2005-01-25 | certain [2003-03-01 … 2004-12-31], possible [2003-02-01 … 2005-01-31] | suspicion-coi-darfur | ",
    "campaign.state-coi":
      "attribution: darfur-campaign-2003-2008 > sdn | coi-darfur | s-2005-60 @ paras 78-126 | 2005-01-25 | undated | suspicion-coi-darfur | involvement=state-conduct",
    "campaign.war-crimes-coi":
      "characterization: darfur-campaign-2003-2008 > war-crimes | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | suspicion-coi-darfur | allegedActor=darfur-government-and-militia",
    "conflict.situation":
      "conflict-class: sudan-darfur > - | coi-darfur | s-2005-60 @ not checked | no day | undated | suspicion-coi-darfur | class=NON_INTERNATIONAL",
    "element.rebels-widespread":
      "element-finding: rebel-violations-2003-2005 > crimes-against-humanity/context-2 | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | suspicion-coi-darfur | finding=contradicted allegedActor=darfur-rebel-groups",
    "rebels.collective":
      "attribution: rebel-violations-2003-2005 > darfur-rebel-groups | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | suspicion-coi-darfur | involvement=direct",
    "rebels.jem":
      "attribution: rebel-violations-2003-2005 > jem | coi-darfur | s-2005-60 @ para 240 | 2005-01-25 | undated | suspicion-coi-darfur | involvement=direct",
    "rebels.place":
      "occurrence: rebel-violations-2003-2005 > darfur | coi-darfur | s-2005-60 @ summary | 2005-01-25 | certain [2003-03-01 … 2004-12-31], possible [2003-02-01 … 2005-01-31] | suspicion-coi-darfur | ",
    "rebels.slm-a":
      "attribution: rebel-violations-2003-2005 > slm-a | coi-darfur | s-2005-60 @ para 240 | 2005-01-25 | undated | suspicion-coi-darfur | involvement=direct",
    "rebels.war-crimes":
      "characterization: rebel-violations-2003-2005 > war-crimes | coi-darfur | s-2005-60 @ summary | 2005-01-25 | undated | suspicion-coi-darfur | allegedActor=darfur-rebel-groups",
  },
  I5: {
    "campaign.genocide-usa":
      "characterization: darfur-campaign-2003-2008 > genocide | usa | s-hrg-108-866 @ not checked | 2004-09-09 | undated | political-determination | allegedActor=darfur-government-and-militia",
    "campaign.state-usa":
      "attribution: darfur-campaign-2003-2008 > darfur-government-and-militia | usa | s-hrg-108-866 @ not checked | 2004-09-09 | undated | political-determination | involvement=direct",
    "campaign.usa.au":
      "response: - > - | au-assembly | au-assembly-dec-54-iii @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.campaign.genocide-usa",
    "campaign.usa.coi":
      "response: - > - | coi-darfur | s-2005-60 @ paras 518-522 | 2005-01-25 | undated | no standard | response=counter-claim answers=darfur.campaign.genocide-usa",
    "campaign.usa.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.campaign.genocide-usa+darfur.campaign.state-usa",
    "element.intent-usa":
      "element-finding: darfur-campaign-2003-2008 > genocide/mental-1 | usa | s-hrg-108-866 @ not checked | 2004-09-09 | undated | political-determination | finding=supported allegedActor=darfur-government-and-militia",
  },
  I6: {
    "haskanita.forces-au":
      "attribution: haskanita-2007 > haskanita-attacking-forces | african-union | au-statements-haskanita-2007 @ not checked | no day | undated | no standard | involvement=direct",
    "haskanita.forces-sg":
      "attribution: haskanita-2007 > haskanita-attacking-forces | un-secretary-general | s-2007-653 @ not checked | no day | undated | no standard | involvement=direct",
    "haskanita.in-north-darfur":
      "territory: haskanita > north-darfur | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | no day | certain [2007-09-29 … 2007-09-29] | no standard | ",
    "haskanita.in-south-darfur":
      "territory: haskanita > south-darfur | un-secretary-general | s-2007-653 @ not checked | no day | certain [2007-09-29 … 2007-09-29] | no standard | ",
    "haskanita.place-au":
      "occurrence: haskanita-2007 > haskanita | african-union | au-statements-haskanita-2007 @ not checked | no day | certain [2007-09-29 … 2007-09-29] | no standard | ",
    "haskanita.place-sg":
      "occurrence: haskanita-2007 > south-darfur | un-secretary-general | s-2007-653 @ not checked | no day | certain [2007-09-29 … 2007-09-29] | no standard | ",
  },
  I7: {
    "haskanita.banda":
      "attribution: haskanita-2007 > abdallah-banda-abakaer-nourain | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | involvement=co-perpetration",
    "haskanita.facts-uncontested":
      "response: - > - | abdallah-banda-abakaer-nourain | icc-02-05-03-09-121-corr-red @ not checked | no day | undated | no standard | response=partial-acknowledgement answers=darfur.haskanita.violence-to-life+darfur.haskanita.peacekeepers+darfur.haskanita.pillage",
    "haskanita.forces":
      "attribution: haskanita-2007 > haskanita-attacking-forces | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | involvement=direct",
    "haskanita.harm":
      "harm: haskanita-2007 > amis-personnel | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | ",
    "haskanita.jem-cl":
      "attribution: haskanita-2007 > jem-collective-leadership | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | involvement=direct",
    "haskanita.jerbo":
      "attribution: haskanita-2007 > saleh-mohammed-jerbo-jamus | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | involvement=co-perpetration",
    "haskanita.peacekeepers":
      "characterization: haskanita-2007 > war-crimes.attacking-humanitarian-missions | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | ",
    "haskanita.pillage":
      "characterization: haskanita-2007 > war-crimes.pillage | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | ",
    "haskanita.place":
      "occurrence: haskanita-2007 > haskanita | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | certain [2007-09-29 … 2007-09-29], starting, ending | substantial-grounds | ",
    "haskanita.slm-a-breakaway":
      "attribution: haskanita-2007 > slm-a-breakaway-jerbo | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | involvement=direct",
    "haskanita.violence-to-life":
      "characterization: haskanita-2007 > war-crimes.murder | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | undated | substantial-grounds | ",
  },
  I8: {
    "haskanita.jem-denial":
      "response: - > - | jem | movements-statements-haskanita-2007 @ not checked | 2007-10-01 | undated | no standard | response=denial answers=darfur.haskanita.saf-version+darfur.haskanita.jem-cl",
    "haskanita.jem-version":
      "attribution: haskanita-2007 > sudanese-armed-forces | jem-collective-leadership | movements-statements-haskanita-2007 @ not checked | 2007-10-01 | undated | assertion | involvement=direct",
    "haskanita.saf-denial":
      "response: - > - | sudanese-armed-forces | saf-statements @ not checked | 2007-09-30 | undated | no standard | response=denial answers=darfur.haskanita.jem-version",
    "haskanita.saf-version":
      "attribution: haskanita-2007 > darfur-rebel-groups | sudanese-armed-forces | saf-statements @ not checked | 2007-09-30 | undated | assertion | involvement=direct",
    "haskanita.sla-unity-denial":
      "response: - > - | sla-unity | movements-statements-haskanita-2007 @ not checked | 2007-11-19 | undated | no standard | response=denial answers=darfur.haskanita.slm-a-breakaway+darfur.haskanita.saf-version",
  },
};
