import type { JSX } from "preact";
import { counted, lower, words } from "../../words/vocabulary.js";
import { Claims } from "../claims.js";
import { Provisions } from "../name.js";
import { Status } from "../status.js";
import type { Coverage, Note } from "./answer.js";
import { Rejections } from "./rejections.js";
import { Steps } from "./steps.js";

/** What is asked beside jurisdiction and decides nothing about it; folded. */
export const BesideJurisdiction = ({ of }: { of: Coverage }): JSX.Element => (
  <details class="more">
    <summary>
      Separate from jurisdiction: who may bring it, triggers, admissibility, immunities, what may stop a trial, damages,
      cooperation, obstruction
    </summary>
    {of.filing.length > 0 && (
      <>
        <h4>Who may bring it there</h4>
        {of.filing.map((route) => (
          <div class="note">
            <p>
              <strong>{words(route.by)}</strong> <Status of={route.state} small />
            </p>
            <p>
              {route.sentence} <Provisions of={route.provisions} />
            </p>
            {route.claims.length > 0 && (
              <details class="more">
                <summary>{counted(route.claims.length, "claim")}</summary>
                <Claims of={route.claims} open={8} />
              </details>
            )}
          </div>
        ))}
      </>
    )}
    <h4>Triggers: {lower(of.triggerKnowledge)}</h4>
    <Steps of={of.triggers} />
    <Notes title="Admissibility" of={of.admissibility} />
    <Notes title="Immunities" of={of.immunities} />
    <Notes title="What may stop a trial there" of={of.bars} none="Not looked for: nothing is recorded." />
    <Notes title="Damages in court there" of={of.civilClaims} none="Not looked for: nothing is recorded." />
    <Notes title="Cooperation" of={of.cooperation} />
    {of.obstructions.length > 0 && (
      <>
        <h4>Acts said to obstruct it</h4>
        <Claims of={of.obstructions} open={5} />
      </>
    )}
  </details>
);

/** What a lawyer asks beside jurisdiction; who rejects an answer stands beside it. */
const Notes = ({
  title,
  of,
  none,
}: {
  title: string;
  of: readonly Note[];
  /** What to say where there is no note; without it nothing is said. */
  none?: string;
}): JSX.Element | null =>
  of.length === 0 && none === undefined ? null : (
    <>
      <h4>{title}</h4>
      {of.length === 0 && <p class="none">{none}</p>}
      {of.map((note) => (
        <div class="note">
          <p>
            {note.question} <Status of={note.state} small />
          </p>
          <p>
            {note.sentence} <Provisions of={note.provisions} />
          </p>
          <Rejections of={note.contestedBy} />
          {note.claims.length > 0 && (
            <details class="more">
              <summary>{counted(note.claims.length, "claim")}</summary>
              <Claims of={note.claims} open={8} />
            </details>
          )}
        </div>
      ))}
    </>
  );
