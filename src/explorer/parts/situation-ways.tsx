import type { JSX } from "preact";
import { pathTo } from "../address.js";
import { A } from "./place.js";

/** The pages of a situation beside its table, in the order in which every page names them. */
const WAYS = [
  ["/changes", "What changed"],
  ["/gaps", "Where no court reaches"],
  ["/timeline", "Timeline"],
  ["/calls", "Who called on whom to do what"],
] as const;

/** The ways to all that is told of a situation. `at`: the page that names them, below the situation; its table has none. */
export const SituationWays = ({ situation, at }: { situation: string; at?: string }): JSX.Element => {
  const path = pathTo.situation(situation);
  return (
    <>
      {at !== undefined && <A to={path}>The table</A>}
      {WAYS.map(([below, name]) => (
        <A to={`${path}${below}`} aria-current={below === at ? "page" : undefined}>
          {name}
        </A>
      ))}
      <A to="/horizons" with={{ subject: situation }}>
        Days ahead
      </A>
    </>
  );
};
