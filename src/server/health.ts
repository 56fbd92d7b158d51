import type { FastifyInstance } from "fastify";
import { heardWithin } from "../base/index.js";

/** Whether the server can answer questions, part by part. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: "ok" | "unavailable";
  readonly dataset: "ok" | "empty" | "unknown";
  readonly schema: "ok" | "outdated" | "unknown";
}

/** What is running; shown at `/version`. */
export type Version = Readonly<Record<string, string>>;

/** Asks the store for a sign of life, and whether it can answer questions. */
export type Probe = () => Promise<Readiness>;

const DEADLINE_MS = 1_000;
const UNREACHED: Readiness = { ready: false, database: "unavailable", dataset: "unknown", schema: "unknown" };

/**
 * Adds `/livez` (the process is there), `/readyz` (it can answer; gives up on the database after one second) and
 * `/version`. None of them goes through GraphQL.
 *
 * @param probe asks the database; a failure counts as unavailable
 */
export function addHealth(app: FastifyInstance, probe: Probe, version: Version): void {
  app.get("/livez", async () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const readiness = await probeWithinDeadline(probe);
    return reply.code(readiness.ready ? 200 : 503).send(readiness);
  });
  app.get("/version", async () => version);
}

/** Asks, and takes a failure or a second without an answer for a database that is unavailable. */
export const probeWithinDeadline = (probe: Probe): Promise<Readiness> =>
  heardWithin(
    probe().catch(() => UNREACHED),
    DEADLINE_MS,
    () => UNREACHED,
  );
