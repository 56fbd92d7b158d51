import type { FastifyReply } from "fastify";
import { AnswerableError, statusAtAddress } from "../../base/index.js";
import type { Ask } from "../../explorer/index.js";

type Answer = Awaited<ReturnType<Ask>>;

/** A refusal of the API that a service of its own passes on: its code, sentence and remedy, and what they are at an address. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string | undefined,
  ) {
    super(message);
    this.name = "Refused";
  }
  get status(): number {
    return statusAtAddress(this.code);
  }
  /** Whether it is about the moment and not about what was asked: nothing else that is asked now fares better. */
  get isOfMoment(): boolean {
    return this.status >= 500 || this.status === 429;
  }
  toJSON(): object {
    return { code: this.code, message: this.message, ...(this.remedy === undefined ? {} : { remedy: this.remedy }) };
  }
}

/** The data of an answer. @throws Refused, with the code of the API */
export function dataOf<T>({ data, errors }: Answer): T {
  const [error] = errors ?? [];
  if (!error && data) return data as T;
  const { code = "INTERNAL", remedy } = error?.extensions ?? {};
  throw new Refused(
    String(code),
    error?.message ?? "There is no answer.",
    typeof remedy === "string" ? remedy : undefined,
  );
}

/** A refusal of one question as it stands beside the answers to others; one of the moment is thrown on. */
export function asRefusal(error: unknown): object {
  if (error instanceof Refused && !error.isOfMoment) return error.toJSON();
  if (error instanceof AnswerableError && error.code === "RECONCILE_INVALID")
    return { code: error.code, message: error.message, remedy: error.remedy };
  throw error;
}

/** Answers a request; what the API refused goes out with its own status and code. */
export async function passingOn(reply: FastifyReply, answer: () => Promise<unknown>): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return reply.code(error.status).send({
      errors: [
        { message: error.message, extensions: { code: error.code, remedy: error.remedy, retryable: error.isOfMoment } },
      ],
    });
  }
}
