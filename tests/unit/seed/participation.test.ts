import { readFileSync } from "node:fs";
import { load as parse } from "js-yaml";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { KINDS, ParticipationTable } from "../../../src/model/index.js";

interface Row {
  readonly state: string;
  readonly act: string;
  readonly on?: string;
  readonly status?: string;
  readonly effectFrom?: string;
  readonly effectTo?: string;
  readonly amendment?: string;
}

const rowsOf = (file: string): Row[] => {
  const read = parse(readFileSync(`seed/law/participation/${file}`, "utf8")) as { participation: unknown[] };
  return read.participation.flatMap((table) => {
    const { rows, ...shared } = ParticipationTable.parse(table);
    for (const { state, ...row } of rows)
      KINDS.participation.schema.parse({ kind: "participation", ...shared, ...row, subject: state });
    return rows as unknown as Row[];
  });
};

const statute = rowsOf("rome-statute.yaml");
const amendments = rowsOf("rome-statute-amendments.yaml");
const JOINING = new Set(["ratification", "accession", "acceptance", "succession"]);
const counts = (row: Row): boolean => row.status === undefined || row.status === "accepted";

/** States bound on a day: a joining act in force and no exit in effect. */
const partiesOn = (day: string): Set<string> => {
  const bound = new Set<string>();
  for (const row of statute)
    if (JOINING.has(row.act) && counts(row) && (row.effectFrom ?? "9999-12-31") <= day) bound.add(row.state);
  for (const row of statute)
    if (row.act === "withdrawal" && counts(row) && (row.effectFrom ?? "9999-12-31") <= day) bound.delete(row.state);
  return bound;
};

/** Article 126: the first day of the month after the sixtieth day after deposit, and never before the Statute itself. */
const entryIntoForce = (deposit: string): string => {
  const sixtieth = formatDay(parseDay(deposit) + 60);
  const [year, month] = sixtieth.split("-").map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return next < "2002-07-01" ? "2002-07-01" : next;
};

describe("Participation in the Rome Statute", () => {
  it("has 66 parties on the first day and 125 at the start of 2025", () => {
    expect(partiesOn("2002-06-30").size).toBe(0);
    expect(partiesOn("2002-07-01").size).toBe(66);
    expect(partiesOn("2025-01-01").size).toBe(125);
    expect(partiesOn("2024-12-31").size).toBe(124);
  });

  it("gives the known first days of membership", () => {
    const first = (state: string): string | undefined =>
      statute.find((row) => row.state === state && JOINING.has(row.act))?.effectFrom;
    expect(first("pse")).toBe("2015-04-01");
    expect(first("bgd")).toBe("2010-06-01");
    expect(first("afg")).toBe("2003-05-01");
    expect(first("phl")).toBe("2011-11-01");
    expect(first("civ")).toBe("2013-05-01");
    expect(first("arm")).toBe("2024-02-01");
    expect(first("ukr")).toBe("2025-01-01");
    expect(first("mne")).toBe("2006-06-03");
  });

  it("agrees with the formula of article 126 for every deposit but the succession", () => {
    for (const row of statute) {
      if (!JOINING.has(row.act) || row.act === "succession") continue;
      expect(`${row.state} ${row.effectFrom}`).toBe(`${row.state} ${entryIntoForce(row.on ?? "")}`);
    }
  });

  it("lets Burundi and the Philippines go on their day, and not South Africa, Gambia or Malaysia's accession", () => {
    expect(partiesOn("2017-10-26").has("bdi")).toBe(true);
    expect(partiesOn("2017-10-27").has("bdi")).toBe(false);
    expect(partiesOn("2019-03-16").has("phl")).toBe(true);
    expect(partiesOn("2019-03-17").has("phl")).toBe(false);
    expect([partiesOn("2018-01-01").has("zaf"), partiesOn("2018-01-01").has("gmb")]).toEqual([true, true]);
    expect(partiesOn("2020-01-01").has("mys")).toBe(false);
  });

  it("keeps the exit of Hungary contested", () => {
    expect(statute.find((row) => row.state === "hun" && row.act === "withdrawal")?.status).toBe("contested");
  });

  it("counts every withdrawal one year after notification", () => {
    for (const row of statute.filter((each) => each.act === "withdrawal")) {
      expect(row.effectFrom?.slice(0, 4)).toBe(String(Number(row.on?.slice(0, 4)) + 1));
      expect(row.effectFrom?.slice(4)).toBe(row.on?.slice(4));
    }
  });

  it("has at most one joining act for each State", () => {
    const joined = statute.filter((row) => JOINING.has(row.act)).map((row) => row.state);
    expect(joined.length).toBe(new Set(joined).size);
  });
});

describe("Acceptance of amendments", () => {
  it("enters into force one year after deposit, but for the deletion of article 124, which needs seven eighths", () => {
    for (const row of amendments) {
      if (row.amendment === "art-124-deletion") expect(row.effectFrom).toBeUndefined();
      else expect(row.effectFrom).toBe(`${Number(row.on?.slice(0, 4)) + 1}${row.on?.slice(4)}`);
    }
  });

  it("names only parties, and each at most once for an amendment", () => {
    const seen = amendments.map((row) => `${row.amendment} ${row.state}`);
    expect(seen.length).toBe(new Set(seen).size);
    for (const row of amendments) expect(partiesOn("2025-01-01").has(row.state)).toBe(true);
  });
});
