import type { JSX } from "preact";
import { pathTo } from "../../address.js";
import { flipped } from "../../conduct/apply-flip.js";
import { readSpan } from "../../words/dates.js";
import { lower, words } from "../../words/vocabulary.js";
import { Names, Provisions } from "../name.js";
import { A } from "../place.js";
import { Facts } from "../section.js";
import { Status } from "../status.js";
import type { Coverage } from "./answer.js";
import { BesideJurisdiction } from "./beside.js";
import { LimbView } from "./limb.js";

const NO_CASE_KNOWN = "not known: no case is recorded, and the record of its cases is not complete";

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
      <BesideJurisdiction of={of} />
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
