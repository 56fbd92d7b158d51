import { expect } from "vitest";
import type { Oracles } from "./support.js";

export const search: Oracles = {
  "50-find-a-name": ({ search: { edges } }) => {
    expect(edges[0].node).toMatchObject({ id: "hamas", name: "Hamas" });
  },
};
