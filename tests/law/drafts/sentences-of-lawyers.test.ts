import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();
const verdicts = (text: string, asOf = "2026-11-20"): string[] =>
  checkDraft(text, record, parseDay(asOf)).map(({ verdict }) => verdict);

/** Sentences as lawyers write them, with the verdict that the judgments and depositaries give. */
describe("Sentences of lawyers", () => {
  describe("on what a court found against a State", () => {
    test.each([
      ["The ICJ found that Serbia committed genocide in Srebrenica.", ["CONTRADICTED"]],
      ["The ICJ found that Serbia had not committed genocide.", ["SUPPORTED"]],
      ["The ICJ found that Serbia did not commit genocide.", ["SUPPORTED"]],
      ["The ICJ found that Serbia failed to prevent genocide.", ["SUPPORTED"]],
      ["The ICJ found that Serbia failed to prevent torture.", ["STRONGER_THAN_RECORD"]],
      ["The ICJ found that Serbia violated its obligation to prevent genocide.", ["SUPPORTED"]],
      ["The ICJ found that Serbia violated the Genocide Convention.", ["SUPPORTED"]],
      ["The ICJ found that Serbia did not fail to prevent genocide.", ["NOT_RECORDED"]],
      ["The ICJ found that there was no violation of the Genocide Convention by Serbia.", ["NOT_RECORDED"]],
      ["The ICJ found that Senegal had not violated the Convention against Torture.", ["CONTRADICTED"]],
      ["The ICJ held Serbia responsible for genocide.", ["CONTRADICTED"]],
      ["The ICC found that Abd-Al-Rahman committed war crimes.", ["SUPPORTED"]],
      ["The ICC found that Abd-Al-Rahman had not committed war crimes.", ["CONTRADICTED"]],
      ["The ICC found that Omar al-Bashir had not committed genocide.", ["NOT_RECORDED"]],
      ["Omar al-Bashir has not committed genocide.", ["NOT_RECORDED"]],
      ["Serbia committed genocide.", ["STRONGER_THAN_RECORD"]],
      ["The ICJ found that Senegal committed torture.", ["STRONGER_THAN_RECORD"]],
      ["The ICJ found that Russia violated the Convention on racial discrimination.", ["STRONGER_THAN_RECORD"]],
      ["The ICJ found that Russia breached the Terrorism Financing Convention.", ["SUPPORTED"]],
      ["The ICJ found that Russia violated the Genocide Convention.", ["STRONGER_THAN_RECORD"]],
    ])("%s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

    test.each([
      ["UN experts found that Israel violated the Genocide Convention."],
      ["The Special Rapporteur concluded that Israel has committed genocide."],
      ["Israel was found to have committed genocide by a UN inquiry."],
      ["The report of June 2024 found that Israel violated the Geneva Conventions."],
      ["Germany determined that Serbia committed genocide."],
    ])("%s → what no court found is not held against judgments", (text) => {
      const [one, ...others] = checkDraft(text, record, parseDay("2026-11-20"));
      expect([one?.verdict, others]).toEqual(["NOT_RECORDED", []]);
      expect(one?.sentence).toContain("stands in claims of its own");
      expect(one?.claims).toEqual([]);
    });

    test.each([
      ["A court found that Israel committed genocide.", ["STRONGER_THAN_RECORD"]],
      ["The African Commission found on 29 May 2003 that Uganda had violated the African Charter.", ["SUPPORTED"]],
    ])("%s → what a court or another forum found is", (text, expected) => expect(verdicts(text)).toEqual(expected));

    test.each([
      ["The European Court of Human Rights found that Russia violated the right to life in Ukraine."],
      ["The ICJ found that Uganda breached its obligations towards the Congo."],
      ["The ICJ found that Uganda committed aggression."],
      ["The ICJ ordered provisional measures against Uganda."],
    ])("%s → not contradicted: another forum's entries say nothing of it", (text) =>
      expect(verdicts(text)).not.toContain("CONTRADICTED"));

    test("a court that declined elsewhere contradicts no finding of this one", () => {
      expect(verdicts("The African Court found that Rwanda violated the Charter in the DRC.")).toEqual([
        "STRONGER_THAN_RECORD",
      ]);
    });
  });

  test.each([
    ["Abd-Al-Rahman was convicted of war crimes by the ICC.", ["SUPPORTED"]],
    ["Abd-Al-Rahman was convicted of genocide by the ICC.", ["STRONGER_THAN_RECORD"]],
    ["Abd-Al-Rahman was convicted of theft by the ICC.", ["STRONGER_THAN_RECORD"]],
    ["Abd-Al-Rahman was not convicted of genocide by the ICC.", ["NOT_RECORDED"]],
    ["The ICC issued a warrant for Netanyahu for genocide.", ["STRONGER_THAN_RECORD"]],
    ["The ICC did not issue a warrant for Netanyahu on 20 November 2024.", ["NOT_RECORDED"]],
  ])("of crimes: %s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test.each([
    ["Rwanda has a reservation to article IX of the Genocide Convention.", ["OUT_OF_DATE"]],
    ["Spain has a reservation to article IX of the Genocide Convention.", ["OUT_OF_DATE"]],
    ["Russia has a reservation to article 22 of ICERD.", ["OUT_OF_DATE"]],
    ["Hungary made a reservation to article IX of the Genocide Convention.", ["SUPPORTED"]],
    ["Spain no longer has a reservation to article IX of the Genocide Convention.", ["SUPPORTED"]],
    ["Spain has no reservation to article IX of the Genocide Convention.", ["SUPPORTED"]],
    ["Spain withdrew its reservation to article IX of the Genocide Convention.", ["SUPPORTED"]],
    ["Spain did not withdraw its reservation to article IX of the Genocide Convention.", ["CONTRADICTED"]],
    ["The United States has a reservation to article IX of the Genocide Convention.", ["SUPPORTED"]],
    ["The United States has no reservation to article IX of the Genocide Convention.", ["CONTRADICTED"]],
    ["The United States no longer has a reservation to article IX of the Genocide Convention.", ["CONTRADICTED"]],
    ["France accepts the compulsory jurisdiction of the ICJ.", ["OUT_OF_DATE"]],
    ["France accepted the compulsory jurisdiction of the ICJ.", ["SUPPORTED"]],
    ["France no longer accepts the compulsory jurisdiction of the ICJ.", ["SUPPORTED"]],
    ["Germany accepts the compulsory jurisdiction of the ICJ.", ["SUPPORTED"]],
    ["Germany does not accept the compulsory jurisdiction of the ICJ.", ["CONTRADICTED"]],
  ])("of what was made and what stands: %s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test("a reservation that was taken back stood until then", () => {
    const text = "Spain has a reservation to article IX of the Genocide Convention.";
    expect([verdicts(text, "2009-09-23"), verdicts(text, "2009-09-24")]).toEqual([["SUPPORTED"], ["OUT_OF_DATE"]]);
  });

  test.each([
    ["Libya accepted the jurisdiction of the ICC.", ["SUPPORTED"]],
    ["Libya has not accepted the jurisdiction of the ICC.", ["CONTRADICTED"]],
    ["Côte d'Ivoire accepted the jurisdiction of the ICC in 2003.", ["SUPPORTED"]],
    ["Ukraine accepted the jurisdiction of the ICC in 2014.", ["SUPPORTED"]],
    ["Armenia accepted the jurisdiction of the ICC for crimes since 10 May 2021.", ["SUPPORTED"]],
    ["Uganda accepted the jurisdiction of the ICC.", ["SUPPORTED"]],
    ["Palestine accepted the jurisdiction of the ICC on 1 January 2015.", ["SUPPORTED"]],
    ["Malaysia is a party to the Rome Statute.", ["CONTRADICTED"]],
    ["Malaysia is not a party to the Rome Statute.", ["SUPPORTED"]],
  ])("of acceptance: %s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test.each([
    ["The ICC has jurisdiction over crimes in Syria.", "SUPPORTED"],
    ["The ICC has no jurisdiction in Syria.", "CONTRADICTED"],
    ["The ICC has jurisdiction over crimes in China.", "SUPPORTED"],
    ["The ICC has jurisdiction over crimes in Myanmar.", "SUPPORTED"],
    ["The ICC has no jurisdiction in Iran.", "CONTRADICTED"],
    ["The ICC has no jurisdiction in Khartoum.", "CONTRADICTED"],
    ["The ICC has no jurisdiction over aggression against Ukraine.", "CONTRADICTED"],
    ["The ICC has no jurisdiction over crimes in Burundi.", "SUPPORTED"],
    ["The ICC has jurisdiction over all crimes in Germany.", "SUPPORTED"],
    ["The ICC has jurisdiction over piracy committed after 2010.", "SUPPORTED"],
    ["The ICC has jurisdiction over crimes committed in Ruritania in 2015.", "SUPPORTED"],
  ])("of reach: %s → never %s", (text, verdict) => expect(verdicts(text)).not.toContain(verdict));

  test.each([
    ["The ICC has jurisdiction over crimes in Germany.", ["SUPPORTED"]],
    ["The ICC has no jurisdiction in Darfur.", ["CONTRADICTED"]],
    ["The ICC has jurisdiction over crimes committed after 2002.", ["SUPPORTED"]],
    ["The ICC cannot try Germany.", ["SUPPORTED"]],
    ["The ICTY has jurisdiction over crimes in Bosnia and Herzegovina in 1995.", ["OUT_OF_DATE"]],
    ["The ICTY had jurisdiction over crimes in Bosnia and Herzegovina in 1995.", ["SUPPORTED"]],
    ["The ICTY had no jurisdiction over crimes in Bosnia and Herzegovina in 1995.", ["CONTRADICTED"]],
    ["The European Court of Human Rights has jurisdiction over Russia for acts in 2023.", ["CONTRADICTED"]],
    ["The European Court of Human Rights has jurisdiction over Russia for acts in 2010.", ["SUPPORTED"]],
  ])("of reach: %s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test("a reason is a clause of its own: what is denied before it is not denied in it", () => {
    const found = checkDraft(
      "The ICC has no jurisdiction over Israelis because Israel is not a party.",
      record,
      parseDay("2026-11-20"),
    );
    expect(found.find(({ text }) => text.includes("Israel is not a party"))?.verdict).toBe("SUPPORTED");
  });

  test.each([
    ["Palestine acceded to the Rome Statute after 2015.", ["CONTRADICTED"]],
    ["Palestine acceded to the Rome Statute after 2014.", ["SUPPORTED"]],
    ["South Africa acceded to the Genocide Convention after 10 December 1998.", ["CONTRADICTED"]],
    ["Israel ratified the Genocide Convention after 1950.", ["CONTRADICTED"]],
    ["Burundi was a party to the Rome Statute until 2017.", ["SUPPORTED"]],
    ["Burundi was a party to the Rome Statute before 2017.", ["SUPPORTED"]],
    ["Burundi was a party to the Rome Statute in 2017.", ["STRONGER_THAN_RECORD"]],
    ["Burundi was not a party to the Rome Statute in 2016.", ["CONTRADICTED"]],
    ["Burundi has not been a party to the Rome Statute since 2010.", ["CONTRADICTED"]],
    ["Burundi has not been a party to the Rome Statute since 2017.", ["SUPPORTED"]],
    ["Ukraine did not ratify the Rome Statute on 21 August 2024.", ["NOT_RECORDED"]],
  ])("of days: %s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test.each([
    ["The ICJ ordered measures against Myanmar on 23 January 2020.", ["SUPPORTED"]],
    ["The ICJ ordered measures against The Gambia on 23 January 2020.", ["NOT_RECORDED"]],
    ["South Africa filed a case against Israel at the ICJ on 29 December 2023.", ["SUPPORTED"]],
    ["South Africa brought a case at the ICJ.", ["SUPPORTED"]],
    ["Israel filed a case against South Africa at the ICJ on 29 December 2023.", ["NOT_RECORDED"]],
    ["Israel brought a case at the ICJ.", ["SUPPORTED"]],
    ["Jordan brought a case at the ICJ.", ["NOT_RECORDED"]],
    ["The ICJ found that it had no jurisdiction in the case against the United Arab Emirates.", ["SUPPORTED"]],
  ])("of the sides of a case: %s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test.each([
    ["Spain's reservation to article IX of the Genocide Convention was withdrawn in 2009.", ["SUPPORTED"]],
    ["Russia withdrew its signature from the Rome Statute.", ["NOT_RECORDED"]],
    ["Hungary is no longer a party to the Rome Statute.", ["CONTESTED"]],
    ["The Rome Statute entered into force for Ukraine on 1 January 2025.", ["SUPPORTED"]],
    ["The Rome Statute entered into force for Ukraine after 1 January 2025.", ["CONTRADICTED"]],
  ])("of ends and beginnings: %s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test("a notice of withdrawal was one until it was taken back", () => {
    const text = "South Africa has notified its withdrawal from the Rome Statute.";
    expect([verdicts(text, "2016-12-01"), verdicts(text)]).toEqual([["SUPPORTED"], ["CONTRADICTED"]]);
  });

  describe("on what else a sentence names", () => {
    test.each([
      ["Israel is not bound by Article 22 of ICERD.", ["SUPPORTED"]],
      ["Israel does not consider itself bound by Article 22 of the ICERD.", ["SUPPORTED"]],
      ["Israel is bound by Article 22 of ICERD.", ["CONTRADICTED"]],
      ["Rwanda is bound by article IX of the Genocide Convention.", ["SUPPORTED"]],
      ["Germany is not bound by article IX of the Genocide Convention.", ["NOT_RECORDED"]],
      ["On 21 November 2024 Pre-Trial Chamber I issued a warrant of arrest for Yoav Gallant.", ["SUPPORTED"]],
      ["On 21 November 2024 Pre-Trial Chamber II issued a warrant of arrest for Yoav Gallant.", ["CONTRADICTED"]],
      ["Pre-Trial Chamber II did not issue a warrant of arrest for Yoav Gallant.", ["NOT_RECORDED"]],
      ["Yoav Gallant is the subject of an arrest warrant issued by the ICC on 21 November 2024.", ["SUPPORTED"]],
      ["Yoav Gallant is the subject of an arrest warrant issued by the ICC on 20 May 2024.", ["CONTRADICTED"]],
      ["Two arrest warrants against Omar al-Bashir remain outstanding.", ["SUPPORTED"]],
      ["Three arrest warrants against Omar al-Bashir remain outstanding.", ["CONTRADICTED"]],
      ["Abd-Al-Rahman was sentenced to 20 years' imprisonment on 9 December 2025.", ["SUPPORTED"]],
      ["Abd-Al-Rahman was sentenced to 25 years' imprisonment on 9 December 2025.", ["CONTRADICTED"]],
      ["Abd-Al-Rahman was found guilty on 27 counts.", ["SUPPORTED"]],
      ["Abd-Al-Rahman was found guilty on all 31 counts.", ["CONTRADICTED"]],
      ["Abd-Al-Rahman surrendered himself in the Central African Republic on 9 June 2020.", ["SUPPORTED"]],
      ["Abd-Al-Rahman surrendered himself in Chad on 9 June 2020.", ["CONTRADICTED"]],
      [
        "The conviction of Abd-Al-Rahman is not yet final, an appeal having been lodged on 6 November 2025.",
        ["SUPPORTED", "SUPPORTED"],
      ],
      [
        "South Africa instituted proceedings against Israel under Article IX of the Genocide Convention on 29 December 2023.",
        ["SUPPORTED"],
      ],
      [
        "South Africa instituted proceedings against Israel under Article 22 of ICERD on 29 December 2023.",
        ["CONTRADICTED"],
      ],
      ["Chile and Mexico referred the situation in Palestine to the ICC on 18 January 2024.", ["SUPPORTED"]],
      ["Chile and Brazil referred the situation in Palestine to the ICC on 18 January 2024.", ["STRONGER_THAN_RECORD"]],
      ["Chile and Mexico referred the situation in Palestine to the ICC on 17 January 2024.", ["CONTRADICTED"]],
      ["Israel referred the situation in Palestine to the ICC.", ["NOT_RECORDED"]],
      ["The Security Council referred the situation in Darfur to the ICC on 31 March 2005.", ["SUPPORTED"]],
    ])("%s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));
  });

  test.each([
    ["The Gambia's notice of withdrawal from the Rome Statute was rescinded in February 2017.", ["SUPPORTED"]],
    ["The Gambia's notice of withdrawal from the Rome Statute was rescinded in March 2017.", ["CONTRADICTED"]],
    [
      "Malaysia acceded to the Rome Statute on 4 March 2019 and withdrew its instrument on 29 April 2019.",
      ["SUPPORTED", "SUPPORTED"],
    ],
    ["Malaysia became a party to the Rome Statute in 2019.", ["CONTRADICTED"]],
    ["Malaysia is a party to the Rome Statute.", ["CONTRADICTED"]],
  ])("on an act that was taken back: %s → %s", (text, expected) =>
    expect(verdicts(text, "2026-06-30")).toEqual(expected));

  test.each([
    ["Brazil ratified the American Convention on Human Rights on 10 December 1998.", ["CONTRADICTED"]],
    ["Mexico became a party to the American Convention on Human Rights on 16 December 1998.", ["CONTRADICTED"]],
    ["Mexico became a party to the American Convention on Human Rights on 24 March 1981.", ["SUPPORTED"]],
    [
      "Mexico accepted the jurisdiction of the Inter-American Court of Human Rights on 16 December 1998.",
      ["SUPPORTED"],
    ],
    [
      "Mexico accepted the jurisdiction of the Inter-American Court of Human Rights on 24 March 1981.",
      ["CONTRADICTED"],
    ],
    ["Jamaica has accepted the jurisdiction of the Inter-American Court of Human Rights.", ["NOT_RECORDED"]],
    ["Germany accepted the jurisdiction of the ICC.", ["SUPPORTED"]],
  ])("on joining a treaty and accepting its court: %s → %s", (text, expected) =>
    expect(verdicts(text)).toEqual(expected));

  test.each([
    [
      "Israel is a party to the Genocide Convention, the Rome Statute and the Convention against Torture.",
      ["SUPPORTED", "CONTRADICTED", "SUPPORTED"],
    ],
    ["The ICJ ordered provisional measures against Israel on 26 January, 28 March and 24 May 2024.", ["SUPPORTED"]],
    [
      "The ICJ ordered provisional measures against Israel on 26 January, 28 February and 24 May 2024.",
      ["CONTRADICTED"],
    ],
    ["In the spring of 2024 the ICC issued a warrant for Netanyahu.", ["CONTRADICTED"]],
    ["In late 2024 the ICC issued a warrant for Netanyahu.", ["SUPPORTED"]],
    [
      "A warrant for Ahmad Harun was issued on 27 April 2007 and made public on 2 May 2007.",
      ["SUPPORTED", "SUPPORTED"],
    ],
    ["Abd-Al-Rahman was convicted by the Appeals Chamber on 6 October 2025.", ["CONTRADICTED"]],
    ["The Appeals Chamber has confirmed Abd-Al-Rahman's conviction.", ["STRONGER_THAN_RECORD"]],
    ["Abd-Al-Rahman was sentenced to life imprisonment.", ["CONTRADICTED"]],
    [
      "Sudan, which is not a State Party to the Rome Statute, acceded to the Genocide Convention in 2003.",
      ["SUPPORTED", "SUPPORTED"],
    ],
  ])("on lists and parts: %s → %s", (text, expected) => expect(verdicts(text, "2026-06-30")).toEqual(expected));

  test.each([
    "It is untrue that Sudan ratified the Rome Statute.",
    "The ICJ removed the case of Sudan v. United Arab Emirates from its General List on 5 May 2025.",
    "Had Sudan ratified the Rome Statute, no referral would have been needed.",
    "No referral would have been needed had Sudan ratified the Rome Statute.",
    "The claim that Sudan is a party to the Rome Statute is wrong.",
    "The argument that Netanyahu was convicted by the ICC does not hold.",
  ])("asserts nothing that the record could be held against: %s", (text) => expect(verdicts(text)).toEqual([]));

  test.each([
    ["Benjamin Netanyahu is wanted by the ICC for genocide.", ["STRONGER_THAN_RECORD"]],
    ["Omar al-Bashir is wanted by the ICC for genocide, crimes against humanity and war crimes.", ["SUPPORTED"]],
    ["The UN Human Rights Council issued a warrant against Netanyahu.", ["CONTRADICTED"]],
    ["The ICC suspended the warrants against Netanyahu and Gallant.", []],
    ["The warrant for Netanyahu was issued by majority, one judge dissenting.", ["CONTRADICTED"]],
    ["Abd-Al-Rahman died in custody.", ["STRONGER_THAN_RECORD"]],
    ["The ICJ has jurisdiction over Sudan's claim against the United Arab Emirates.", ["CONTRADICTED"]],
    ["The ICJ has no jurisdiction over Sudan's claim against the United Arab Emirates.", ["SUPPORTED"]],
    ["The ICJ has jurisdiction over The Gambia's case against Myanmar.", ["SUPPORTED"]],
    ["The United States imposed sanctions on judges of the ICC in 2025.", []],
    ["Burundi was a party to the Rome Statute.", ["SUPPORTED"]],
    [
      "The warrant of 21 November 2024 against Netanyahu concerns conduct from at least 8 October 2023 until at least 20 May 2024.",
      ["SUPPORTED"],
    ],
    [
      "On 21 November 2024 Pre-Trial Chamber I issued a warrant against Mohammed Deif for crimes allegedly committed on 7 October 2023.",
      ["SUPPORTED"],
    ],
    // The years of the crimes are not in what the record says of the conviction.
    ["Abd-Al-Rahman was convicted on 6 October 2025 for crimes of 2003 and 2004.", ["STRONGER_THAN_RECORD"]],
    ["The ICC issued a warrant for Netanyahu for war crimes on 20 November 2024.", ["CONTRADICTED"]],
  ])("on crimes, authors and days of the conduct: %s → %s", (text, expected) =>
    expect(verdicts(text, "2026-06-30")).toEqual(expected));
});
