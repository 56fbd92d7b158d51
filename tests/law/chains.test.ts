import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareHolds, formatDay, type Holds, parseDay } from "../../src/base/index.js";
import { type ChainClaim, type ChainFacts, type ResponsibilityChain, walkChains, waysUp } from "../../src/law/index.js";
import { type ClaimRecord, type ModeInput, type TimeSpec, toTimeRange } from "../../src/model/index.js";

const MODES: ModeInput[] = [
  { id: "ordering", name: "Ordering", provision: "statute/b", openQuestions: ["Is there an order?"] },
  {
    id: "military-commander",
    name: "Command",
    provision: "statute/28-a",
    openQuestions: ["Was there effective control?"],
  },
];
const always: TimeSpec = { precise: {}, ongoing: true };
const between = (from: string, to: string, rest: TimeSpec = {}): TimeSpec => ({ precise: { from, to }, ...rest });

let made = 0;
/** `from > to`, as one speaker in one source has it. */
function link(from: string, to: string, time?: TimeSpec, rest: Partial<ChainClaim> = {}): ChainClaim {
  made++;
  return {
    id: `c${String(made).padStart(5, "0")}`,
    kind: "structure",
    subject: from,
    object: to,
    relation: "SUBORDINATE_TO",
    role: null,
    involvement: null,
    provision: null,
    time: toTimeRange(time),
    saidOn: null,
    source: "s",
    speaker: "p",
    disputed: false,
    deprecated: false,
    ...rest,
  };
}
const post = (person: string, office: string, time?: TimeSpec, rest: Partial<ChainClaim> = {}): ChainClaim =>
  link(person, office, time, { kind: "posting", relation: null, ...rest });
const alleged = (actor: string, time?: TimeSpec, rest: Partial<ChainClaim> = {}): ChainClaim =>
  link("incident", actor, time, { kind: "attribution", relation: null, involvement: "direct", ...rest });

/** The type of a fictional thing, by the first word of its id. */
const TYPES: Record<string, string> = {
  unit: "Unit",
  office: "Office",
  person: "Person",
  state: "State",
  group: "ArmedGroup",
  incident: "Incident",
  army: "StateOrgan",
  place: "Place",
};
function world(...claims: ChainClaim[]): ChainFacts {
  const ids = new Set(claims.flatMap((claim) => [claim.subject, claim.object]));
  const nodes = new Map(
    [...ids].map((id) => [id, { id, name: id, type: TYPES[id.split("-")[0] as string] ?? "Unit" }]),
  );
  return {
    nodes,
    claims,
    modes: MODES,
    within: (place) => new Set([place, ...(place === "place-town" ? ["place-province"] : [])]),
  };
}
const ask = (
  facts: ChainFacts,
  day: string,
  { subject = "unit-a", minHolds = "UNKNOWN" as Holds, maxDepth = 12 } = {},
): ResponsibilityChain[] => walkChains(facts, { subject, day: parseDay(day), minHolds, maxDepth });
const paths = (chains: readonly ResponsibilityChain[]): string[] =>
  chains.map((chain) => [chain.hops[0]?.from, ...chain.hops.map((hop) => hop.to)].join(" > "));

