// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type PinInput = {
  readonly question: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly rules?: string | null | undefined;
  readonly dataset?: string | null | undefined;
  readonly hash?: string | null | undefined;
  readonly content?: string | null | undefined;
};

export type AnswerAgainVariables = {
  pin: PinInput;
};


export type AnswerAgainAnswer = { readonly answer: { readonly same: boolean, readonly because: ReadonlyArray<string>, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } | null } };

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

export const AnswerAgain: Operation<AnswerAgainAnswer, AnswerAgainVariables> = {
  text: "query AnswerAgain($pin: PinInput!) { answer(pin: $pin) { same because pin { ...PinParts } } } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link }",
};
