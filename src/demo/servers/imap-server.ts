/**
 * A small IMAP4rev1 server in this process, for the demo and the tests: enough for a mail client that lists,
 * fetches, searches, appends, moves and idles. It lives in memory, listens on loopback only and does not give
 * ENVELOPE, BODYSTRUCTURE or numbered parts (it answers BAD), because it does not read MIME.
 */
import net from "node:net";
import { IMAP_COMMANDS } from "./imap-commands.js";
import { type ImapCommand, ImapSession } from "./imap-session.js";
import type { MailStore } from "./imap-store.js";

export interface ImapServer {
  readonly host: "127.0.0.1";
  readonly port: number;
  /** Open connections. */
  connections(): number;
  /** Resets every connection, as a router or a restarted server does. */
  resetConnections(): void;
  /** Whether new connections are answered; a server that is not just closes them. */
  accepting: boolean;
  close(): Promise<void>;
}

const MOST_CONNECTIONS = 200;

/**
 * @param port 0 for any free one
 * @param commands what it knows; tests put odd servers together from the usual commands and a few of their own
 */
export async function startImapServer(
  store: MailStore,
  now: () => Date,
  port = 0,
  commands: Readonly<Record<string, ImapCommand>> = IMAP_COMMANDS,
): Promise<ImapServer> {
  const sockets = new Set<net.Socket>();
  const state = { accepting: true };
  const server = net.createServer((socket) => {
    if (!state.accepting || sockets.size >= MOST_CONNECTIONS) {
      socket.on("error", () => undefined);
      socket.end("* BYE not now\r\n");
      return;
    }
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    new ImapSession(socket, { store, now }, commands);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const listening = typeof address === "object" && address !== null ? address.port : port;
  return {
    host: "127.0.0.1",
    port: listening,
    connections: () => sockets.size,
    resetConnections() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    get accepting() {
      return state.accepting;
    },
    set accepting(value: boolean) {
      state.accepting = value;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
