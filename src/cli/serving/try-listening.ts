import { createServer } from "node:net";
import { listenFault, mayListen } from "../../base/index.js";
import type { ListenAddress } from "./listen-address.js";

/**
 * Listens where the server will, and stops at once: what is refused there is refused before anything else is started.
 *
 * @throws SERVER_PUBLIC_WITHOUT_CONSENT, SERVER_PORT_TAKEN, SERVER_CANNOT_LISTEN
 */
export async function tryListening({ host, port }: ListenAddress, publicRead: boolean): Promise<void> {
  mayListen(host, publicRead);
  const problem = await new Promise<Error | null>((done) => {
    const server = createServer();
    server.once("error", done);
    server.listen({ host, port, exclusive: true }, () => server.close(() => done(null)));
  });
  if (problem) throw listenFault(problem, host, port) ?? problem;
}
