import { answerOf } from "../../answer-of.js";
import { withIds } from "../../conduct/name-boxes.js";
import { type Choices, listOf, readConduct } from "../../conduct/read-conduct.js";
import { idNamed } from "../../named.js";
import type { Suggestion } from "../../nearest.js";
import type { Asked } from "../../page.js";
import type { Coverage } from "../../parts/coverage/index.js";
import type { Horizon } from "../../parts/days-ahead.js";
import { OUTCOME_ORDER } from "../../words/vocabulary.js";
import { Horizons } from "../horizons/operation.js";
import { type ConductInput, CoverageOverview, type CoverageOverviewAnswer } from "./operation.js";
import { CoverageWhy } from "./why/operation.js";

/** The answer of one court or body in a line. */
export type Line = CoverageOverviewAnswer["coverage"][number];
/** What the page shows. */
export interface Shown {
  readonly choices: Choices;
  readonly answers: readonly Line[] | null;
  readonly conduct: ConductInput | null;
  /** The conduct that this one is held against, and its answers: the one named in the address, or this one without what is supposed. */
  readonly before: { readonly conduct: ConductInput; readonly answers: readonly Line[] } | null;
  readonly why: readonly Coverage[];
  /** Days ahead for the States that the conduct concerns, before the courts and bodies asked. */
  readonly ahead: readonly Horizon[];
  readonly failure: { readonly code: string; readonly message: string; readonly remedy: string } | null;
  /** Who may have been meant by a name that stands for no one record. */
  readonly which: { readonly text: string; readonly nearest: readonly Suggestion[] } | null;
}

/** What the conduct in an address is answered with, before every court and body or those asked about; nothing where it describes none. @throws WhichOne */
export async function answered(asked: Asked, choices: Choices): Promise<Partial<Shown>> {
  const query = await withIds(asked, asked.query, choices);
  const conduct = await withActors(asked, readConduct(query, choices));
  if (!conduct) return {};
  const days = { asOf: asked.clocks.asOf, knownAt: asked.clocks.knownAt };
  const only = listOf(query, "mechanisms");
  const mechanisms = only.length > 0 ? only : null;
  const than = await withActors(asked, conductBefore(asked, conduct, choices));
  const [{ coverage: answers }, before] = await Promise.all([
    answerOf(asked, CoverageOverview, { conduct, mechanisms, ...days }),
    than ? answerOf(asked, CoverageOverview, { conduct: than, mechanisms, ...days }) : null,
  ]);
  const chosen = listOf(asked.query, "why");
  const nearest = [...answers].sort((a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome))[0];
  const which =
    chosen.length > 0 ? chosen.slice(0, 4) : (mechanisms ?? (nearest ? [nearest.mechanism.id] : [])).slice(0, 4);
  const [{ coverage: why }, ahead] = await Promise.all([
    answerOf(asked, CoverageWhy, { conduct, mechanisms: which, ...days }),
    daysAhead(asked, conduct, mechanisms),
  ]);
  return { answers, conduct, before: than && before ? { conduct: than, answers: before.coverage } : null, why, ahead };
}

/** As many places and nationalities as are looked ahead for; an answer that names more has them on their own pages. */
const MOST_SUBJECTS = 4;

async function daysAhead(asked: Asked, conduct: ConductInput, only: readonly string[] | null): Promise<Horizon[]> {
  const named = [
    conduct.places ?? [],
    ...(conduct.allegedActors ?? []).map(({ nationalities }) => nationalities ?? []),
  ];
  const subjects = [...new Set(named.flat())].slice(0, MOST_SUBJECTS);
  const days = { asOf: asked.clocks.asOf, knownAt: asked.clocks.knownAt };
  const found = await Promise.all(subjects.map((subject) => answerOf(asked, Horizons, { subject, ...days })));
  const all = found.flatMap(({ horizons }) => horizons).filter(({ mechanism: { id } }) => !only || only.includes(id));
  return [...new Map(all.map((one) => [`${one.on} ${one.mechanism.id} ${one.sentence}`, one])).values()];
}

/** What the conduct is held against: what the address names, else the same without what is supposed. */
function conductBefore(asked: Asked, conduct: ConductInput, choices: Choices): ConductInput | undefined {
  const named = asked.query.get("before");
  if (named) return readConduct(new URLSearchParams(named), choices);
  return conduct.suppose?.length ? { ...conduct, suppose: [] } : undefined;
}

const ACTORS = ["Person", "State", "StateOrgan", "ArmedGroup", "Unit", "Organization", "Institution", "Collective"];

/** The conduct with the actors of the record by their ids, where the address has a name in any script. @throws WhichOne */
async function withActors(asked: Asked, conduct: ConductInput | undefined): Promise<ConductInput | undefined> {
  if (!conduct?.allegedActors) return conduct;
  const allegedActors = await Promise.all(
    conduct.allegedActors.map(async (one) =>
      one.actor ? { ...one, actor: await idNamed(asked, one.actor, ACTORS) } : one,
    ),
  );
  return { ...conduct, allegedActors };
}
