import { expect } from "vitest";
import { type Answer, expectSpeakers, type Oracles } from "./support.js";

export const notice: Oracles = {
  "19-what-could-have-been-known": async ({ organ, group }, ask) => {
    const { notice: office } = await ask(
      'query { notice(subject: "head-of-darfur-security-desk", before: "2004-08-01") { before caution publicItems { ...item } internalItems { ...item } } } fragment item on NoticeItem { form channel holds from to claims { sentence speaker { name } source { title } pinpoint } }',
    );
    for (const { before, publicItems, internalItems, caution } of [organ, group, office]) {
      expect(caution).not.toBe("");
      expect(new Set(publicItems.map(({ channel }: Answer) => channel))).toEqual(
        new Set(["PUBLIC"].slice(0, publicItems.length)),
      );
      for (const { channel } of internalItems) expect(channel).toBe("INTERNAL");
      for (const { holds, from, to, claims } of [...publicItems, ...internalItems]) {
        expect(from < before, from).toBe(true);
        expect(holds).toBe(to < before ? "CERTAIN" : "POSSIBLE");
        expectSpeakers(claims);
      }
    }
    for (const { publicItems } of [organ, group]) expect(publicItems.length).toBeGreaterThan(5);
    expect(organ.internalItems.map(({ from }: Answer) => from)).toContain("2024-07-03");
    expect(office.internalItems.map(({ holds }: Answer) => holds)).toContain("POSSIBLE");
  },
};
