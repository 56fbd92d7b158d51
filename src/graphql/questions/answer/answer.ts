import type { GraphQLResolveInfo } from "graphql";
import type { QuestionContext } from "../../context.js";
import { hasOneAnswer, pinsOf, type Replayed, readQuestion } from "./replay.js";
import { sinceThen } from "./since-then.js";

interface PinInput {
  readonly question: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly rules?: string | null;
  readonly dataset?: string | null;
  readonly hash?: string | null;
  readonly content?: string | null;
}

/** What of a pin is compared, where it is given. */
const COMPARED = ["hash", "content", "rules", "dataset"] as const;

/**
 * `answer`: works a pin's question out again at its dates, and by later revisions of the record where the answer has
 * become another. Throws `PIN_QUESTION_INVALID`, and whatever the question itself throws.
 */
export async function answer(
  _: unknown,
  { pin }: { pin: PinInput },
  context: QuestionContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const question = readQuestion(pin.question, info.schema);
  const replay = (knownAt: string): Promise<Replayed[]> => pinsOf(question, { ...pin, knownAt }, context, info.schema);
  const now = await replay(pin.knownAt);
  const match = matching(now, pin) ?? (hasOneAnswer(question, info.schema) || isAny(pin) ? now[0] : undefined);
  if (!match) return { same: false, pin: null, because: [NONE] };
  const { changesets } = await context.snapshots.get();
  return {
    same: COMPARED.every((name) => !pin[name] || pin[name] === match[name]),
    pin: { ...match, asked: question },
    because: [
      ...(isAny(pin) && now.length > 1 ? [`The question has ${now.length} answers; this is the first of them.`] : []),
      ...differences(pin, match),
      ...(await sinceThen(match, changesets, replay)),
    ],
  };
}

const NONE = "No answer of this question, at these dates, is the pin's: it has none, or only others.";

/** Whether a pin says nothing of which answer it belongs to. */
const isAny = ({ hash, content }: PinInput): boolean => !hash && !content;

const matching = (now: readonly Replayed[], pin: PinInput): Replayed | undefined =>
  now.find(({ hash }) => hash === pin.hash) ?? now.find(({ content }) => content === pin.content);

/** What of the pin is not as it is now, each in a sentence. */
function differences(pin: PinInput, match: Replayed): string[] {
  const because: string[] = [];
  if (pin.rules && pin.rules !== match.rules)
    because.push(`PIN_RULES_CHANGED: the rules that answered were ${pin.rules}; now they are ${match.rules}.`);
  if (pin.content && pin.content !== match.content) because.push("What is answered at the pin's dates is another.");
  else if (pin.content && pin.hash && pin.hash !== match.hash)
    because.push("What was answered is the same; what it was worked out from is not.");
  else if (pin.hash && pin.hash !== match.hash) because.push("No answer at the pin's dates has its hash.");
  if (pin.dataset && pin.dataset !== match.dataset)
    because.push(`The record at that moment was ${pin.dataset}; in this store it is ${match.dataset}.`);
  return because;
}
