import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverParts } from "../../support/server-parts.js";
import { startServer } from "../../support/start-server.js";
import type { TestDatabase } from "./test-database.js";

/** Starts the newest Neo4j (see `serverParts`). */
export async function startNewest(): Promise<TestDatabase> {
  const parts = await serverParts("newest");
  const home = await mkdtemp(join(tmpdir(), "answerable-newest-"));
  const server = await startServer({ ...parts, home });
  return {
    address: server.address,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
