import { join } from "node:path";
import { fail, isLoopback } from "../base/index.js";

/**
 * Refuses to serve private imports where other machines can reach them without a token.
 *
 * @param host the address or name to listen on
 * @param token what every request has to bear, where there is one
 * @throws SERVER_PRIVATE_IMPORTS
 */
export async function refusePrivate(host: string, token?: string): Promise<void> {
  if (isLoopback(host) || token !== undefined) return;
  const [{ readLayers }, { answerableHome }] = await Promise.all([
    import("../import/index.js"),
    import("../graph/index.js"),
  ]);
  const names = readLayers(join(answerableHome(), "imports")).flatMap((layer) => (layer.private ? [layer.name] : []));
  if (names.length > 0) throw fail("SERVER_PRIVATE_IMPORTS", { host, names: names.join(", ") });
}
