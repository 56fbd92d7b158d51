import type { AddressInfo } from "node:net";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A way to a server that can be cut: `refuse` as when its process is gone, `silence` as when its machine is. */
export interface Way {
  readonly port: number;
  refuse(): Promise<void>;
  silence(): void;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a way on loopback to a port of this machine. */
export async function openWay(target: { host: string; port: number }): Promise<Way> {
  const sockets = new Set<Socket>();
  let silent = false;
  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on("data", (data) => silent || to.write(data));
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
    from.on("error", () => {});
  };
  const onConnection = (client: Socket): void => {
    const server = connect(target);
    pass(client, server);
    pass(server, client);
  };
  let listener: Server | undefined;
  const listen = (port: number): Promise<number> =>
    new Promise((resolve) => {
      const server = createServer(onConnection).listen(port, "127.0.0.1", () =>
        resolve((server.address() as AddressInfo).port),
      );
      listener = server;
    });
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => (listener ? listener.close(resolve) : resolve(undefined)));
    listener = undefined;
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const port = await listen(0);
  return {
    port,
    refuse: cut,
    silence: () => {
      silent = true;
    },
    restore: async () => {
      silent = false;
      for (const socket of sockets) socket.destroy();
      if (!listener) await listen(port);
    },
    close: cut,
  };
}
