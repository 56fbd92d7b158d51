import { join } from "node:path";
import { PACKAGE_ROOT, parseDay } from "../../src/base/index.js";
import { loadSeed } from "../../src/import/index.js";
import { assessCoverage, buildLawFacts, checkConduct } from "../../src/law/index.js";

/** What the question on README's first page gets back, as far as it is shown there. */
export interface FirstAnswer {
  readonly outcome: string;
  readonly summary: string;
  readonly limbs: readonly {
    readonly kind: string;
    readonly state: string;
    readonly authority: string;
    readonly sentence: string;
    readonly contestedBy: readonly { readonly speaker: { readonly name: string } }[];
  }[];
  readonly bases: readonly { readonly link: string; readonly linkState: string; readonly outcome: string }[];
}

const BEGIN = "<!-- the answer: written by npm run reference -->";
const END = "<!-- end of the answer -->";

/** README's lines for an answer: everything that the query asks for, and no limb without those who contest it. */
export function showAnswer({ outcome, summary, limbs, bases }: FirstAnswer): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const names = (claims: FirstAnswer["limbs"][number]["contestedBy"]) =>
    [...new Set(claims.map(({ speaker }) => speaker.name))].join(", ");
  const others = bases.filter(({ linkState }) => linkState === "NOT_MET").map(({ link }) => link);
  return [
    `> **${outcome}.** ${summary}`,
    "",
    row(["limb", "state", "on whose word", "why", "contested by"]),
    row(["---", "---", "---", "---", "---"]),
    ...limbs.map((limb) =>
      row([limb.kind, limb.state, limb.authority, limb.sentence, names(limb.contestedBy)]).replace(/ {2,}\|$/, " |"),
    ),
    "",
    `The other bases are there too: ${others.slice(0, -1).join(", ")} and ${others.at(-1)}, each NOT_MET, each with its reason.`,
  ].join("\n");
}

/** The same answer, worked out here instead of asked for; `tests/questions/readme.test.ts` asks. */
export function workOutAnswer(): FirstAnswer {
  const { dataset } = loadSeed(join(PACKAGE_ROOT, "seed"));
  const facts = buildLawFacts(dataset);
  const asOf = parseDay("2026-06-30");
  const conduct = {
    categories: ["war-crimes.hostage-taking"],
    places: ["southern-israel"],
    from: "2023-10-07",
    allegedActors: [{ kind: "PERSON" as const, nationalities: ["pse"] }],
  };
  const [answer] = assessCoverage(facts, checkConduct(facts, conduct as never, asOf), { mechanisms: ["icc"], asOf });
  if (!answer) throw new Error("The question on the first page has no answer.");
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const named = new Map(dataset.entities.map((entity) => [entity.id, entity.name]));
  return {
    ...answer,
    limbs: answer.limbs.map((limb) => ({
      ...limb,
      contestedBy: limb.contestedBy.map((id) => ({
        speaker: { name: named.get(claims.get(id)?.speaker ?? "") ?? "" },
      })),
    })),
  };
}

/** README with the answer as it is now. */
export const withAnswer = (readme: string, answer: FirstAnswer): string =>
  readme.replace(new RegExp(`${BEGIN}[\\s\\S]*?${END}`), `${BEGIN}\n\n${showAnswer(answer)}\n\n${END}`);
