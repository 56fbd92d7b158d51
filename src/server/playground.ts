import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { fail, PACKAGE_ROOT } from "../base/index.js";
import { PLAYGROUND_POLICY } from "./security.js";

/** Where the built playground lies; undefined where it is not built. */
export function findPlayground(): string | undefined {
  const folder = join(PACKAGE_ROOT, "dist/playground/");
  return existsSync(join(folder, "index.html")) && existsSync(join(folder, "assets")) ? folder : undefined;
}

/**
 * Adds `/playground`: the page, and below it its scripts, styles, fonts and workers.
 *
 * @param folder where it was built; absent, the page says how to build it
 */
export async function addPlayground(app: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder === undefined) {
    app.get("/playground", async (_request, reply) =>
      reply
        .code(503)
        .type("text/plain; charset=utf-8")
        .send("The playground is not built. Run `npm run build:playground` and start again.\n"),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/playground/assets/",
    immutable: true,
    maxAge: "365d",
    decorateReply: true,
    index: false,
  });
  const page = { helmet: { contentSecurityPolicy: PLAYGROUND_POLICY } };
  const send = (
    _request: unknown,
    reply: { sendFile(name: string, root: string, options: object): unknown },
  ): unknown => reply.sendFile("index.html", folder, { immutable: false, maxAge: 0 });
  app.get("/playground", page, send);
  app.get("/playground/", page, send);
  app.get("/playground/*", async () => {
    throw fail("REQUEST_NOT_FOUND");
  });
}
