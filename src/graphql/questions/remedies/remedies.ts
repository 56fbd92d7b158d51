import {
  assessSituation,
  findRoutesInPieces,
  type Named,
  type RemedyRoute,
  statesOfOrgan,
  storedOutcomes,
  toClaimRecords,
} from "../../../assessment/index.js";
import { fail, inPieces, nearestNames } from "../../../base/index.js";
import type { StatementRows } from "../../../graph/index.js";
import { REMEDY_FORMS, recordedBy } from "../../../model/index.js";
import { askStore, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { viewMechanism, viewProvision } from "../../hydrate/law.js";
import { viewStep } from "../../hydrate/steps.js";
import { type AnswersOf, answersTo, speaksForAt, viewCall } from "../calls/index.js";

/**
 * `remedies`: the five forms of reparation for a situation, an incident or an alleged violation. Throws `ID_UNKNOWN`.
 */
export async function remedies(
  _: unknown,
  { subject, ...clocks }: Clocks & { subject: string },
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/remedy-facts",
    () => ({ subject, violation: subject }),
    async (row, moment) => {
      if (!row.known)
        throw fail("ID_UNKNOWN", {
          what: "situation, incident or alleged violation",
          id: subject,
          nearest: nearestNames(subject, row.ids),
        });
      const named = [...row.actors].sort((a, b) => (a.id < b.id ? -1 : 1));
      const actors = new Map(named.map((actor) => [actor.id, actor]));
      const routes = await inPieces(routesFor(row, actors, subject, moment));
      const claims = new ClaimViews(moment, row.claims);
      const views = {
        moment,
        claims,
        nameOf: (id: string) => actors.get(id) ?? moment.named(id),
        answersOf: answersTo(row.calls, moment, context),
      };
      return REMEDY_FORMS.map((form) =>
        answerFor(
          form,
          routes.filter((route) => route.form === form),
          row,
          views,
        ),
      );
    },
  );
}

type Row = StatementRows["read/record/remedy-facts"];

function routesFor(
  row: Row,
  actors: ReadonlyMap<string, Named>,
  subject: string,
  moment: Moment,
): Generator<unknown, RemedyRoute[]> {
  const { facts, asOf } = moment;
  const claims = toClaimRecords(row.claims);
  const mechanisms = [...facts.mechanisms.keys()].filter((id) =>
    (facts.mandates.get(id) ?? []).some((claim) => claim.fields.limb === "REMEDY"),
  );
  const violation = row.violation as { readonly category: string; readonly allegedActor: string | null } | null;
  const assessed = assessSituation(facts, {
    claims,
    actors,
    mechanisms,
    asOf,
    stored: storedOutcomes({ letters: row.letters, stored: row.stored }),
    categories: violation ? new Set([violation.category]) : undefined,
    allegedActors: violation ? new Set([violation.allegedActor ?? ""]) : undefined,
  });
  const situations = new Set(row.situations as string[]);
  // Asked about a whole situation, proceedings against everybody in it count; asked about less, those of its alleged actors.
  const inSituation = situations.has(subject)
    ? [...facts.entities.values()].filter(
        (entity) => entity.type === "Person" && entity.situations.some((id) => situations.has(id)),
      )
    : [];
  const concerned = new Set([
    ...row.incidents,
    ...situations,
    ...actors.keys(),
    ...inSituation.map((entity) => entity.id),
    ...statesOf(actors, moment),
  ]);
  return findRoutesInPieces(facts, { assessed, claims, actors, concerned, situations, asOf });
}

/** States whose organs are among the actors. */
const statesOf = (actors: ReadonlyMap<string, Named>, { facts }: Moment): string[] =>
  [...actors.values()]
    .filter((actor) => actor.type === "StateOrgan")
    .flatMap((actor) => statesOfOrgan(facts, actor.id).map((state) => state.id));

interface Views {
  readonly moment: Moment;
  readonly claims: ClaimViews;
  readonly nameOf: (id: string) => Named;
  readonly answersOf: AnswersOf;
}

function answerFor(
  form: string,
  routes: readonly RemedyRoute[],
  row: Row,
  { moment, claims, nameOf, answersOf }: Views,
): object {
  const calls = row.calls
    .filter((call) => (JSON.parse(call.claim.data).remedies ?? []).includes(form))
    .map((call) => viewCall(call, answersOf, speaksForAt(moment.facts)));
  const right = recordedBy(moment.snapshot.records.remedies, moment.rev).find((remedy) => remedy.id === form);
  const reached = new Set(routes.filter((route) => route.open !== "NOT_MET").flatMap((route) => route.owedBy));
  const isReached = (id: string): boolean =>
    reached.has(id) || statesOfOrgan(moment.facts, id).some((state) => reached.has(state.id));
  const unreached = row.actors
    .filter((actor) => actor.type !== "Person" && !isReached(actor.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    form: form.toUpperCase().replaceAll("-", "_"),
    rights: (right?.provisions ?? []).map((id) => viewProvision(id, moment)),
    routes: routes.map((route) => ({
      mechanism: viewMechanism(route.mechanism, moment),
      provision: viewProvision(route.provision, moment),
      stage: route.stage,
      open: route.open,
      owedBy: route.owedBy.map((id) => viewActor(nameOf(id))),
      sentence: route.sentence,
      claims: claims.all(route.claims),
      steps: route.steps.map((id) => viewStep(id, moment, claims)).filter((step) => step !== null),
    })),
    calls,
    unreached: unreached.map(viewActor),
    sentence: sentenceOf(right?.name ?? form, routes, calls.length, unreached),
  };
}

function sentenceOf(name: string, routes: readonly RemedyRoute[], calls: number, unreached: readonly Named[]): string {
  const count = (state: string): number => routes.filter((route) => route.open === state).length;
  const ways =
    routes.length === 0
      ? "no mechanism recorded here that has to do with this conduct can order or pay it"
      : `${routes.length} ${routes.length === 1 ? "route" : "routes"} (${count("MET")} open, ${count("CONTESTED")} contested, ${count("UNKNOWN")} not known, ${count("NOT_MET")} not open)`;
  const asked =
    calls === 0 ? "no call for it is recorded" : `asked for in ${calls} recorded ${calls === 1 ? "call" : "calls"}`;
  const gap = unreached.length === 0 ? "" : ` No route reaches ${unreached.map((actor) => actor.name).join("; ")}.`;
  return `${name}: ${ways}; ${asked}.${gap}`;
}
