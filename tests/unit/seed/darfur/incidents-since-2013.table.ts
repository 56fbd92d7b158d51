import type { Rows } from "./rows.js";

/** Incidents since 2014, with what is characterised and answered. */
export const INCIDENTS_SINCE_2013: Rows = {
  I9: {
    "element.tabit-context":
      "element-finding: tabit-2014 > crimes-against-humanity/context-2 | human-rights-watch | hrw-2015-02-tabit @ not checked | no day | undated | ngo-own-conclusion | finding=left-open allegedActor=sudanese-armed-forces",
    "element.tabit.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.element.tabit-context",
    "stationing.tabit-garrison":
      "stationing: saf-tabit-garrison > tabit | human-rights-watch | hrw-2015-02-tabit @ not checked | no day | possible [2014-10-01 … 2014-11-30] | ngo-own-conclusion | extent=site",
    "structure.tabit-garrison":
      "structure: saf-tabit-garrison > sudanese-armed-forces | human-rights-watch | hrw-2015-02-tabit @ not checked | no day | possible [2014-10-01 … 2014-11-30] | ngo-own-conclusion | relation=MEMBER_OF",
    "tabit.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.tabit.harm+darfur.tabit.saf+darfur.tabit.rape",
    "tabit.harm":
      "harm: tabit-2014 > people-of-tabit | human-rights-watch | hrw-2015-02-tabit @ not checked | no day | undated | ngo-own-conclusion | ",
    "tabit.place":
      "occurrence: tabit-2014 > tabit | human-rights-watch | hrw-2015-02-tabit @ not checked | no day | certain [2014-10-30 … 2014-11-01] | ngo-own-conclusion | ",
    "tabit.rape":
      "characterization: tabit-2014 > crimes-against-humanity.rape | human-rights-watch | hrw-2015-02-tabit @ not checked | no day | undated | ngo-own-conclusion | allegedActor=sudanese-armed-forces",
    "tabit.saf":
      "attribution: tabit-2014 > sudanese-armed-forces | human-rights-watch | hrw-2015-02-tabit @ not checked | no day | undated | ngo-own-conclusion | involvement=direct",
    "tabit.unamid":
      "response: - > - | unamid | unamid-statement-tabit-2014 @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.tabit.harm+darfur.tabit.saf",
    "tabit.unamid.hrw":
      "response: - > - | human-rights-watch | hrw-2015-02-tabit @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.tabit.unamid",
  },
  I10: {
    "call.hrw-inquiry":
      "call: sudan-darfur > - | human-rights-watch | hrw-2024-05-09 @ not checked | 2024-05-09 | undated | no standard | addressees=un-human-rights-council+states about=el-geneina-2023",
    "el-geneina.cah-hrw":
      "characterization: el-geneina-2023 > crimes-against-humanity | human-rights-watch | hrw-2024-05-09 @ not checked | 2024-05-09 | undated | ngo-own-conclusion | allegedActor=rapid-support-forces",
    "el-geneina.harm":
      "harm: el-geneina-2023 > masalit-civilians | human-rights-watch | hrw-2024-05-09 @ not checked | 2024-05-09 | undated | ngo-own-conclusion | ",
    "el-geneina.militia-hrw":
      "attribution: el-geneina-2023 > rsf-allied-militia | human-rights-watch | hrw-2024-05-09 @ not checked | 2024-05-09 | undated | ngo-own-conclusion | involvement=direct",
    "el-geneina.place":
      "occurrence: el-geneina-2023 > el-geneina | human-rights-watch | hrw-2024-05-09 @ not checked | 2024-05-09 | certain [2023-04-24 … 2023-11-01], possible [2023-04-24 … 2023-11-30] | ngo-own-conclusion | ",
    "el-geneina.rsf-hrw":
      "attribution: el-geneina-2023 > rapid-support-forces | human-rights-watch | hrw-2024-05-09 @ not checked | 2024-05-09 | undated | ngo-own-conclusion | involvement=direct",
  },
  I11: {
    "el-geneina.cah-panel":
      "characterization: el-geneina-2023 > crimes-against-humanity | un-panel-of-experts-sudan | s-2024-65 @ not checked | 2024-01-15 | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "el-geneina.militia-panel":
      "attribution: el-geneina-2023 > rsf-allied-militia | un-panel-of-experts-sudan | s-2024-65 @ not checked | 2024-01-15 | undated | reasonable-grounds-coi | involvement=direct",
    "el-geneina.militia-panel.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.el-geneina.militia-panel+darfur.el-geneina.harm",
    "el-geneina.place-panel":
      "occurrence: el-geneina-2023 > el-geneina | un-panel-of-experts-sudan | s-2024-65 @ not checked | 2024-01-15 | possible [2023-04-01 … 2023-06-30] | reasonable-grounds-coi | ",
    "el-geneina.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.el-geneina.cah-hrw+darfur.el-geneina.militia-hrw+darfur.el-geneina.war-crimes-panel+darfur.el-geneina.rsf-panel+darfur.el-geneina.rsf-hrw+darfur.el-geneina.cah-panel+darfur.el-geneina.genocide-sudan",
    "el-geneina.rsf-panel":
      "attribution: el-geneina-2023 > rapid-support-forces | un-panel-of-experts-sudan | s-2024-65 @ not checked | 2024-01-15 | undated | reasonable-grounds-coi | involvement=direct",
    "el-geneina.war-crimes-panel":
      "characterization: el-geneina-2023 > war-crimes | un-panel-of-experts-sudan | s-2024-65 @ not checked | 2024-01-15 | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "stationing.rsf-west-darfur":
      "stationing: rsf-west-darfur-sector > west-darfur | un-panel-of-experts-sudan | s-2024-65 @ not checked | no day | certain [2023-04-24 … 2023-06-30], possible [2023-04-15 … 2023-11-30] | reasonable-grounds-coi | extent=area",
    "stationing.rsf-west-darfur.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.stationing.rsf-west-darfur+darfur.structure.rsf-west-darfur",
    "structure.rsf-west-darfur":
      "structure: rsf-west-darfur-sector > rapid-support-forces | un-panel-of-experts-sudan | s-2024-65 @ not checked | no day | certain [2023-04-24 … 2023-06-30], possible [2023-04-15 … 2023-11-30] | reasonable-grounds-coi | relation=SUBORDINATE_TO",
  },
  I12: {
    "conflict-2023":
      "conflict-class: rsf-conduct-since-2023 > - | ffm-sudan | a-hrc-57-23 @ not checked | no day | certain [2023-04-15 … 2024-09-06] | reasonable-grounds-coi | class=NON_INTERNATIONAL",
    "conflict-2023-saf":
      "conflict-class: saf-conduct-since-2023 > - | ffm-sudan | a-hrc-57-23 @ not checked | no day | certain [2023-04-15 … 2024-09-06] | reasonable-grounds-coi | class=NON_INTERNATIONAL",
    "element.rsf-context":
      "element-finding: rsf-conduct-since-2023 > crimes-against-humanity/context-2 | ffm-sudan | a-hrc-57-23 @ not checked | 2024-09-06 | undated | reasonable-grounds-coi | finding=supported allegedActor=rapid-support-forces",
    "ffm.government":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | 2024-09-07 | undated | no standard | response=rejection answers=darfur.saf.actor+darfur.saf.war-crimes",
    "ffm.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.rsf.persecution+darfur.rsf.extermination+darfur.rsf.war-crimes+darfur.rsf.actor+darfur.rsf.cah",
    "rsf.actor":
      "attribution: rsf-conduct-since-2023 > rapid-support-forces | ffm-sudan | a-hrc-57-23 @ not checked | 2024-09-06 | undated | reasonable-grounds-coi | involvement=direct",
    "rsf.cah":
      "characterization: rsf-conduct-since-2023 > crimes-against-humanity | ffm-sudan | a-hrc-57-23 @ not checked | 2024-09-06 | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "rsf.extermination":
      "characterization: rsf-conduct-since-2023 > crimes-against-humanity.extermination | ffm-sudan | a-hrc-60-22 @ not checked | no day | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "rsf.persecution":
      "characterization: rsf-conduct-since-2023 > crimes-against-humanity.persecution | ffm-sudan | a-hrc-60-22 @ not checked | no day | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "rsf.place":
      "occurrence: rsf-conduct-since-2023 > darfur | ffm-sudan | a-hrc-60-22 @ not checked | no day | certain [2023-04-15 … 2025-08-31], possible [2023-04-15 … 2025-09-30] | reasonable-grounds-coi | ",
    "rsf.war-crimes":
      "characterization: rsf-conduct-since-2023 > war-crimes | ffm-sudan | a-hrc-57-23 @ not checked | 2024-09-06 | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "saf.actor":
      "attribution: saf-conduct-since-2023 > sudanese-armed-forces | ffm-sudan | a-hrc-57-23 @ not checked | 2024-09-06 | undated | reasonable-grounds-coi | involvement=direct",
    "saf.place":
      "occurrence: saf-conduct-since-2023 > darfur | ffm-sudan | a-hrc-60-22 @ not checked | no day | certain [2023-04-15 … 2025-08-31], possible [2023-04-15 … 2025-09-30] | reasonable-grounds-coi | ",
    "saf.war-crimes":
      "characterization: saf-conduct-since-2023 > war-crimes | ffm-sudan | a-hrc-57-23 @ not checked | 2024-09-06 | undated | reasonable-grounds-coi | allegedActor=sudanese-armed-forces",
    "structure.saf-organ-2023":
      "structure: sudanese-armed-forces > sdn | ffm-sudan | a-hrc-57-23 @ not checked | no day | certain [2023-04-15 … 2024-09-06] | reasonable-grounds-coi | relation=ORGAN_OF",
  },
  I13: {
    "element.saf-strike":
      "element-finding: tora-strike-2025 > war-crimes.attacking-civilians/material-2 | un-ohchr | ohchr-statement-2025-03-26 @ not checked | 2025-03-26 | undated | no standard | finding=left-open allegedActor=sudanese-armed-forces",
    "element.saf-strike.saf":
      "response: - > - | sudanese-armed-forces | saf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.element.saf-strike",
    "tora-detentions.place":
      "occurrence: tora-detentions-2025 > tora | un-ohchr | ohchr-statement-2025-03-26 @ not checked | 2025-03-26 | possible [2025-03-24 … 2025-03-26] | no standard | ",
    "tora-detentions.rsf":
      "attribution: tora-detentions-2025 > rapid-support-forces | un-ohchr | ohchr-statement-2025-03-26 @ not checked | 2025-03-26 | undated | no standard | involvement=direct",
    "tora-strike.harm":
      "harm: tora-strike-2025 > people-at-tora | un-ohchr | ohchr-statement-2025-03-26 @ not checked | 2025-03-26 | undated | no standard | ",
    "tora-strike.place":
      "occurrence: tora-strike-2025 > tora | un-ohchr | ohchr-statement-2025-03-26 @ not checked | 2025-03-26 | certain [2025-03-24 … 2025-03-24] | no standard | ",
    "tora-strike.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=support answers=darfur.tora-strike.saf+darfur.tora-strike.war-crime",
    "tora-strike.saf":
      "attribution: tora-strike-2025 > sudanese-armed-forces | un-ohchr | ohchr-statement-2025-03-26 @ not checked | 2025-03-26 | undated | no standard | involvement=direct",
    "tora-strike.saf-denial":
      "response: - > - | sudanese-armed-forces | saf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.tora-strike.saf+darfur.tora-strike.war-crime+darfur.tora-strike.harm",
    "tora-strike.war-crime":
      "characterization: tora-strike-2025 > war-crimes.attacking-civilians | un-ohchr | ohchr-statement-2025-03-26 @ not checked | 2025-03-26 | undated | no standard | allegedActor=sudanese-armed-forces",
  },
  I14: {
    "element.zamzam-killing":
      "element-finding: zamzam-2025 > war-crimes.murder/material-1 | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | undated | reasonable-grounds-coi | finding=supported allegedActor=rapid-support-forces",
    "zamzam.harm":
      "harm: zamzam-2025 > people-of-zamzam | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | undated | reasonable-grounds-coi | ",
    "zamzam.militia":
      "attribution: zamzam-2025 > rsf-allied-militia | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | undated | reasonable-grounds-coi | involvement=direct",
    "zamzam.militia.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.zamzam.militia",
    "zamzam.murder":
      "characterization: zamzam-2025 > war-crimes.murder | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "zamzam.place":
      "occurrence: zamzam-2025 > zamzam-camp | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | certain [2025-04-11 … 2025-04-13], starting, ending | reasonable-grounds-coi | ",
    "zamzam.rsf":
      "attribution: zamzam-2025 > rapid-support-forces | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | undated | reasonable-grounds-coi | involvement=direct",
    "zamzam.rsf-denial":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.zamzam.murder+darfur.zamzam.harm+darfur.zamzam.rsf",
  },
  I15: {
    "el-fasher-capture.genocide":
      "characterization: el-fasher-capture-2025 > genocide | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "el-fasher-capture.harm":
      "harm: el-fasher-capture-2025 > zaghawa-and-fur-civilians | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | ",
    "el-fasher-capture.place":
      "occurrence: el-fasher-capture-2025 > el-fasher | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | certain [2025-10-26 … 2025-10-27], starting | reasonable-grounds-coi | ",
    "el-fasher-capture.rsf":
      "attribution: el-fasher-capture-2025 > rapid-support-forces | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | involvement=direct",
    "el-fasher-siege.genocide":
      "characterization: el-fasher-siege > genocide | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | allegedActor=rapid-support-forces",
    "el-fasher-siege.place":
      "occurrence: el-fasher-siege > el-fasher | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | certain [2024-06-01 … 2025-10-25], possible [2024-05-01 … 2025-10-27] | reasonable-grounds-coi | ",
    "el-fasher-siege.rsf":
      "attribution: el-fasher-siege > rapid-support-forces | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | involvement=direct",
    "el-fasher.rsf-denial":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.el-fasher-capture.rsf+darfur.el-fasher-siege.rsf+darfur.el-fasher-capture.genocide+darfur.el-fasher-capture.harm+darfur.el-fasher-capture.cah-otp+darfur.el-fasher-siege.genocide+darfur.el-fasher-capture.war-crimes-otp",
    "el-fasher.rsf-partial":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=partial-acknowledgement answers=darfur.el-fasher-capture.rsf",
    "notice.council-2024":
      "notice: rapid-support-forces > - | un-security-council | s-res-2736-2024 @ para 1 | 2024-06-13 | certain [2024-06-13 … 2024-06-13] | no standard | by=un-security-council form=order channel=public about=el-fasher-siege",
    "notice.council-2024.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.notice.council-2024",
    "notice.rsf-individual":
      "notice: rapid-support-forces > - | rapid-support-forces | rsf-statements @ not checked | no day | possible [2025-10-27 … 2025-11-30] | no standard | by=rapid-support-forces form=acknowledgement channel=public about=el-fasher-capture-2025",
    "pattern.el-fasher":
      "pattern: rsf-conduct-since-2023 > - | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | 2026-02-19 | undated | reasonable-grounds-coi | members=el-fasher-siege+el-fasher-capture-2025 rule=unit+area+target bearsOn=genocide/context-1+genocide/mental-1",
    "pattern.el-fasher.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.pattern.el-fasher",
    "stationing.rsf-el-fasher":
      "stationing: rapid-support-forces > el-fasher | ffm-sudan | ffm-sudan-report-2026-02 @ not checked | no day | certain [2024-06-01 … 2025-10-25], possible [2024-05-01 … 2025-10-27] | reasonable-grounds-coi | extent=area",
    "stationing.sixth-division":
      "stationing: saf-sixth-infantry-division > el-fasher | press-on-sudan | press-el-fasher-2025 @ not checked | no day | certain [2024-05-10 … 2025-10-25], possible [2023-04-15 … 2025-10-26], ending | press-report | extent=site",
    "structure.sixth-division":
      "structure: saf-sixth-infantry-division > sudanese-armed-forces | press-on-sudan | press-el-fasher-2025 @ not checked | no day | certain [2024-05-10 … 2025-10-25], possible [2023-04-15 … 2025-10-26] | press-report | relation=SUBORDINATE_TO",
  },
  I16: {
    "el-fasher-capture.cah-otp":
      "characterization: el-fasher-capture-2025 > crimes-against-humanity | icc-otp | icc-otp-briefing-2026-01-19 @ not checked | 2026-01-19 | undated | no standard | ",
    "el-fasher-capture.place-otp":
      "occurrence: el-fasher-capture-2025 > el-fasher | icc-otp | icc-otp-briefing-2026-01-19 @ not checked | 2026-01-19 | possible [2025-10-21 … 2025-10-31] | no standard | ",
    "el-fasher-capture.war-crimes-otp":
      "characterization: el-fasher-capture-2025 > war-crimes | icc-otp | icc-otp-briefing-2026-01-19 @ not checked | 2026-01-19 | undated | no standard | ",
  },
  I17: {
    "usa-2023.rsf":
      "characterization: rsf-conduct-since-2023 > war-crimes | usa | us-statement-2023-12-06 @ not checked | no day | undated | political-determination | allegedActor=rapid-support-forces",
    "usa-2023.rsf-cah":
      "characterization: rsf-conduct-since-2023 > crimes-against-humanity | usa | us-statement-2023-12-06 @ not checked | no day | undated | political-determination | allegedActor=rapid-support-forces",
    "usa-2023.saf":
      "characterization: saf-conduct-since-2023 > war-crimes | usa | us-statement-2023-12-06 @ not checked | no day | undated | political-determination | allegedActor=sudanese-armed-forces",
    "usa-2025.actor":
      "attribution: rsf-conduct-since-2023 > rsf-allied-militia | usa | us-statement-2025-01-07 @ not checked | 2025-01-07 | undated | political-determination | involvement=direct",
    "usa-2025.actor-rsf":
      "attribution: rsf-conduct-since-2023 > rapid-support-forces | usa | us-statement-2025-01-07 @ not checked | 2025-01-07 | undated | political-determination | involvement=direct",
    "usa-2025.actor-rsf.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.usa-2025.actor-rsf",
    "usa-2025.genocide":
      "characterization: rsf-conduct-since-2023 > genocide | usa | us-statement-2025-01-07 @ not checked | 2025-01-07 | undated | political-determination | allegedActor=rapid-support-forces",
    "usa-2025.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=rejection answers=darfur.usa-2025.genocide+darfur.usa-2025.actor+darfur.usa-2023.rsf-cah+darfur.usa-2023.rsf",
  },
  I18: {
    "el-geneina.genocide-sudan":
      "characterization: el-geneina-2023 > genocide | sdn | icj-sudan-v-uae-application @ not checked | 2025-03-05 | undated | assertion | allegedActor=rapid-support-forces",
    "el-geneina.uae":
      "response: - > - | are | uae-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.el-geneina.uae-sudan+darfur.el-geneina.genocide-sudan",
    "el-geneina.uae-sudan":
      "attribution: el-geneina-2023 > are | sdn | icj-sudan-v-uae-application @ not checked | 2025-03-05 | undated | assertion | involvement=assisting",
  },
};
