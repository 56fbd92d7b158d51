import type { Command } from "commander";
import { createProgress } from "../printing/progress.js";
import { readVersion } from "../version.js";

/** `answerable mcp`: the questions as tools for programs that read, over standard input and output. */
export function addMcp(program: Command): Command {
  return program
    .command("mcp")
    .description("answer a program that speaks the Model Context Protocol, over standard input and output; reads only")
    .addHelpText("after", "\nNothing but the protocol is written to standard output.\n\nExamples:\n  answerable mcp\n")
    .action(async () => {
      const [{ withStore }, { buildSchema }, { SnapshotHolder }, { createAsk, createMcpServer }, { storeUntil }, sdk] =
        await Promise.all([
          import("../with-store.js"),
          import("../../graphql/index.js"),
          import("../../assessment/index.js"),
          import("../../server/index.js"),
          import("../../graph/index.js"),
          import("@modelcontextprotocol/sdk/server/stdio.js"),
        ]);
      const progress = createProgress();
      await withStore(progress, async (graph) => {
        progress.end();
        const snapshots = new SnapshotHolder(graph);
        const today = (): string => new Date().toISOString().slice(0, 10);
        const schema = await buildSchema({ graph });
        const ask = createAsk({
          schema,
          context: ({ signal }) => ({ store: storeUntil(graph, signal), snapshots, today, signal }),
          health: async () => ({ ready: true, database: "ok", dataset: "ok", schema: "ok" }),
          today,
        });
        // Errors that are the client's to know are in its answers; what they came from is told to whoever runs it.
        const tell = (about: unknown, what?: string): void =>
          void process.stderr.write(`${what ?? ""} ${(about as { code?: string }).code ?? ""}\n`);
        const log = { error: tell, warn: tell, info: () => {} };
        const by = { ref: "mcp", log: log as never, signal: new AbortController().signal };
        const server = createMcpServer({ ask: ask("127.0.0.1", by), version: readVersion(), today });
        await server.connect(new sdk.StdioServerTransport());
        // The client ends it by closing our input.
        await new Promise((done) => process.stdin.once("end", done).once("close", done));
        await server.close();
      });
    });
}
