import type { Command } from "commander";

interface Options {
  readonly host?: string;
  readonly port?: string;
  readonly publicRead?: boolean;
  readonly withoutPrivate?: boolean;
}

/** `answerable start`: the database, the bundled dataset if the store is empty, and the server. */
export function addStart(program: Command): Command {
  return program
    .command("start")
    .description("start the database and the server; loads the bundled dataset into an empty store")
    .option("--host <host>", "address to listen on (HOST, else 127.0.0.1)")
    .option("--port <port>", "port to listen on, 0 for a free one (PORT, else 4000)")
    .option("--public-read", "let anyone who reaches the address read")
    .option("--without-private", "serve a store beside the other one that private imports never enter")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable start\n  PORT=8080 answerable start\n  NEO4J_URI=neo4j+s://db.example NEO4J_PASSWORD=… answerable start --host 0.0.0.0 --public-read\n",
    )
    .action(async (options: Options) => {
      const { findListenAddress } = await import("../serving/listen-address.js");
      const address = findListenAddress(options);
      const { findServerSettings } = await import("../serving/server-settings.js");
      const settings = findServerSettings();
      const { tryListening } = await import("../serving/try-listening.js");
      await tryListening(address, options.publicRead === true || settings.token !== undefined);
      const { refusePrivate } = await import("../serving/refuse-private.js");
      const { withoutPrivate } = options;
      await refusePrivate({ ...address, ...settings, withoutPrivate, publicRead: options.publicRead });
      const { serve } = await import("../serving/serve.js");
      await serve({ ...address, ...settings, publicRead: options.publicRead ?? false, withoutPrivate });
    });
}
