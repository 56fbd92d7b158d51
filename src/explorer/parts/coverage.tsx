import type { ComponentChildren, JSX } from "preact";
import { pathTo } from "../address.js";
import { flipped } from "../conduct/apply-flip.js";
import type { ViolationWhyAnswer } from "../pages/violation/why/operation.js";
import { readDay, readSpan } from "../words/dates.js";
import { counted, lower, OUTCOME_ORDER, OUTCOMES, words } from "../words/vocabulary.js";
import { Claims, SourceLine } from "./claims.js";
import { Isolated, Names, Provisions } from "./name.js";
import { A } from "./place.js";
import { Facts } from "./section.js";
import { Status } from "./status.js";

/** The answer of one mechanism in full. */
export type Coverage = ViolationWhyAnswer["violationCoverage"][number];
type Limb = Coverage["limbs"][number];
type Note = Coverage["admissibility"][number];

const NO_CASE_KNOWN = "not known: no case is recorded, and the record of its cases is not complete";

/** One line of an answer that many mechanisms give. */
export interface CoverageLine {
  readonly mechanism: { readonly id: string; readonly name: string };
  readonly outcome: string;
  readonly summary: string;
}

/** Mechanisms by their outcome, the ones that reach furthest first; each leads to why. */
export function Outcomes<Line extends CoverageLine>({
  of,
  why,
  beside,
}: {
  of: readonly Line[];
  /** The link to the reasons of one mechanism. */
  why: (line: Line) => ComponentChildren;
  /** What else to say of a line: what it was before. */
  beside?: (line: Line) => ComponentChildren;
}): JSX.Element {
  return (
    <>
      {OUTCOME_ORDER.map((outcome) => {
        const lines = of.filter((line) => line.outcome === outcome);
        if (lines.length === 0) return null;
        const list = (
          <ul class="lines">
            {lines.map((line) => (
              <li>
                <p class="said">{why(line)}</p>
                <p class="summary">{line.summary}</p>
                {beside?.(line)}
              </li>
            ))}
          </ul>
        );
        return (
          <section class="outcome">
            <h3>
              <Status of={outcome} />{" "}
              <span class="quiet">{counted(lines.length, "court or body", "courts and bodies")}</span>
            </h3>
            <p class="lead-in">{OUTCOMES[outcome]}</p>
            {outcome === "NOT_COVERED" && lines.length > 8 ? (
              <details class="more">
                <summary>Show all {lines.length}, each with its reason</summary>
                {list}
              </details>
            ) : (
              list
            )}
          </section>
        );
      })}
    </>
  );
}

