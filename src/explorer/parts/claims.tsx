import type { JSX } from "preact";
import { pathTo } from "../address.js";
import { readDay, readSpan } from "../words/dates.js";
import { counted, words } from "../words/vocabulary.js";
import { EntityName, Isolated } from "./name.js";
import { A, useHere } from "./place.js";

interface Named {
  readonly id: string;
  readonly name: string;
}
/** A claim as lists show it. */
export interface ShownClaim {
  readonly id: string;
  readonly kind: string;
  readonly sentence: string;
  readonly speaker: Named;
  readonly source: { readonly id: string; readonly title: string; readonly publishedOn: string | null };
  readonly pinpoint: string;
  readonly standard?: Named | null;
  readonly disputed: boolean;
  readonly verification: string;
  readonly verifiedIn: string | null;
  readonly positions: readonly ShownPosition[];
  readonly retracted?: boolean;
  /** The days it speaks of, the certain and the possible ones. */
  readonly certainFrom?: string | null;
  readonly certainTo?: string | null;
  readonly possibleFrom?: string | null;
  readonly possibleTo?: string | null;
  /** Why it no longer counts, where another stands in its place. */
  readonly corrected?: string | null;
  /** How many answers to it came after the day looked from. */
  readonly laterAnswers?: number;
}
export interface ShownPosition {
  readonly id: string;
  readonly kind: string;
  readonly sentence: string;
  readonly speaker: Named;
  readonly source: { readonly id: string; readonly title: string };
  readonly pinpoint: string;
  /** The day on which it was given, where that is known. */
  readonly on?: string | null;
}

/** Where something is said: the source, and the place in it as far as it is known. */
export const SourceLine = ({ of }: { of: Pick<ShownPosition, "speaker" | "source" | "pinpoint"> }): JSX.Element => (
  <>
    <EntityName entity={of.speaker} /> in <A to={pathTo.source(of.source.id)}>{of.source.title}</A>
    {of.pinpoint === "not checked" ? (
      <span class="unsure">, place not checked</span>
    ) : (
      <span>, {/^\d/.test(of.pinpoint) ? `at ${of.pinpoint}` : of.pinpoint}</span>
    )}
  </>
);

/** An answer to a claim, at the same size as what it answers. */
const Position = ({ position, to }: { position: ShownPosition; to?: string | null }): JSX.Element => (
  <li class="answer">
    <p class="said">
      <span class="kind">{words(position.kind)}</span>{" "}
      <A to={pathTo.claim(position.id)}>
        <Isolated text={position.sentence} />
      </A>
    </p>
    <p class="where">
      <SourceLine of={position} />
      {position.on && ` · ${givenOn(position.on, to)}`}
    </p>
  </li>
);

/** The day of an answer; what was said before the claim that it stands beside is no reply to that one. */
export const givenOn = (on: string, to: string | null | undefined): string =>
  to && on < to ? `said before it, on ${readDay(on)}` : readDay(on);

/** Answers by themselves, where what they answer stands elsewhere or beside. */
export const Positions = ({ of }: { of: readonly ShownPosition[] }): JSX.Element =>
  of.length === 0 ? (
    <p class="none">No answer is recorded.</p>
  ) : (
    <ul class="answers">
      {of.map((position) => (
        <Position position={position} />
      ))}
    </ul>
  );

/** One claim with its speaker, source and place, and every answer to it beside it. */
export const Claim = ({ claim, day }: { claim: ShownClaim; day?: string | null }): JSX.Element => (
  <li class={`claim${claim.retracted ? " withdrawn" : ""}`}>
    <p class="said">
      {claim.retracted && <strong class="mark">Withdrawn.</strong>}{" "}
      {claim.corrected && <strong class="mark">Corrected: another stands in its place.</strong>}{" "}
      <A to={pathTo.claim(claim.id)}>
        <Isolated text={claim.sentence} />
      </A>
    </p>
    <p class="where">
      <SourceLine of={claim} />
      {day && <> · {readDay(day)}</>}
      {daysOf(claim) && <> · {daysOf(claim)}</>}
      <OfLaterDays claim={claim} />
      {claim.standard && <> · {claim.standard.name}</>}
      {claim.verification !== "verified" && <span class="unsure"> · not checked against the source</span>}
      {claim.verifiedIn && <span class="quiet"> · verified: {claim.verifiedIn}</span>}
    </p>
    {claim.positions.length > 0 && (
      <ul class="answers" aria-label="Answers to it">
        {claim.positions.map((position) => (
          <Position position={position} to={day} />
        ))}
      </ul>
    )}
    {claim.corrected && <p class="quiet">Why it was corrected: {claim.corrected}</p>}
    {claim.laterAnswers ? <p class="quiet">{laterAnswers(claim.laterAnswers)}</p> : null}
  </li>
);

/**
 * That all of what a claim speaks of lies after the day looked from: a post is told on every day, since what was seen later
 * may show how it was before, but nobody is to read one of 2013 as held in 2010.
 */
function OfLaterDays({ claim: { possibleFrom } }: { claim: ShownClaim }): JSX.Element | null {
  const { asOf } = useHere().clocks;
  return possibleFrom && possibleFrom > asOf ? <strong class="mark"> · Not yet on {readDay(asOf)}</strong> : null;
}

/** The days a claim speaks of, as its own page has them: a post, a place in a structure, an event. */
export function daysOf({ certainFrom, certainTo, possibleFrom, possibleTo }: ShownClaim): string {
  const surely = readSpan(certainFrom, certainTo);
  const possibly = readSpan(possibleFrom, possibleTo);
  return [surely && `surely ${surely}`, possibly && possibly !== surely && `possibly ${possibly}`]
    .filter(Boolean)
    .join(", ");
}

/** That a claim was answered after the day looked from: that there was no answer yet is no agreement. */
export const laterAnswers = (count: number): string => `Answers to it of later days: ${count}.`;

/** A list of claims; what is past the first few can be unfolded, so that a page stays short and whole. */
export function Claims({
  of,
  open = 12,
  none,
}: {
  of: readonly (ShownClaim & { readonly on?: string | null })[];
  open?: number;
  none?: string;
}): JSX.Element {
  if (of.length === 0)
    return <p class="none">{none ?? "Nothing is recorded here. That does not say that there is nothing."}</p>;
  // What was corrected comes after what stands.
  const all = [...of].sort((a, b) => Number(Boolean(a.corrected)) - Number(Boolean(b.corrected)));
  const rest = all.slice(open);
  return (
    <>
      <ul class="claims">
        {all.slice(0, open).map((claim) => (
          <Claim claim={claim} day={claim.on ?? null} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{counted(rest.length, "more claim", "more claims")}</summary>
          <ul class="claims">
            {rest.map((claim) => (
              <Claim claim={claim} day={claim.on ?? null} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
