import type { JSX } from "preact";
import { pathTo } from "../address.js";
import { SourceLine } from "./claims.js";
import { Isolated } from "./name.js";
import { A } from "./place.js";

interface Short {
  readonly id: string;
  readonly sentence: string;
  readonly speaker: { readonly id: string; readonly name: string };
  readonly source: { readonly id: string; readonly title: string };
  readonly pinpoint: string;
}

/** Claims by their sentence and source alone, where the page is about something they support. */
export const ShortClaims = ({ of }: { of: readonly Short[] }): JSX.Element => (
  <ul class="plain">
    {of.map((claim) => (
      <li>
        <A to={pathTo.claim(claim.id)}>
          <Isolated text={claim.sentence} />
        </A>
        <span class="where block">
          <SourceLine of={claim} />
        </span>
      </li>
    ))}
  </ul>
);
