import { expect } from "vitest";
import { type Answer, names, type Oracles } from "./support.js";

export const navigation: Oracles = {
  "40-what-is-said-of-a-person": ({ persons: [person] }) => {
    expect(person.caution).toMatch(/presumed innocent|presumption of innocence/i);
    expect(person.namingDecision.title).toBeTruthy();
    expect(person.claimsAbout.length).toBeGreaterThan(0);
  },
  "41-how-the-icc-can-have-jurisdiction": ({ mechanisms: [icc] }) => {
    expect(icc.addressee).toBe("NATURAL_PERSON");
    expect(icc.bases.map(({ link }: Answer) => link)).toEqual(
      expect.arrayContaining(["TERRITORY", "ACCUSED_NATIONALITY", "REFERRAL"]),
    );
    for (const { provision, sentence } of icc.bases) expect([!!provision.citation, !!sentence]).toEqual([true, true]);
  },
  "42-what-rests-on-a-provision": ({ provisions: [provision] }) => {
    expect(provision.citation).toBe("Genocide Convention, art II(c)");
    expect(names(provision.categories)).not.toEqual([]);
  },
};