describe("A chain", () => {
  test("leads from a unit through an office to the State, and for the office to its holder", () => {
    const chains = ask(
      world(
        link("unit-a", "office-x", always),
        post("person-p", "office-x", between("2020-01-01", "2020-12-31")),
        link("office-x", "state-s", always, { relation: "ORGAN_OF" }),
      ),
      "2020-06-01",
    );
    expect(paths(chains)).toEqual(["unit-a > office-x > person-p", "unit-a > office-x > state-s"]);
    expect(chains.map(({ line, holds }) => [line, holds])).toEqual([
      ["INDIVIDUAL", "CERTAIN"],
      ["STATE", "CERTAIN"],
    ]);
    const [individual, state] = chains as [ResponsibilityChain, ResponsibilityChain];
    expect(individual.hops[1]?.modesOfLiability.map((note) => note.provision)).toEqual(["statute/28-a", "statute/b"]);
    expect(individual.hops.flatMap((hop) => hop.stateAttribution)).toEqual([]);
    expect(state.hops[1]?.modesOfLiability).toEqual([]);
    expect(state.hops[1]?.stateAttribution.map((note) => note.provision)).toEqual(["arsiwa/art-4"]);
  });

  test.each([
    ["ORGAN_OF", ["arsiwa/art-4"]],
    ["AGENT_OF", ["arsiwa/art-5", "arsiwa/art-8", "arsiwa/art-11"]],
    ["CONTROLLED_BY", ["arsiwa/art-8", "arsiwa/art-11"]],
    ["SUBORDINATE_TO", []],
    ["MEMBER_OF", []],
  ])("by a hop %s to a State bears on %j and on no mode of a person", (relation, grounds) => {
    const [chain] = ask(world(link("unit-a", "state-s", always, { relation })), "2020-01-01");
    expect(chain?.hops[0]?.stateAttribution.map((note) => note.provision)).toEqual(grounds);
    for (const note of chain?.hops[0]?.stateAttribution ?? []) expect(note.openQuestions.length).toBe(1);
    expect(chain?.hops[0]?.modesOfLiability).toEqual([]);
  });

  test("is broken by a middle hop that has ended, and says so", () => {
    const facts = world(
      link("unit-a", "unit-b", always),
      link("unit-b", "unit-c", between("2010-01-01", "2019-12-31", { ending: true })),
      link("unit-c", "state-s", always),
    );
    expect(paths(ask(facts, "2019-12-31"))).toEqual(["unit-a > unit-b > unit-c > state-s"]);
    const [broken] = ask(facts, "2020-01-01");
    expect(paths([broken as ResponsibilityChain])).toEqual(["unit-a > unit-b"]);
    expect(broken?.endsBecause).toMatch(/Every link recorded from unit-b is excluded/);
    expect(broken?.gaps).toEqual([
      expect.stringMatching(/from unit-b to unit-c is recorded, but excluded for 1 Jan 2020/),
    ]);
  });

  test.each([
    ["2020-03-01", "EXCLUDED"],
    ["2020-03-02", "CERTAIN"],
    ["2020-03-09", "CERTAIN"],
    ["2020-03-10", "EXCLUDED"],
  ])("on %s, at the edge of a link that began on 2 and ended on 9 March, is %s", (day, holds) => {
    const facts = world(
      link("unit-a", "unit-b", between("2020-03-02", "2020-03-09", { starting: true, ending: true })),
    );
    expect(ask(facts, day, { minHolds: "EXCLUDED" })[0]?.hops[0]?.holds).toBe(holds);
    expect(ask(facts, day)[0]?.hops.length).toBe(holds === "EXCLUDED" ? 0 : 1);
  });

  test("tells of a hop that is claimed for other days alone which days these are, and nothing of an undated one", () => {
    const questions = (time: TimeSpec | undefined, day: string): readonly (readonly string[])[] =>
      ask(world(post("person-p", "office-x", time)), day, { subject: "office-x" }).flatMap((chain) =>
        chain.hops.map(({ holds, openQuestions }) => [holds, ...openQuestions]),
      );
    const years: TimeSpec = { precise: { from: "2007-01-01", to: "2007-12-31" } };
    const said =
      "What is claimed is of days between 1 Jan 2007 and 31 Dec 2007; nothing is recorded for this day, nor an end.";
    expect(questions(years, "2007-12-31")).toEqual([["CERTAIN"]]);
    expect(questions(years, "2008-01-01")).toEqual([["UNKNOWN", said]]);
    expect(questions(years, "2006-12-31")).toEqual([["UNKNOWN", said]]);
    expect(questions({ precise: { from: "2007-01-01", to: "2007-01-01" } }, "2020-01-01")).toEqual([
      ["UNKNOWN", "What is claimed is of 1 Jan 2007; nothing is recorded for this day, nor an end."],
    ]);
    expect(questions(undefined, "2020-01-01")).toEqual([["UNKNOWN"]]);
  });
  test.each([
    ["on the day on which it was said", "2022-12-29", []],
    ["the day after", "2022-12-30", ["29 Dec 2022"]],
    ["years after, beside a claim that ended in between", "2026-06-01", ["20 May 2024"], "2023-10-08", "2024-05-20"],
    ["on a day that a claim with an end has", "2024-05-20", [], "2023-10-08", "2024-05-20"],
    ["after a claim of earlier days alone", "2026-06-01", ["29 Dec 2022"], "2009-03-31", "2021-06-13"],
  ])("says of a post that was said to go on how late that was said: %s", (_, day, told, from?: string, to?: string) => {
    const goesOn: TimeSpec = { precise: { from: "2022-12-29" }, ongoing: true };
    const facts = world(
      post("person-p", "office-x", goesOn, { saidOn: parseDay("2022-12-29") }),
      ...(from && to ? [post("person-p", "office-x", between(from, to), { saidOn: parseDay("2024-11-21") })] : []),
    );
    const [chain] = ask(facts, day, { subject: "office-x" });
    expect(chain?.hops[0]?.holds).toBe("CERTAIN");
    expect(chain?.hops[0]?.openQuestions).toEqual(
      told.map(
        (last) => `The last day of which it is told is ${last}; for later ones there is only that no end is recorded.`,
      ),
    );
  });

  test("says of a post that goes on by an undated source that its day is not recorded, and nothing of such a structure", () => {
    const questions = (...claims: ChainClaim[]) =>
      ask(world(...claims), "2020-01-01", { subject: claims[0]?.object ?? "" })[0]?.hops[0]?.openQuestions;
    expect(questions(post("person-p", "office-x", always))).toEqual([
      "It is said to be held still, by a source whose day is not recorded.",
    ]);
    const [chain] = ask(world(link("unit-a", "unit-b", always, { saidOn: parseDay("1976-03-31") })), "2020-01-01");
    expect(chain?.hops[0]?.openQuestions).toEqual([]);
  });

  test("shows an undated hop as UNKNOWN, unless more is asked for", () => {
    const facts = world(link("unit-a", "unit-b"), link("unit-b", "state-s", always));
    const [chain] = ask(facts, "2020-01-01");
    expect([chain?.holds, chain?.weakestHop, chain?.hops.length]).toEqual(["UNKNOWN", 0, 2]);
    const [strict] = ask(facts, "2020-01-01", { minHolds: "POSSIBLE" });
    expect([strict?.hops.length, strict?.weakestHop, strict?.endsBecause]).toEqual([
      0,
      -1,
      expect.stringMatching(/Only links of unknown date/),
    ]);
  });

  test("joins two sightings of one link by CONTINUITY, but not past an end", () => {
    const facts = (rest: TimeSpec): ChainFacts =>
      world(
        link("unit-a", "unit-b", between("2019-01-01", "2019-01-31", rest)),
        link("unit-a", "unit-b", between("2021-01-01", "2021-01-31")),
      );
    expect(ask(facts({}), "2020-01-01")[0]?.holds).toBe("CONTINUITY");
    expect(ask(facts({ ending: true }), "2020-01-01")[0]?.hops).toEqual([]);
  });

  test("is disputed where two persons are said to hold one office on one day, and not on another", () => {
    const facts = world(
      link("unit-a", "office-x", always),
      post("person-p", "office-x", between("2020-01-01", "2020-06-30")),
      post("person-q", "office-x", between("2020-06-01", "2020-12-31", { starting: true })),
    );
    const holders = (day: string) =>
      ask(facts, day)
        .filter((chain) => chain.line === "INDIVIDUAL")
        .map((chain) => [chain.endsAt, chain.hops.at(-1)?.disputed]);
    expect(holders("2020-06-15")).toEqual([
      ["person-p", true],
      ["person-q", true],
    ]);
    expect(holders("2020-05-15")).toEqual([["person-p", false]]);
    expect(ask(facts, "2020-06-15")[0]?.hops.at(-1)?.openQuestions[0]).toMatch(/person-q/);
  });

  test("lets two persons serve in one unit, but not in one role", () => {
    const with_ = (role: string): ChainFacts =>
      world(post("person-p", "unit-a", always, { role: "Commander" }), post("person-q", "unit-a", always, { role }));
    expect(ask(with_("Deputy"), "2020-01-01").map((chain) => chain.hops[0]?.disputed)).toEqual([
      false,
      false,
      undefined,
    ]);
    expect(ask(with_("commander "), "2020-01-01").map((chain) => chain.hops[0]?.disputed)).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  test("goes by both parents, where there are two", () => {
    const facts = world(
      link("unit-a", "unit-b", always),
      link("unit-a", "unit-c", always),
      link("unit-b", "state-s", always),
      link("unit-c", "state-s", always),
    );
    expect(paths(ask(facts, "2020-01-01"))).toEqual(["unit-a > unit-b > state-s", "unit-a > unit-c > state-s"]);
  });

  test("cuts circles of bad data", () => {
    const chains = ask(
      world(
        link("unit-a", "unit-b", always),
        link("unit-b", "unit-c", always),
        link("unit-c", "unit-a", always),
        link("unit-b", "unit-b", always),
      ),
      "2020-01-01",
    );
    expect(paths(chains)).toEqual(["unit-a > unit-b > unit-c"]);
    expect(chains[0]?.endsBecause).toMatch(/back to unit-a; the circle is cut/);
  });

  test("follows twelve levels and no thirteenth", () => {
    const ladder = world(
      ...Array.from({ length: 15 }, (_, i) => link(i === 0 ? "unit-a" : `unit-${i}`, `unit-${i + 1}`, always)),
    );
    const [deep] = ask(ladder, "2020-01-01");
    expect([deep?.hops.length, deep?.endsBecause]).toEqual([
      12,
      expect.stringMatching(/depth asked for is reached at unit-12/),
    ]);
    expect(ask(ladder, "2020-01-01", { maxDepth: 2 })[0]?.hops.length).toBe(2);
  });

  test("through twelve levels of two parents each shows every link, in bounded time", () => {
    const rungs = Array.from({ length: 12 }, (_, i) =>
      ["l", "r"].flatMap((from) =>
        ["l", "r"].map((to) => link(i === 0 ? "unit-a" : `unit-${i}${from}`, `unit-${i + 1}${to}`, always)),
      ),
    ).flat();
    const chains = ask(world(...rungs), "2020-01-01");
    const shown = new Set(chains.flatMap((chain) => chain.hops.map((hop) => `${hop.from} ${hop.to}`)));
    expect(shown).toEqual(new Set(rungs.map((rung) => `${rung.subject} ${rung.object}`)));
    expect(chains.length).toBeLessThan(1_000);
  });

  test("names the hops that rest on one source or one speaker", () => {
    const facts = world(
      link("unit-a", "unit-b", always),
      link("unit-a", "unit-b", always, { source: "s2", speaker: "p2" }),
      link("unit-b", "unit-c", always),
      link("unit-b", "unit-c", always, { source: "s2" }),
    );
    expect(ask(facts, "2020-01-01")[0]?.singleSourceHops).toEqual([1]);
  });

  test("does not count claims that were ranked down, and still shows them", () => {
    const facts = world(link("unit-a", "unit-b", always, { deprecated: true }), link("unit-a", "unit-b"));
    expect([ask(facts, "2020-01-01")[0]?.holds, ask(facts, "2020-01-01")[0]?.hops[0]?.claims.length]).toEqual([
      "UNKNOWN",
      2,
    ]);
  });

  test("of a person leads through the posts of that day", () => {
    const facts = world(
      post("person-p", "office-x", between("2019-01-01", "2019-12-31", { ending: true })),
      post("person-p", "office-y", between("2020-01-01", "2020-12-31", { starting: true })),
      link("office-x", "state-s", always),
      link("office-y", "state-s", always),
      post("person-q", "office-y", always),
    );
    expect(paths(ask(facts, "2020-06-01", { subject: "person-p" }))).toEqual(["person-p > office-y > state-s"]);
    expect(paths(ask(facts, "2019-06-01", { subject: "person-p" }))).toEqual(["person-p > office-x > state-s"]);
  });

  test("names an office that nobody is recorded as holding", () => {
    const vacant = world(
      link("unit-a", "office-x", always),
      post("person-p", "office-x", between("2019-01-01", "2019-12-31", { ending: true })),
    );
    expect(ask(vacant, "2020-06-01")[0]?.gaps).toEqual([
      "Nobody is recorded as holding office-x on 1 June 2020: every recorded posting is excluded for that day.",
    ]);
  });
});

describe("A chain from an incident", () => {
  const happened = link("incident", "place-town", between("2020-05-01", "2020-05-03"), {
    kind: "occurrence",
    relation: null,
  });
  const day = "2020-05-02";

  test("begins with the alleged role, which takes the days of the incident where it has none", () => {
    const chains = ask(world(happened, alleged("unit-b"), link("unit-b", "state-s", always)), day, {
      subject: "incident",
    });
    expect(paths(chains)).toEqual(["incident > unit-b > state-s"]);
    expect(chains[0]?.hops[0]).toMatchObject({ kind: "ALLEGED_ROLE", holds: "CERTAIN" });
  });

  test("keeps the alleged role on a day outside the incident, as UNKNOWN with its question", () => {
    const ended = { ...happened, time: toTimeRange(between("2020-05-01", "2020-05-03", { ending: true })) };
    const [chain] = ask(world(ended, alleged("unit-b")), "2021-01-01", { subject: "incident" });
    expect(chain?.hops[0]).toMatchObject({
      holds: "UNKNOWN",
      openQuestions: [expect.stringMatching(/outside the days of the incident/)],
    });
  });

  const station = (place: string, time?: TimeSpec): ChainClaim =>
    link("unit-b", place, time, { kind: "stationing", relation: null });
  const soldiers = [happened, alleged("army-s"), link("unit-b", "army-s", always)];
  const hypothetical = (facts: ChainFacts): string[] =>
    paths(ask(facts, day, { subject: "incident" }).filter((chain) => chain.hypothetical));

  test("against a branch only is continued by a hypothesis where time, area and branch overlap", () => {
    const chains = ask(world(...soldiers, station("place-province", between("2020-01-01", "2020-12-31"))), day, {
      subject: "incident",
    }).filter((chain) => chain.hypothetical);
    expect(paths(chains)).toEqual(["incident > unit-b > army-s"]);
    expect(chains[0]?.hops[0]).toMatchObject({
      kind: "HYPOTHESIS",
      holds: "POSSIBLE",
      modesOfLiability: [],
      stateAttribution: [],
    });
  });
  test.each([
    ["army-a", "army-z"],
    ["army-z", "army-a"],
  ])("holds as the stronger of its ways does, whichever branch comes first (%s, %s)", (firm, loose) => {
    const facts = world(
      happened,
      alleged("army-a"),
      alleged("army-z"),
      link("unit-b", firm, always),
      link("unit-b", loose),
      station("place-province", between("2020-01-01", "2020-12-31")),
    );
    const holds = ask(facts, day, { subject: "incident" })
      .filter((chain) => chain.hypothetical)
      .map((chain) => [chain.hops.at(-1)?.to, chain.hops[0]?.holds]);
    expect(holds).toContainEqual([firm, "POSSIBLE"]);
  });

  test.each([
    ["another time", world(...soldiers, station("place-town", between("2019-01-01", "2019-12-31", { ending: true })))],
    ["no known time", world(...soldiers, station("place-town"))],
    ["another area", world(...soldiers, station("place-elsewhere", always))],
    [
      "another branch",
      world(happened, alleged("army-s"), link("unit-b", "army-t", always), station("place-town", always)),
    ],
    ["a unit already alleged", world(...soldiers, alleged("unit-c"), station("place-town", always))],
  ])("is continued by none with %s", (_what, facts) => expect(hypothetical(facts)).toEqual([]));
});

describe("Whatever the record", () => {
  const name = fc.constantFrom("unit-a", "unit-b", "unit-c", "unit-d", "office-x", "person-p", "person-q", "state-s");
  const aDay = fc.integer({ min: 18_000, max: 18_060 });
  const time = fc.oneof(
    fc.constant(undefined),
    fc
      .tuple(aDay, fc.integer({ min: 0, max: 20 }), fc.boolean(), fc.boolean(), fc.boolean())
      .map(([from, days, starting, ending, sure]) => ({
        [sure ? "precise" : "imprecise"]: { from: formatDay(from), to: formatDay(from + days) },
        starting,
        ending,
      })),
  );
  const claims = fc
    .array(fc.tuple(name, name, time), { maxLength: 24 })
    .map((rows) =>
      rows
        .filter(([from, to]) => !from.startsWith("state") && !to.startsWith("person"))
        .map(([from, to, when]) =>
          from.startsWith("person") ? post(from, to, when as TimeSpec) : link(from, to, when as TimeSpec),
        ),
    );
  const hops = (chains: readonly ResponsibilityChain[]): Set<string> =>
    new Set(chains.flatMap((chain) => chain.hops.map((hop) => `${hop.from} ${hop.kind} ${hop.to}`)));

  test("a chain holds as its weakest hop, is one path, and passes nothing twice", () => {
    fc.assert(
      fc.property(claims, aDay, (record, day) => {
        for (const chain of ask(world(...record), formatDay(day))) {
          const weakest = chain.hops.map((hop) => hop.holds).sort(compareHolds)[0] ?? "UNKNOWN";
          expect(chain.holds).toBe(weakest);
          expect(chain.hops[chain.weakestHop]?.holds ?? "UNKNOWN").toBe(weakest);
          const nodes = ["unit-a", ...chain.hops.map((hop) => hop.to)];
          expect(new Set(nodes).size).toBe(nodes.length);
          chain.hops.forEach((hop, index) => expect(hop.from).toBe(nodes[index]));
          expect(chain.hops.some((hop) => hop.holds === "EXCLUDED")).toBe(false);
        }
      }),
    );
  });
  test("what is CERTAIN is also POSSIBLE, and what is POSSIBLE is also shown", () => {
    fc.assert(
      fc.property(claims, aDay, (record, day) => {
        const at = (minHolds: Holds): Set<string> => hops(ask(world(...record), formatDay(day), { minHolds }));
        const [certain, possible, shown] = [at("CERTAIN"), at("POSSIBLE"), at("UNKNOWN")];
        expect([...certain].filter((hop) => !possible.has(hop))).toEqual([]);
        expect([...possible].filter((hop) => !shown.has(hop))).toEqual([]);
      }),
    );
  });
  test("a derived edge covers every day on which its claims do not exclude the link", () => {
    fc.assert(
      fc.property(claims, aDay, (record, day) => {
        const edges = waysUp(record.map((claim) => ({ ...claim, rev: 1 }) as unknown as ClaimRecord));
        for (const hop of ask(world(...record), formatDay(day)).flatMap((chain) => chain.hops)) {
          const ends =
            hop.kind === "HOLDS_OFFICE" && hop.to.startsWith("person") ? [hop.to, hop.from] : [hop.from, hop.to];
          expect(
            edges.some(
              (edge) =>
                edge.id === ends[0] &&
                edge.target === ends[1] &&
                edge.properties.dayFrom <= day &&
                day < edge.properties.dayTo,
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
