import { join } from "node:path";
import { fail, isLoopback } from "../../base/index.js";
import type { Graph } from "../../graph/index.js";

/** Whom a server answers, as far as private imports go. */
export interface Audience {
  /** The address or name to listen on. */
  readonly host: string;
  /** What every request has to bear, where there is one. */
  readonly token?: string | undefined;
  /** Nothing of a private import is to be served, to nobody. */
  readonly withoutPrivate?: boolean | undefined;
  /** Anyone may read, under whatever name a request comes in. */
  readonly publicRead?: boolean | undefined;
}

/**
 * Refuses to serve the private imports that are kept at home where other machines can reach them without a token.
 *
 * @throws SERVER_PRIVATE_IMPORTS
 */
export async function refusePrivate(audience: Audience): Promise<void> {
  if (audience.withoutPrivate || mayHoldPrivate(audience)) return;
  const [{ readLayers }, { answerableHome }] = await Promise.all([
    import("../../import/index.js"),
    import("../../graph/index.js"),
  ]);
  const names = readLayers(join(answerableHome(), "imports")).flatMap((layer) => (layer.private ? [layer.name] : []));
  if (names.length > 0) throw fail("SERVER_PRIVATE_IMPORTS", { host: audience.host, names: names.join(", ") });
}

/**
 * Refuses a store that says that it holds private imports: another machine may have brought them there.
 *
 * @throws SERVER_PRIVATE_IMPORTS, SERVER_STORE_PRIVATE
 */
export async function refusePrivateStore(graph: Pick<Graph, "read">, audience: Audience): Promise<void> {
  if (mayHoldPrivate(audience)) return;
  const [seal] = await graph.read("read/record/seal");
  const names = seal?.privateImports ?? [];
  if (names.length === 0) return;
  throw fail(audience.withoutPrivate ? "SERVER_STORE_PRIVATE" : "SERVER_PRIVATE_IMPORTS", {
    host: audience.host,
    names: names.join(", "),
  });
}

/**
 * Whether what is answered stays on this machine or among those who bear the token, and is meant to hold everything. What
 * anyone may read does not stay on this machine, wherever it listens: a proxy passes it on, and a page of another name
 * that is pointed at this address reads it.
 */
export const mayHoldPrivate = ({ host, token, withoutPrivate, publicRead }: Audience): boolean =>
  !withoutPrivate && ((isLoopback(host) && !publicRead) || token !== undefined);
