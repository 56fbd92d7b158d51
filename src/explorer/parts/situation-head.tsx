import type { JSX } from "preact";
import { Title } from "./section.js";
import { SituationWays } from "./situation-ways.js";

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
      <SituationWays situation={situation.id} at={at} />
    </nav>
  </>
);
