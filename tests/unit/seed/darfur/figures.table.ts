import type { Rows } from "./rows.js";

/** Figures. */
export const FIGURES: Rows = {
  F1: {
    "figure.deaths-un":
      "figure: sudan-darfur > people-of-darfur | un-humanitarian-chief | un-humanitarian-statement-2008-04 @ not checked | no day | possible [2003-01-01 … 2008-12-31] | no standard | bound=AT_MOST value=300000 unit=DEATHS",
    "figure.deaths.un-view":
      "response: - > - | un-humanitarian-chief | un-humanitarian-statement-2008-04 @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.figure.deaths-government",
    "figure.displaced-un-high":
      "figure: sudan-darfur > people-of-darfur | un-humanitarian-chief | un-humanitarian-statement-2008-04 @ not checked | no day | possible [2003-01-01 … 2008-12-31] | no standard | bound=AT_MOST value=2700000 unit=DISPLACED",
    "figure.displaced-un-low":
      "figure: sudan-darfur > people-of-darfur | un-humanitarian-chief | un-humanitarian-statement-2008-04 @ not checked | no day | possible [2003-01-01 … 2008-12-31] | no standard | bound=AT_LEAST value=2500000 unit=DISPLACED",
  },
  F2: {
    "figure.deaths-government":
      "figure: sudan-darfur > people-of-darfur | government-of-sudan | sudan-government-statements @ not checked | no day | possible [2003-01-01 … 2009-05-31] | no standard | bound=ABOUT value=10000 unit=DEATHS",
    "figure.deaths.government-view":
      "response: - > - | government-of-sudan | sudan-government-statements @ not checked | no day | undated | no standard | response=counter-claim answers=darfur.figure.deaths-un+darfur.figure.deaths-study",
  },
  F3: {
    "figure.deaths-study":
      "figure: sudan-darfur > people-of-darfur | lancet-darfur-study | lancet-2010-01 @ not checked | no day | possible [2003-01-01 … 2008-12-31] | no standard | bound=ABOUT value=298271 unit=DEATHS",
    "figure.deaths-study-baseline":
      "figure: sudan-darfur > people-of-darfur | lancet-darfur-study | lancet-2010-01 @ not checked | no day | possible [2003-01-01 … 2008-12-31] | no standard | bound=ABOUT value=210607 unit=DEATHS",
    "figure.deaths-study-high":
      "figure: sudan-darfur > people-of-darfur | lancet-darfur-study | lancet-2010-01 @ not checked | no day | possible [2003-01-01 … 2008-12-31] | no standard | bound=AT_MOST value=462000 unit=DEATHS",
    "figure.deaths-study-low":
      "figure: sudan-darfur > people-of-darfur | lancet-darfur-study | lancet-2010-01 @ not checked | no day | possible [2003-01-01 … 2008-12-31] | no standard | bound=AT_LEAST value=178000 unit=DEATHS",
    "figure.deaths-study-violent":
      "figure: sudan-darfur > people-of-darfur | lancet-darfur-study | lancet-2010-01 @ not checked | no day | possible [2003-01-01 … 2008-12-31] | no standard | bound=ABOUT value=62305 unit=DEATHS nestsIn=darfur.figure.deaths-study",
  },
  F4: {
    "figure.displaced-coi":
      "figure: sudan-darfur > people-of-darfur | coi-darfur | s-2005-60 @ summary | 2005-01-25 | possible [2003-02-01 … 2005-01-31] | no standard | bound=ABOUT value=1650000 unit=DISPLACED",
    "figure.refugees-coi":
      "figure: sudan-darfur > refugees-from-darfur-in-chad | coi-darfur | s-2005-60 @ summary | 2005-01-25 | possible [2003-02-01 … 2005-01-31] | no standard | bound=AT_LEAST value=200000 unit=DISPLACED",
  },
  F5: {
    "figure.haskanita-au":
      "figure: haskanita-2007 > amis-personnel | african-union | au-statements-haskanita-2007 @ not checked | no day | certain [2007-09-29 … 2007-09-29] | no standard | bound=EXACTLY value=10 unit=DEATHS",
    "figure.haskanita-icc":
      "figure: haskanita-2007 > amis-personnel | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | certain [2007-09-29 … 2007-09-29] | substantial-grounds | bound=EXACTLY value=12 unit=DEATHS",
    "figure.haskanita-wounded":
      "figure: haskanita-2007 > amis-personnel | icc-pre-trial-chamber-1 | icc-02-05-03-09-121-corr-red @ not checked | 2011-03-07 | certain [2007-09-29 … 2007-09-29] | substantial-grounds | bound=EXACTLY value=8 unit=INJURIES",
  },
  F6: {
    "case-raped":
      "harm: wadi-salih-campaign > victims-of-charged-incidents | icc-otp | icc-02-05-01-20-record @ not checked | no day | undated | no standard | ",
    "case-raped-2025":
      "harm: wadi-salih-campaign > victims-of-charged-incidents | icc-otp | icc-02-05-01-20-record @ not checked | 2025-11-17 | undated | no standard | ",
    "case-raped.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.case-raped",
    "case-raped-2025.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.case-raped-2025",
    "figure.case-captives":
      "figure: wadi-salih-campaign > captives-mukjar-deleig | icc-trial-chamber-1 | icc-02-05-01-20-judgment @ not checked | 2025-10-06 | possible [2004-02-01 … 2004-03-31] | beyond-reasonable-doubt | bound=AT_LEAST value=200 unit=DETAINED",
    "figure.case-murdered":
      "figure: wadi-salih-campaign > victims-of-charged-incidents | icc-otp | icc-02-05-01-20-record @ not checked | no day | possible [2003-08-01 … 2004-04-30] | no standard | bound=AT_LEAST value=213 unit=DEATHS",
    "figure.case-murdered-2025":
      "figure: wadi-salih-campaign > victims-of-charged-incidents | icc-otp | icc-02-05-01-20-record @ not checked | 2025-11-17 | possible [2003-08-01 … 2004-04-30] | no standard | bound=AT_LEAST value=213 unit=DEATHS",
    "figure.case.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.figure.case-captives+darfur.figure.case-murdered",
    "figure.case-2025.defence":
      "response: - > - | ali-muhammad-ali-abd-al-rahman | defence-statements-darfur @ not checked | no day | undated | no standard | response=denial answers=darfur.figure.case-captives+darfur.figure.case-murdered-2025",
    "participating-victims":
      "harm: wadi-salih-campaign > victims-of-charged-incidents | icc-registry | icc-02-05-01-20-record @ not checked | no day | undated | no standard | ",
    "participating-victims-counsel":
      "appraisal: wadi-salih-campaign > icc | victims-counsel-abd-al-rahman | icc-02-05-01-20-record @ not checked | no day | possible [2024-12-01 … 2024-12-31] | no standard | ",
  },
  F7: {
    "figure.el-geneina-government":
      "figure: el-geneina-2023 > people-of-el-geneina | government-of-sudan | unsc-meeting-2025-01-27 @ not checked | 2025-01-27 | possible [2023-01-01 … 2023-12-31] | no standard | bound=AT_LEAST value=5000 unit=DEATHS",
    "figure.el-geneina-panel-high":
      "figure: el-geneina-2023 > people-of-el-geneina | un-panel-of-experts-sudan | s-2024-65 @ not checked | 2024-01-15 | possible [2023-04-01 … 2023-06-30] | no standard | bound=AT_MOST value=15000 unit=DEATHS",
    "figure.el-geneina-panel-low":
      "figure: el-geneina-2023 > people-of-el-geneina | un-panel-of-experts-sudan | s-2024-65 @ not checked | 2024-01-15 | possible [2023-04-01 … 2023-06-30] | no standard | bound=AT_LEAST value=10000 unit=DEATHS",
    "figure.el-geneina.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.figure.el-geneina-panel-high+darfur.figure.el-geneina-government+darfur.figure.el-geneina-panel-low",
  },
  F8: {
    "figure.zamzam-displaced":
      "figure: zamzam-2025 > people-of-zamzam | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | possible [2025-04-11 … 2025-04-30] | no standard | bound=AT_LEAST value=400000 unit=DISPLACED",
    "figure.zamzam-executed":
      "figure: zamzam-2025 > people-of-zamzam | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | certain [2025-04-11 … 2025-04-13] | no standard | bound=EXACTLY value=319 unit=DEATHS nestsIn=darfur.figure.zamzam-killed",
    "figure.zamzam-killed":
      "figure: zamzam-2025 > people-of-zamzam | un-ohchr | ohchr-report-2025-12-18 @ not checked | 2025-12-18 | certain [2025-04-11 … 2025-04-13] | no standard | bound=EXACTLY value=1013 unit=DEATHS",
    "figure.zamzam.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.figure.zamzam-displaced+darfur.figure.zamzam-executed+darfur.figure.zamzam-killed",
  },
  F9: {
    "figure.el-fasher":
      "figure: el-fasher-capture-2025 > people-of-el-fasher | un-ohchr | un-report-el-fasher-2026-02 @ not checked | no day | possible [2025-10-26 … 2025-10-31] | no standard | bound=ABOUT value=6000 unit=DEATHS",
    "figure.el-fasher-city":
      "figure: el-fasher-capture-2025 > people-of-el-fasher | un-ohchr | un-report-el-fasher-2026-02 @ not checked | no day | possible [2025-10-26 … 2025-10-31] | no standard | bound=ABOUT value=4400 unit=DEATHS nestsIn=darfur.figure.el-fasher",
    "figure.el-fasher-routes":
      "figure: el-fasher-capture-2025 > people-of-el-fasher | un-ohchr | un-report-el-fasher-2026-02 @ not checked | no day | possible [2025-10-26 … 2025-10-31] | no standard | bound=ABOUT value=1600 unit=DEATHS nestsIn=darfur.figure.el-fasher",
    "figure.el-fasher.rsf":
      "response: - > - | rapid-support-forces | rsf-statements @ not checked | no day | undated | no standard | response=denial answers=darfur.figure.el-fasher-city+darfur.figure.el-fasher+darfur.figure.el-fasher-routes",
  },
  F10: {
    "figure.chad-arrivals":
      "figure: sudan-darfur > arrivals-in-chad-from-sudan | iom | iom-dtm-chad-2024-12 @ not checked | no day | possible [2023-04-15 … 2024-12-31] | no standard | bound=EXACTLY value=931846 unit=DISPLACED",
    "figure.chad-returnees":
      "figure: sudan-darfur > chadian-returnees | iom | iom-dtm-chad-2024-12 @ not checked | no day | possible [2023-04-15 … 2024-12-31] | no standard | bound=EXACTLY value=216337 unit=DISPLACED nestsIn=darfur.figure.chad-arrivals",
    "figure.el-fasher-displaced":
      "figure: el-fasher-first-days > people-of-el-fasher | iom | iom-dtm-el-fasher-2025-10 @ not checked | no day | certain [2025-10-26 … 2025-10-29] | no standard | bound=EXACTLY value=62263 unit=DISPLACED",
    "first-days.place":
      "occurrence: el-fasher-first-days > el-fasher | iom | iom-dtm-el-fasher-2025-10 @ not checked | no day | certain [2025-10-26 … 2025-10-29] | no standard | ",
  },
};
