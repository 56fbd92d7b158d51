import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/base/index.js";
import {
  assessCoverage,
  assessInterState,
  type ConductInput,
  type CoverageAnswer,
  checkConduct,
} from "../../src/law/index.js";
import { bundledFacts } from "../support/bundled.js";

const facts = bundledFacts();

interface Scenario {
  readonly mechanism: string;
  readonly asOf: string;
  readonly conduct: object;
  readonly actors?: readonly object[];
}
const put = ({ mechanism, asOf, conduct, actors }: Scenario, flips = false): CoverageAnswer | undefined => {
  const day = parseDay(asOf);
  const input = { ...conduct, allegedActors: actors ?? [] } as unknown as ConductInput;
  return assessCoverage(facts, checkConduct(facts, input, day), { mechanisms: [mechanism], asOf: day, flips })[0];
};

/** Every fifth of the situations that jurists wrote down: all mechanisms, all outcomes. */
const folder = join(import.meta.dirname, "scenarios");
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => load(readFileSync(join(folder, name), "utf8")) as Scenario[])
  .filter((_, index) => index % 5 === 0);
const pairs = ["genocide-convention", "icerd", "cat", "icj-statute"].flatMap((instrument) =>
  [
    ["phl", "nld"],
    ["hamas", "isr"],
    ["scg", "hrv"],
    ["gmb", "mmr"],
    ["usa", "sdn"],
  ].map(([applicant, respondent]) => ({
    instrument,
    applicant: applicant as string,
    respondent: respondent as string,
    asOf: parseDay("2006-06-03"),
    conductFrom: parseDay("2004-01-01"),
  })),
);
const answers = [
  ...scenarios.flatMap((one) => put(one) ?? []),
  ...pairs
    .filter((one) => facts.instruments.has(one.instrument))
    .flatMap((one) => {
      const known = [one.applicant, one.respondent].every((id) => facts.entities.has(id));
      return known ? assessInterState(facts, one) : [];
    }),
];
const textsOf = ({ summary, limbs, bases, whyNot, assumptions }: CoverageAnswer): string[] => [
  summary,
  ...[...limbs, ...bases.flatMap((basis) => basis.limbs)].map((limb) => limb.sentence),
  ...whyNot.map((flip) => flip.missing),
  ...assumptions,
];
const texts = [...new Set(answers.flatMap(textsOf))];
const namedWithThe = [...facts.entities.values()].flatMap(({ name, names }) =>
  names.some((one) => one.text === `the ${name}`) ? [name] : [],
);

describe("The words of an answer", () => {
  it("are there to be read", () => expect(texts.length).toBeGreaterThan(300));

  it.each([
    ["a day as machines write it", /\b\d{4}-\d\d-\d\d\b/],
    ["an id", /\b[a-z]+(?:-[a-z0-9]+)*-\d/],
    ["the day we look from", /day we look from/],
    ["an article twice", /\b[Tt]he [Tt]he\b/],
    ["a full stop before a comma or twice, save in a citation (ff.)", /(?<! ff)\.[,;.]/],
    ["a name without its capitals", /\(convention against|\bicerd\b|\bcedaw\b|\bunited nations\b/],
    ["a value that is missing", /\bundefined\b|\bnull\b|\bNaN\b/],
  ])("never hold %s", (_what, pattern) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });

  it("name a State with its article where its name has one", () => {
    const bare = new RegExp(`\\b(?:of|by|to|bring|in|for) (?:${namedWithThe.join("|")})\\b(?! \\()`);
    expect(texts.filter((text) => bare.test(text))).toEqual([]);
  });

  it("read as English: a name is closed before its verb, days go from one to another, and nothing is said twice", () => {
    const broken = texts.filter((text) =>
      /, (individual complaints|inquiries|civil and military) could|for the time \d+ \w+ \d{4} to |not recorded: not recorded/.test(
        text,
      ),
    );
    expect(broken).toEqual([]);
    expect(
      texts.filter((text) => /(^|[Ww]hether )(International Crimes Tribunal|Court of|Special Jurisdiction)/.test(text)),
    ).toEqual([]);
  });

  it("begin with a capital and end with a full stop", () => {
    const sentences = answers.flatMap(({ summary, limbs }) => [summary, ...limbs.map((limb) => limb.sentence)]);
    expect(sentences.filter((text) => !/^[^a-z].*[.!?]["']?$/s.test(text))).toEqual([]);
  });

  it("name, where a State's acceptance or a referral covers, who accepted or referred, and the day", () => {
    const covered = answers.filter(
      ({ outcome, mechanism, basis }) =>
        mechanism === "icc" && outcome === "COVERED" && basis?.link !== "UNIVERSAL" && basis !== null,
    );
    expect(covered.length).toBeGreaterThan(20);
    for (const { summary } of covered) {
      expect(summary).toMatch(/dated \d{1,2} [A-Z][a-z]+ \d{4}/);
      expect(summary).toMatch(
        /in force for|bound since|a declaration by|referred|since \d|supposed: .+ with effect from \d/,
      );
    }
  });

  it("name nobody whom nobody asked about, save as an example", () => {
    const answer = put({
      mechanism: "icj",
      asOf: "2026-06-30",
      conduct: { categories: ["genocide"], places: ["phl"], from: "2016-07-01", to: "2016-12-31" },
      actors: [{ kind: "STATE", nationalities: ["phl"] }],
    }) as CoverageAnswer;
    const others = [...facts.entities.values()].filter(({ type, id }) => type === "State" && id !== "phl");
    const strangers = textsOf(answer).filter((text) =>
      others.some(({ name }) => text.replaceAll(/\(such as [^)]*\)|such as .*$/g, "").includes(name)),
    );
    expect(strangers).toEqual([]);
  });

  it("say of a long list how many, and of a short one which", () => {
    const categories = [...(facts.narrower.get("war-crimes") ?? [])].filter((id) => id !== "war-crimes").sort();
    const asked = (ids: readonly string[]): string =>
      put({
        mechanism: "icc",
        asOf: "2026-06-30",
        conduct: { categories: ids, places: ["mli"], from: "2014-07-01", conflictClasses: ["NON_INTERNATIONAL"] },
        actors: [{ kind: "PERSON", nationalities: ["mli"] }],
      })?.summary ?? "";
    expect(asked(categories)).toMatch(/in part \(\d+ of \d+ categories, as the parts show\)/);
    expect(asked(["war-crimes.murder", "war-crimes.starvation", "war-crimes.attacking-civilians"])).toContain(
      "in part (all but starvation of civilians as a method of warfare)",
    );
  });
});
