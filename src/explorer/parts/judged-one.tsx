import type { JSX } from "preact";
import { pathTo } from "../address.js";
import type { RecordAt } from "../frame/record/record-at.js";
import { Names } from "./name.js";
import { A } from "./place.js";

/** A judgement on whether two records are about one thing. */
interface Judgement {
  readonly act: string;
  readonly by: string;
  readonly reason: string;
  readonly judgement: string | null;
  readonly rev: number;
  readonly comparesWith: readonly { readonly id: string; readonly name: string }[];
}

const SAYS: Readonly<Record<string, string>> = {
  positive: "Judged to be about the same thing as",
  negative: "Judged to be about something else than",
  unsure: "Not sure whether it is about the same thing as",
};

/** The judgements on a record that had been made by the moment looked back to. */
export const judgedBy = <T extends Pick<Judgement, "act" | "rev">>(acts: readonly T[], { seq }: RecordAt): T[] =>
  acts.filter(({ act, rev }) => act === "identity" && rev <= seq);

/**
 * Which other records a record is judged to be one with, or not. Records stay apart in every answer; what is said of the
 * other stands on its own page.
 *
 * @param path the page of the other record to lead to: the same kind of page as the one that shows this
 */
export const JudgedOne = ({
  of,
  path = pathTo.entity,
}: {
  of: readonly Judgement[];
  path?: (id: string) => string;
}): JSX.Element => (
  <ul class="plain">
    {of.map((one) => (
      <li>
        {SAYS[one.judgement ?? ""] ?? "Compared with"} <Names of={one.comparesWith} path={path} />: {one.reason}{" "}
        <span class="quiet">
          ({one.by}, revision{" "}
          <A to="/record" with={{ rev: one.rev }}>
            {one.rev}
          </A>
          )
        </span>
      </li>
    ))}
  </ul>
);
