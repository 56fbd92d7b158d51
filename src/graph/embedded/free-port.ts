import { createServer } from "node:net";

/** A port of the loopback address that is free now, chosen by the system. */
export function findFreePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const server = createServer();
    server.on("error", refuse);
    server.listen({ host: "127.0.0.1", port: 0, exclusive: true }, () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? done(address.port) : refuse(new Error("no port"))));
    });
  });
}
