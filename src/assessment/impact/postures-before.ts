import type { Day } from "../../base/index.js";
import { type LawFacts, posturesOf, traceFacts } from "../../law/index.js";
import { type Answers, keyed, type StandingAnswer } from "./answers-of.js";
import { GroupNumbers, hasRead } from "./traced-answers.js";

/** What the postures of an actor take, with their sentences. */
const ONE_ACTOR = 1_000;

/** Where actors stand, as the record looks from one day, with what each answer was read from: worked out when asked for. */
export class PosturesBefore {
  private readonly numbers = new GroupNumbers();
  private readonly opened: ReturnType<typeof traceFacts>;
  private readonly known = new Map<
    string,
    { readonly postures: readonly StandingAnswer[]; readonly reads: Uint32Array }
  >();

  constructor(
    facts: LawFacts,
    private readonly asOf: Day,
  ) {
    this.opened = traceFacts(facts);
  }

  /** About how many bytes is kept of them. */
  get bytes(): number {
    return this.numbers.bytes + this.known.size * ONE_ACTOR;
  }

  /** Those of some actors that read what is changed, before and after it changed. */
  *around(
    actors: readonly string[],
    after: LawFacts,
    change: ReadonlySet<string>,
  ): Generator<unknown, { readonly before: Answers; readonly after: Answers }> {
    const was: StandingAnswer[] = [];
    const is: StandingAnswer[] = [];
    for (const actor of actors) {
      const { postures, reads } = this.of(actor);
      yield;
      if (!hasRead(reads, this.numbers.known(change))) continue;
      was.push(...postures);
      is.push(...posturesIn(after, actor, this.asOf));
      yield;
    }
    return { before: keyed(was), after: keyed(is) };
  }

  private of(actor: string): { readonly postures: readonly StandingAnswer[]; readonly reads: Uint32Array } {
    const kept = this.known.get(actor);
    if (kept) return kept;
    const { facts, trace } = this.opened;
    const { result, reads } = trace.during(() => posturesIn(facts, actor, this.asOf));
    const found = { postures: result, reads: this.numbers.of(reads) };
    this.known.set(actor, found);
    return found;
  }
}

function posturesIn(facts: LawFacts, actor: string, asOf: Day): StandingAnswer[] {
  const seen = new Map<string, number>();
  return posturesOf(facts, actor, asOf).map((posture): StandingAnswer => {
    const nth = (seen.get(posture.forum) ?? 0) + 1;
    seen.set(posture.forum, nth);
    return {
      kind: "Posture",
      id: `${actor}/${posture.forum}${nth > 1 ? `/${nth}` : ""}`,
      sentence: `${posture.status}: ${posture.wording}`,
    };
  });
}
