import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { foundedOn } from "../../frame/violations/founded-on.js";
import { orNearest, theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { EntityName } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Section } from "../../parts/section.js";
import { SituationHead } from "../../parts/situation-head.js";
import { Status } from "../../parts/status.js";
import { counted, lower } from "../../words/vocabulary.js";
import { SituationGaps, type SituationGapsAnswer } from "./operation.js";

type Gap = SituationGapsAnswer["accountabilityGaps"][number];
interface Shown {
  readonly situation: SituationGapsAnswer["situations"][number];
  readonly gaps: readonly Gap[];
}

const KINDS: readonly (readonly [string, string, string])[] = [
  ["NO_MECHANISM", "No court or body", "None of those asked about has every limb met."],
  ["NO_COURT", "No court", "At most organs that debate, record or recommend."],
  ["NO_OPEN_PROCEEDING", "No open proceeding", "Some could take it up; none is recorded as set in motion."],
  ["NO_REMEDY", "No remedy", "None that covers it is recorded as able to give a remedy."],
];

/** `/situations/{id}/gaps`: what no court, no open proceeding or no remedy reaches, and what comes nearest. */
export const gaps = definePage<Shown>({
  path: "/situations/:id/gaps",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const { asOf, knownAt } = asked.clocks;
    const answer = answerOf(asked, SituationGaps, { id, asOf, knownAt });
    const found = await orNearest(asked, answer, "situation", id, ["Situation"]);
    return {
      situation: await theOne(asked, found.situations, "situation", id, ["Situation"]),
      gaps: found.accountabilityGaps,
    };
  },
  about: ({ situation, gaps: all }) => ({
    title: `Where no court reaches: ${situation.name}`,
    summary: `${counted(all.length, "gap")} in accountability, each with the limb nearest to being met.`,
    knows: "both clocks",
    pin: all[0]?.pin,
  }),
  View: ({ data: { situation, gaps: all } }) => (
    <>
      <SituationHead
        situation={situation}
        at="/gaps"
        title="Where no court reaches"
        lead="Alleged violations for which no court or body has every limb met on the date above, as far as the record shows, and the limb that comes nearest to being met."
      />
      {KINDS.map(([kind, title, lead]) => {
        const of = all.filter((one) => one.kind === kind);
        return of.length === 0 ? null : (
          <Section id={kind.toLowerCase()} title={title} count={of.length} lead={lead}>
            <ul class="lines">
              {of.map((one) => (
                <li>
                  <p class="said">
                    <A to={pathTo.violation(one.example)} with={{ mechanism: one.nearest?.mechanism.id }}>
                      {one.category.name}
                    </A>{" "}
                    {one.allegedActor && (
                      <>
                        · alleged actor <EntityName entity={one.allegedActor} />{" "}
                      </>
                    )}
                    <span class="quiet">· {counted(one.violations, "alleged violation")}</span>
                  </p>
                  <p>{one.sentence}</p>
                  {one.nearest && (
                    <p class="summary">
                      Nearest: {one.nearest.mechanism.name} <Status of={one.nearest.outcome} small />
                      {one.nearestLimb && (
                        <>
                          ; {lower(one.nearestLimb.kind)} limb <Status of={one.nearestLimb.state} small />.
                        </>
                      )}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  ),
  // A line counts alleged violations and names one of them.
  restsOn: ({ situation, gaps: all }, asked) => foundedOn(asked, situation.id, all),
  sheet: ({ gaps: all }) => ({
    columns: [
      "kind",
      "category",
      "allegedActor",
      "violations",
      "nearest",
      "nearestOutcome",
      "nearestLimb",
      "sentence",
      "address",
    ],
    rows: all.map((one) => [
      ...[
        one.kind,
        one.category.id,
        one.allegedActor?.id,
        one.violations,
        one.nearest?.mechanism.id,
        one.nearest?.outcome,
      ],
      ...[one.nearestLimb?.kind, one.sentence, pathTo.violation(one.example)],
    ]),
  }),
});