/** Why: the five limbs of the basis that decides, the other bases, what would flip it, and what a lawyer asks next. */
export function Why({ of }: { of: Coverage }): JSX.Element {
  return (
    <article class="why" id={`why-${of.mechanism.id}`}>
      <h3 class="head">
        <A to={pathTo.mechanism(of.mechanism.id)}>{of.mechanism.name}</A> <Status of={of.outcome} />
        {of.hypothetical && <span class="kind">Hypothetical: it supposes acts that have not happened</span>}
      </h3>
      <p class="quote">{of.summary}</p>
      <Facts
        rows={[
          [
            "Basis that decides",
            of.basis ? (
              <>
                {words(of.basis.link)}: {of.basis.sentence} <Provisions of={[of.basis.provision]} />
              </>
            ) : (
              "no basis comes close"
            ),
          ],
          ["Covered days", readSpan(of.coveredFrom, of.coveredTo)],
          ["Places that link", of.coveredPlaces.length > 0 && <Names of={of.coveredPlaces} />],
          ["Title", of.title && words(of.title)],
          ["How far the court itself has gone", of.stage && (of.stage === "UNKNOWN" ? NO_CASE_KNOWN : words(of.stage))],
        ]}
      />
      <h4>Limb by limb</h4>
      <ol class="limbs">
        {of.limbs.map((limb) => (
          <LimbView limb={limb} />
        ))}
      </ol>
      {of.whyNot.length > 0 && (
        <>
          <h4>What would change it</h4>
          <ul class="flips">
            {of.whyNot.map((condition) => (
              <li>
                <p>
                  {condition.missing}{" "}
                  <span class="quiet">
                    ({lower(condition.kind)}, {lower(condition.limb)})
                  </span>{" "}
                  → <Status of={condition.wouldBecome} small />
                </p>
                <Flip of={of} condition={condition} />
              </li>
            ))}
          </ul>
        </>
      )}
      {of.reach.length > 0 && (
        <>
          <h4>How far the record goes</h4>
          <ul class="plain">
            {of.reach.map((one) => (
              <li>{one.sentence}</li>
            ))}
          </ul>
        </>
      )}
      {of.assumptions.length > 0 && (
        <>
          <h4>Assumptions</h4>
          <ul class="plain">
            {of.assumptions.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      )}
      {of.bases.length > 1 && (
        <details class="more">
          <summary>Every basis that was tried ({of.bases.length})</summary>
          <ul class="plain">
            {of.bases.map((one) => (
              <li>
                <Status of={one.outcome} small /> {words(one.link)}, link <Status of={one.linkState} small />:{" "}
                {one.basis.sentence} <Provisions of={[one.basis.provision]} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {of.parts.length > 1 && (
        <details class="more">
          <summary>Part by part ({of.parts.length})</summary>
          <ul class="plain">
            {of.parts.map((one) => (
              <li>
                <Status of={one.outcome} small /> <A to={pathTo.category(one.category.id)}>{one.category.name}</A>,{" "}
                {readSpan(one.from, one.to)}
                {one.allegedActor !== null && `, alleged actor ${one.allegedActor + 1}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details class="more">
        <summary>
          Separate from jurisdiction: who may bring it, triggers, admissibility, immunities, what may stop a trial,
          damages, cooperation, obstruction
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
    </article>
  );
}

/** The same question with this one fact changed; where only a court could change it, that is said. */
function Flip({ of, condition }: { of: Coverage; condition: Coverage["whyNot"][number] }): JSX.Element | null {
  if (!condition.apply) return <p class="quiet">Only a ruling could change this; no question can suppose one.</p>;
  if (!of.conduct) return null;
  return (
    <p>
      <A
        to="/coverage"
        with={{ ...flipped(of.conduct, condition.apply), mechanisms: of.mechanism.id }}
        class="button"
        aria-label={`Change this and ask again: ${condition.missing}`}
      >
        Change this and ask again
      </A>
    </p>
  );
}

/** One limb: its state, why, the rule, the claims, on whose word, and who rejects it. */
function LimbView({ limb }: { limb: Limb }): JSX.Element {
  return (
    <li class="limb">
      <p class="limb-head">
        <strong>{words(limb.kind)}</strong> <Status of={limb.state} small />
      </p>
      <p class="said">{limb.sentence}</p>
      <p class="where">
        {limb.provisions.length > 0 && (
          <>
            <Provisions of={limb.provisions} /> ·{" "}
          </>
        )}
        rests on {lower(limb.authority)}
      </p>
      <Rejections of={limb.contestedBy} />
      {limb.pendingChallenges.length > 0 && (
        <>
          <p class="quiet">Challenges still to be decided</p>
          <Steps of={limb.pendingChallenges} />
        </>
      )}
      {limb.rulings.length > 0 && (
        <>
          <p class="quiet">Rulings it stands on</p>
          <Steps of={limb.rulings} />
        </>
      )}
      {limb.claims.length > 0 && (
        <details class="more" open={limb.claims.length <= 2}>
          <summary>{counted(limb.claims.length, "claim")} it rests on</summary>
          <Claims of={limb.claims} open={8} />
        </details>
      )}
    </li>
  );
}

/** Steps of proceedings, each with a link to the claim it is. */
export const Steps = ({ of }: { of: readonly { id: string; on: string | null; sentence: string }[] }): JSX.Element =>
  of.length === 0 ? (
    <p class="none">None is recorded here.</p>
  ) : (
    <ul class="plain">
      {of.map((step) => (
        <li>
          {step.on && !step.sentence.startsWith(readDay(step.on)) && (
            <time dateTime={step.on}>{readDay(step.on)}: </time>
          )}
          <A to={pathTo.claim(step.id)}>
            <Isolated text={step.sentence} />
          </A>
        </li>
      ))}
    </ul>
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

/** Who rejects what was said above, in the same size. */
const Rejections = ({ of }: { of: Limb["contestedBy"] }): JSX.Element | null =>
  of.length === 0 ? null : (
    <ul class="answers" aria-label="Who rejects it">
      {of.map((position) => (
        <li class="answer">
          <p class="said">
            <span class="kind">{words(position.kind)}</span>{" "}
            <A to={pathTo.claim(position.id)}>
              <Isolated text={position.sentence} />
            </A>
          </p>
          <p class="where">
            <SourceLine of={position} />
          </p>
        </li>
      ))}
    </ul>
  );
