import { pathTo } from "../../address.js";
import { bookBy, type ClaimBook } from "../../frame/claims/claim-book.js";
import { theOne } from "../../nearest.js";
import { type Asked, definePage } from "../../page.js";
import { EntityName, Isolated } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Scroll } from "../../parts/section.js";
import { SituationHead } from "../../parts/situation-head.js";
import { wholeOf } from "../../whole-of.js";
import { readDay, readSpan } from "../../words/dates.js";
import { counted } from "../../words/vocabulary.js";
import { TimelineClaims, type TimelineClaimsAnswer } from "./claims/operation.js";
import { IncidentClaims } from "./incidents/operation.js";
import { SituationTimeline, type SituationTimelineAnswer } from "./operation.js";

type Situation = SituationTimelineAnswer["situations"][number];
type Incident = Situation["incidents"][number] & { readonly claimsAbout: readonly { readonly id: string }[] };
type Claim = TimelineClaimsAnswer["claims"]["nodes"][number];
interface Shown {
  readonly situation: Omit<Situation, "incidents"> & { readonly incidents: readonly Incident[] };
  readonly book: ClaimBook<Claim>;
}
/** As many incidents as one question asks about. */
const INCIDENTS_AT_ONCE = 50;

interface Line {
  readonly incident: Incident;
  readonly from: string | null;
  readonly to: string | null;
  readonly said: Claim | null;
  readonly claims: number;
  /** Whether somebody has said under which law it falls: without that it stands in no line of the table. */
  readonly isCharacterized: boolean;
}

/** `/situations/{id}/timeline`: in one lane when things are alleged to have happened, in the other when they became known. */
export const timeline = definePage<Shown>({
  path: "/situations/:id/timeline",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const { situations } = await wholeOf(asked, SituationTimeline, { id });
    const situation = await theOne(asked, situations, "situation", id, ["Situation"]);
    const claims = await claimsAbout(asked, situation.incidents);
    const book = await bookBy(TimelineClaims, asked, [...claims.values()]);
    const incidents = situation.incidents.map((incident) =>
      book.narrow({ ...incident, claimsAbout: claims.get(incident.id) ?? [] }, "claimsAbout"),
    );
    return { situation: { ...situation, incidents }, book };
  },
  about: ({ situation, book }) => ({
    title: `Timeline: ${situation.name}`,
    summary: "When it is alleged to have happened, and when it was first said, as far as recorded.",
    knows: "both clocks",
    hidden: book.hidden,
  }),
  View: ({ data, asked }) => {
    const lines = linesOf(data, asked);
    return (
      <>
        <SituationHead
          situation={data.situation}
          at="/timeline"
          title="Timeline"
          lead="Two lanes: when it is alleged to have happened, and when somebody first said so in a source of this record. “First said” is not “first known”."
        />
        <p>
          {counted(lines.length, "alleged incident")}, in the order of their first possible day. For{" "}
          {lines.filter(({ isCharacterized }) => isCharacterized).length} of them somebody says which law they would
          breach; those stand in the table.
        </p>
        <Scroll of="Timeline">
          <table>
            <caption class="hidden">Alleged incidents by day, and when each was first said</caption>
            <thead>
              <tr>
                <th scope="col">Happened, as alleged</th>
                <th scope="col">Incident</th>
                <th scope="col">First said</th>
                <th scope="col">By whom</th>
                <th scope="col">Claims</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ incident, from, to, said, claims }) => (
                <tr>
                  <td>{readSpan(from, to) ?? "day not recorded"}</td>
                  <th scope="row">
                    <EntityName entity={incident} />
                  </th>
                  <td>{said ? readDay(dayOf(said) ?? "") : ""}</td>
                  <td>
                    {said && (
                      <A to={pathTo.claim(said.id)}>
                        <Isolated text={said.speaker.name} />
                      </A>
                    )}
                  </td>
                  <td class="number">{claims}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </>
    );
  },
  sheet: (data, asked) => ({
    columns: ["incident", "name", "from", "to", "firstSaid", "firstSpeaker", "claims", "address"],
    rows: linesOf(data, asked).map(({ incident, from, to, said, claims }) => [
      ...[incident.id, incident.name, from, to, said && dayOf(said), said?.speaker.id, claims],
      pathTo.entity(incident.id),
    ]),
  }),
});

/** Every claim about each of some incidents. */
async function claimsAbout(
  asked: Asked,
  incidents: Situation["incidents"],
): Promise<ReadonlyMap<string, Incident["claimsAbout"]>> {
  const found = new Map<string, Incident["claimsAbout"]>();
  for (let from = 0; from < incidents.length; from += INCIDENTS_AT_ONCE) {
    const ids = incidents.slice(from, from + INCIDENTS_AT_ONCE).map(({ id }) => id);
    const answer = await wholeOf(asked, IncidentClaims, { ids });
    for (const one of answer.incidents) found.set(one.id, one.claimsAbout);
  }
  return found;
}

/** The day on which it was said, as far as that is recorded. */
const dayOf = (claim: Claim): string | null => claim.on ?? claim.source.publishedOn;

/** After every day. */
const LATER = "9999-12-31";

/**
 * When it is said to have happened, by the claims that say so and were not withdrawn: figures, classes of the conflict and
 * what is made of it have days of their own. An end that one of them leaves open stays open.
 */
export function happened(
  claims: readonly Pick<Claim, "kind" | "retracted" | "possibleFrom" | "possibleTo" | "certainFrom" | "certainTo">[],
): { readonly from: string | null; readonly to: string | null } {
  const spans = claims
    .filter(({ kind, retracted }) => kind === "occurrence" && !retracted)
    .map((claim) =>
      claim.possibleFrom === null && claim.possibleTo === null
        ? { from: claim.certainFrom, to: claim.certainTo }
        : { from: claim.possibleFrom, to: claim.possibleTo },
    )
    .filter(({ from, to }) => from !== null || to !== null);
  const starts = spans.flatMap(({ from }) => from ?? []).sort();
  const ends = spans.flatMap(({ to }) => to ?? []).sort();
  return {
    from: starts.length === spans.length ? (starts[0] ?? null) : null,
    to: ends.length === spans.length ? (ends.at(-1) ?? null) : null,
  };
}

function linesOf({ situation, book }: Shown, asked: Asked): Line[] {
  return situation.incidents
    .map((incident): Line => {
      const claims = book.of(incident.claimsAbout);
      const { from, to } = happened(claims);
      const said = claims
        .filter((claim) => (dayOf(claim) ?? LATER) <= asked.clocks.asOf)
        .sort((a, b) => (dayOf(a) as string).localeCompare(dayOf(b) as string));
      return {
        incident,
        from,
        to,
        said: said[0] ?? null,
        claims: claims.length,
        isCharacterized: claims.some(({ kind, retracted }) => kind === "characterization" && !retracted),
      };
    })
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => (a.from ?? "9999").localeCompare(b.from ?? "9999") || (a.incident.id < b.incident.id ? -1 : 1));
}
