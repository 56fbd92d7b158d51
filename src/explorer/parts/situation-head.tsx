import type { JSX } from "preact";
import { pathTo } from "../address.js";
import { A } from "./place.js";
import { Title } from "./section.js";

const WAYS = [
  ["", "The table"],
  ["/changes", "What changed"],
  ["/gaps", "Where no court reaches"],
  ["/timeline", "Timeline"],
  ["/calls", "Who called on whom to do what"],
] as const;

/** The heading of a page below a situation, with the ways to the others. */
export const SituationHead = ({
  situation,
  at,
  title,
  lead,
}: {
  situation: { readonly id: string; readonly name: string };
  at: string;
  title: string;
  lead: string;
}): JSX.Element => (
  <>
    <Title kind={situation.name} lead={lead}>
      {title}
    </Title>
    <nav class="ways" aria-label="This situation">
      {WAYS.map(([path, name]) => (
        <A to={`${pathTo.situation(situation.id)}${path}`} aria-current={path === at ? "page" : undefined}>
          {name}
        </A>
      ))}
    </nav>
  </>
);
