import { pathTo } from "../../address.js";
import { bookBy } from "../../frame/claims/claim-book.js";
import { theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { EntityName, Isolated, Names } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Section } from "../../parts/section.js";
import { SituationHead } from "../../parts/situation-head.js";
import { wholeOf } from "../../whole-of.js";
import { counted, words } from "../../words/vocabulary.js";
import { CallsConcern } from "./concern/operation.js";
import { SituationCalls, type SituationCallsAnswer } from "./operation.js";

type Call = SituationCallsAnswer["calls"][number];
interface Shown {
  readonly situation: { readonly id: string; readonly name: string };
  readonly calls: readonly Call[];
}

/** `/situations/{id}/calls`: who asked what of whom, and what came of it. */
export const calls = definePage<Shown>({
  path: "/situations/:id/calls",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const { asOf, knownAt } = asked.clocks;
    const found = await wholeOf(asked, SituationCalls, { id, asOf, knownAt });
    const { members, ...situation } = await theOne(asked, found.situations, "situation", id, ["Situation"]);
    // What it concerns may be the situation itself, an incident of it, or whoever of it is asked or named.
    const within = new Set([id, ...members.map((one) => one.id)]);
    const said = await bookBy(
      CallsConcern,
      asked,
      found.calls.map(({ claims }) => claims),
    );
    const concerns = ({ addressees, claims }: Call): boolean =>
      [...addressees, ...said.of(claims).flatMap(({ subjects, about }) => [...subjects, ...about])].some((one) =>
        within.has(one.id),
      );
    return { situation, calls: found.calls.filter(concerns) };
  },
  about: ({ situation, calls: all }) => ({
    title: `Who called on whom to do what: ${situation.name}`,
    summary: counted(all.length, "call"),
    knows: "both clocks",
  }),
  View: ({ data: { situation, calls: all } }) => (
    <>
      <SituationHead
        situation={situation}
        at="/calls"
        title="Who called on whom to do what"
        lead="Calls that name actors of this situation or concern it, and what came of them as far as recorded. “None known” is not “none”."
      />
      {bySpeaker(all).map(([speaker, of]) => (
        <Section id={`by-${speaker.id}`} title={speaker.name} count={of.length}>
          <ul class="lines">
            {of.map((call) => (
              <li>
                <p class="said">
                  <A to={pathTo.claim(call.claims[0]?.id ?? call.id)}>
                    <Isolated text={call.asks} />
                  </A>
                </p>
                <p class="summary">
                  Asked of <Names of={call.addressees} /> · {words(call.followUp)}
                </p>
                {call.answers.length > 0 && <Claims of={call.answers} open={3} />}
              </li>
            ))}
          </ul>
          <p class="quiet">
            <EntityName entity={speaker} /> in full
          </p>
        </Section>
      ))}
      {all.length === 0 && <p class="none">No call is recorded that concerns this situation by this day.</p>}
    </>
  ),
  sheet: ({ calls: all }) => ({
    columns: ["call", "speaker", "addressees", "asks", "followUp", "address"],
    rows: all.map((one) => [
      ...[one.id, one.speaker.id, one.addressees.map(({ id }) => id).join(" "), one.asks, one.followUp],
      pathTo.claim(one.claims[0]?.id ?? one.id),
    ]),
  }),
});

function bySpeaker(all: readonly Call[]): [Call["speaker"], Call[]][] {
  const speakers = new Map<string, [Call["speaker"], Call[]]>();
  for (const one of all) {
    const held = speakers.get(one.speaker.id) ?? [one.speaker, []];
    held[1].push(one);
    speakers.set(one.speaker.id, held);
  }
  return [...speakers.values()].sort((a, b) => b[1].length - a[1].length);
}
