import { expect, test } from "vitest";
import { answersThen } from "../../../src/explorer/frame/claims/answers-then.js";
import type { Asked } from "../../../src/explorer/page.js";
import { DISPUTING_RESPONSES, RESPONSE_KINDS } from "../../../src/model/index.js";

test.each(
  RESPONSE_KINDS,
)("A claim with an earlier %s and a later answer is disputed as the API has it", async (kind) => {
  const nodes = [
    { id: "before", on: "2014-09-11", seenFrom: "2014-09-11" },
    { id: "after", on: "2015-01-01", seenFrom: "2015-01-01" },
  ];
  const ask = async () => ({ data: { claims: { nodes } } }) as never;
  const asked = { ask, clocks: { inAddress: { asOf: "2014-10-01" } } } as unknown as Pick<Asked, "ask" | "clocks">;
  const claim = {
    disputed: true,
    positions: [
      { id: "before", kind },
      { id: "after", kind: "denial" },
    ],
  };
  const [then] = await answersThen(asked, [claim]);
  expect(then).toMatchObject({ laterAnswers: 1, disputed: DISPUTING_RESPONSES.has(kind) });
});
