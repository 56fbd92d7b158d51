import { pathTo } from "../../../address.js";
import type { Asked } from "../../../page.js";
import { Names } from "../../../parts/name.js";
import { A } from "../../../parts/place.js";
import { Section } from "../../../parts/section.js";
import { words } from "../../../words/vocabulary.js";
import type { RecordActsAnswer } from "./operation.js";

/** As many corrections as stand on one page: a revision can bring thousands. */
const ACTS_AT_ONCE = 50;

/** What a revision corrected, withdrew and judged: a part of it on each page, and on paper. */
export function Acts({
  of,
  rev,
  asked,
}: {
  of: RecordActsAnswer["actRecords"];
  rev: number;
  asked: Pick<Asked, "query">;
}) {
  const from = Number(asked.query.get("acts") ?? 0);
  const part = of.slice(from, from + ACTS_AT_ONCE);
  const end = from + part.length;
  return (
    <Section id="acts" title="Corrections, withdrawals and judgements on identity" count={of.length}>
      {of.length > part.length && (
        <p class="quiet">
          {part.length === 0 ? "None of them is here" : `Numbers ${from + 1} to ${end}`}, of {of.length} in all.
        </p>
      )}
      <ul class="lines">
        {part.map((act) => (
          <li>
            <p class="said">
              {words(act.act)}
              {act.rank && `: ${act.rank}`}
              {act.verification && `: ${act.verification}`}
              {act.judgement && `: ${act.judgement}`} — {act.reason}
            </p>
            <p class="summary">
              <Names of={act.claims.map(({ id, sentence }) => ({ id, name: sentence }))} path={pathTo.claim} />
              <Names of={act.entities} /> ({act.by})
            </p>
          </li>
        ))}
      </ul>
      {end < of.length && (
        <p>
          <A to="/record" with={{ rev, acts: end }}>
            More corrections and withdrawals
          </A>
        </p>
      )}
    </Section>
  );
}
