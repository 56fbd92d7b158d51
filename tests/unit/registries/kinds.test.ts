import { describe, expect, test } from "vitest";
import { hashId, type Json } from "../../../src/base/index.js";
import { CLAIM_RELATIONSHIPS, type ClaimKind, KINDS, kindOf, RELATIONSHIPS } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";
import { sourceFiles } from "./source-files.js";

const ALL = Object.keys(KINDS) as ClaimKind[];

describe("A kind of claim", () => {
  test.each(ALL)("says what each of its references becomes, once: %s", (kind) => {
    const { references, roles, relationships } = kindOf(kind);
    const asRole = Object.values(roles);
    const own = Object.keys(relationships);
    expect([...new Set(asRole)]).toEqual(asRole);
    expect(Object.keys(references).filter((field) => asRole.includes(field) === own.includes(field))).toEqual([]);
    expect(own.filter((field) => !(field in references))).toEqual([]);
    for (const type of Object.values(relationships)) expect(type).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
  });

  test.each(ALL)("names fields that it has: %s", (kind) => {
    const { schema, references, roles, thread, apart } = kindOf(kind);
    const named = [
      ...Object.keys(references),
      ...Object.values(roles),
      ...(thread?.fields ?? []),
      ...(apart ?? []).flat(),
    ];
    expect(named.filter((field) => !(field in schema.shape))).toEqual([]);
  });

  test("writes relationships that the catalogue has from it, and from nowhere else", () => {
    const written = new Set(ALL.flatMap((kind) => Object.values(kindOf(kind).relationships)));
    expect([...CLAIM_RELATIONSHIPS].sort()).toEqual([...written].sort());
    expect([...written].filter((type) => !RELATIONSHIPS.includes(type))).toEqual([]);
  });
});

describe("What kinds have", () => {
  /** Lists of kinds that a question goes by, with why it does; what a kind itself has is told in its own file. */
  const LISTS: Readonly<Record<string, string>> = {
    "assessment/impact/coverage-before.ts": "what conduct is made of, which is how one question of impact reads claims",
    "graphql/questions/retraction-impact/chain-record.ts": "what a chain can rest on",
    "graphql/questions/compare/compare.ts": "the columns of a comparison of speakers",
    "law/chains/ways-up.ts": "the derived edges a chain walks",
    "law/notice/notice-before.ts": "in which form something was said to somebody",
  };

  test("is told in no second list", () => {
    const lists = sourceFiles().filter(({ path, text }) => {
      const names = new Set<string>(path.startsWith("explorer/") ? [] : ALL);
      return [...text.matchAll(/[[{]([^[\]{}]*)[\]}]/g)].some(([, inside = ""]) => {
        const found = [...inside.matchAll(/(?<!case )"([\w-]+)"|(?<=^|,)\s*([\w]+):/g)].map(
          ([, word, key]) => word ?? key ?? "",
        );
        return new Set(found.filter((word) => names.has(word))).size > 3;
      });
    });
    expect(lists.map(({ path }) => path).sort()).toEqual(Object.keys(LISTS).sort());
  });
});

describe("The thread of a claim", () => {
  // How threads were told apart before each kind said so itself: their ids are in use, and stay.
  const PLACES = ["relation", "act", "amendment", "step", "basis", "limb", "class", "unit", "addressees", "answers"];
  const MORE: Partial<Record<ClaimKind, string>> = { alias: "name", identifier: "scheme" };

  test("has the id it always had, in every kind", () => {
    const { dataset } = bundled();
    const kinds = new Set(dataset.claims.map(({ kind }) => kind));
    expect(ALL.filter((kind) => !kinds.has(kind))).toEqual([]);
    const moved = dataset.claims.filter((claim) => {
      const fields = claim.fields as Readonly<Record<string, Json>>;
      const more = MORE[claim.kind];
      const identity = [
        claim.kind,
        claim.subject,
        claim.object,
        claim.scope,
        ...PLACES.map((one) => fields[one] ?? null),
      ];
      return claim.thread !== hashId("t", [...identity, ...(more ? [fields[more] as Json] : [])]);
    });
    expect(moved.map(({ id }) => id)).toEqual([]);
  });
});
