import { describe, expect, test } from "vitest";
import { addressOf } from "../../../src/explorer/address.js";
import { flipped } from "../../../src/explorer/conduct/apply-flip.js";
import { Random } from "../../fuzz/random.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { runningServer } from "../../support/running-server.js";
import { readPage } from "./support/read-page.js";

const server = runningServer();
const json = async (path: string): Promise<any> => (await fetch(server.url + path)).json();
const withJson = (path: string): string => path.replace(/^([^?]*)/, "$1.json");

const MOST_CELLS = 15;
const ENOUGH = 2;

describe("What would change an answer", () => {
  test.each([
    "israel-opt",
    "sudan-darfur",
  ])("is one click away on the page of a violation in %s, and gives the outcome it names", async (situation) => {
    const { data } = await json(`/situations/${situation}.json`);
    const cells = data.matrix.rows.flatMap((row: any) => row.cells);
    const chosen = new Random(FIRST_SEED).some<any>(
      cells.filter((cell: any) => cell.outcome === "NOT_COVERED" || cell.outcome === "UNKNOWN"),
      MOST_CELLS,
    );
    let applied = 0;
    // Not every answer has something that would change it: others are drawn until enough have.
    for (const { example, mechanism } of chosen) {
      if (applied >= ENOUGH) break;
      const path = `/violations/${example}?mechanism=${mechanism.id}`;
      const page = readPage(200, await (await fetch(server.url + path, { headers: { accept: "text/html" } })).text());
      const [why] = (await json(withJson(path))).data.why;
      for (const { apply, wouldBecome, missing } of why.whyNot.slice(0, 2)) {
        if (!apply) continue;
        const to = addressOf("/coverage", { ...flipped(why.conduct, apply), mechanisms: mechanism.id });
        expect(page.links, missing).toContain(to);
        const { data: changed } = await json(withJson(to));
        expect([missing, changed.failure, changed.why[0]?.outcome]).toEqual([missing, null, wouldBecome]);
        expect(changed.before.answers[0].outcome, missing).toBe(why.outcome);
        applied += 1;
      }
    }
    expect(applied).toBeGreaterThan(0);
  });

  test("names the fact that is other than before, and leads back to how it was", async () => {
    const before = "categories=crimes-against-humanity.murder&places=syr&from=2013-08-21&kind=PERSON&nationality=syr";
    const to = `/coverage?${before}&presentIn=deu&mechanisms=national-deu&before=${encodeURIComponent(before)}`;
    const reply = await fetch(server.url + to, { headers: { accept: "text/html" } });
    const text = (await reply.text()).replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
    expect(text).toContain("Present in not known Germany");
    expect(text).toContain("Undo the change");
  });
});
