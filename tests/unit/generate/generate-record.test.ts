import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load as parse } from "js-yaml";
import { afterAll, describe, expect, it } from "vitest";
import { generateRecord } from "../../../src/generate/index.js";
import { loadSeed } from "../../../src/import/index.js";

const LAW = { categories: ["piracy"], elements: ["piracy.harm"], standards: ["own-conclusion"] };
const made = (claims: number, seed: number) => [
  ...generateRecord({ claims, seed, prefix: `made-up-${seed}`, law: LAW }),
];
const claimsIn = (files: { text: string }[]): Record<string, any>[] =>
  files.flatMap(({ text }) => (parse(text) as { claims?: Record<string, any>[] }).claims ?? []);

const folder = mkdtempSync(join(tmpdir(), "answerable-generated-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("A made-up record", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(made(500, 1)).toEqual(made(500, 1));
    expect(made(500, 1)).not.toEqual(made(500, 2));
  });

  it("has exactly as many claims as were asked for, in files of up to 2,000", () => {
    for (const count of [100, 2_000, 4_321]) {
      const claims = made(count, 1).filter(({ path }) => path.startsWith("claims/"));
      expect(claimsIn(claims)).toHaveLength(count);
      expect(claims).toHaveLength(Math.ceil(count / 2_000));
    }
  });

  it("is skewed as real records are: one source carries one claim in twenty or more", () => {
    const claims = claimsIn(made(4_000, 1));
    const bySource = new Map<string, number>();
    for (const { source } of claims) bySource.set(source, (bySource.get(source) ?? 0) + 1);
    const [most = 0] = [...bySource.values()].sort((a, b) => b - a);
    expect(most / claims.length).toBeGreaterThan(0.05);
    expect(bySource.size).toBeGreaterThan(20);
  });

  it("passes every check beside the record whose law it cites", () => {
    const law = `
sources: [{ id: charter, title: Charter, kind: treaty }]
instruments: [{ id: isle-treaty, name: Charter of the Isles, source: charter }]
provisions: [{ id: charter/art-1, citation: "Charter, art 1", instrument: isle-treaty }]
categories: [{ id: piracy, name: Piracy, entries: [{ provision: charter/art-1 }] }]
elements: [{ id: piracy.harm, name: People were harmed, kind: MATERIAL, categories: [piracy], provision: charter/art-1 }]
standards: [{ id: own-conclusion, name: Own conclusion }]
`;
    writeFileSync(join(folder, "law.yaml"), law);
    for (const { path, text } of made(3_000, 7)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { faults, dataset } = loadSeed(folder);
    expect(faults).toEqual([]);
    // Two claims that say the same at the same place would be one.
    expect(dataset.claims.filter((claim) => claim.kind !== "mandate")).toHaveLength(3_000);
    expect(dataset.entities.some((entity) => entity.type === "Person")).toBe(false);
  });
});
