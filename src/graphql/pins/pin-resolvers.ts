import type { GraphQLResolveInfo } from "graphql";
import { linkTo } from "./link-to.js";
import { type PinnedQuestion, questionOf, writeQuestion } from "./question-of.js";

/** A pin as a question gives it. */
export interface PinView {
  readonly asOf: string;
  readonly knownAt: string;
  readonly rules: string;
  readonly dataset: string;
  readonly hash: string;
  readonly content: string;
  /** Arguments that single out this answer among those of the question. */
  readonly about?: Readonly<Record<string, unknown>>;
  /** The question, where the answer was not asked for by its own field. */
  readonly asked?: PinnedQuestion;
}

const asked = (pin: PinView, info: GraphQLResolveInfo): PinnedQuestion => pin.asked ?? questionOf(info, pin.about);

/** The fields of a pin that are read from the operation it stands in. */
export const pinResolvers = {
  question: (pin: PinView, _: unknown, __: unknown, info: GraphQLResolveInfo): string =>
    writeQuestion(asked(pin, info)),
  link: (pin: PinView, _: unknown, __: unknown, info: GraphQLResolveInfo): string => linkTo(asked(pin, info), pin),
};
