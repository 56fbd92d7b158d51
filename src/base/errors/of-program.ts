import { type ErrorDefinition, quote } from "./definition.js";

/** What can go wrong on the way to an answer: the command line, the server, a request before it is understood. */
export const ofProgram = {
  SERVER_PRIVATE_IMPORTS: {
    sentence: (d) =>
      `What ${quote(d.host)} serves can be read by others, and the record holds private imports (${d.names}).`,
    remedy:
      "Serve them on 127.0.0.1 without --public-read, set ANSWERABLE_TOKEN so that every request must bear it, start with --without-private to serve a store without them, or take them out with `answerable imports remove`.",
  },
  SERVER_STORE_PRIVATE: {
    sentence: (d) => `The store holds private imports (${d.names}), and this server is to serve none.`,
    remedy:
      "Name a database of its own in NEO4J_URI or NEO4J_DATABASE; without NEO4J_URI, `start --without-private` keeps one by itself.",
  },
  SERVER_PUBLIC_WITHOUT_CONSENT: {
    sentence: (d) =>
      `${quote(d.host)} can be reached from other machines, and nobody has said that this server may be.`,
    remedy: "Use HOST=127.0.0.1, or start with --public-read to let anyone read.",
  },
  SERVER_PORT_TAKEN: {
    sentence: (d) => `Port ${d.port} on ${d.host} is in use by another program.`,
    remedy: "Set PORT to a free port (0 picks one), or stop the other program.",
  },
  FOLDER_NOT_EMPTY: {
    sentence: (d) => `${quote(d.folder)} holds something already, and nothing is written over.`,
    remedy: "Name a folder that does not exist yet, or an empty one.",
  },
  FOLDER_NOT_WRITTEN: {
    sentence: (d) => `${quote(d.path)} cannot be written: ${d.why}.`,
    remedy: "Make room or give leave to write there, or name another place, and run it again.",
  },
  SERVER_CANNOT_LISTEN: {
    sentence: (d) => `The server cannot listen on ${d.host}, port ${d.port}: ${d.why}.`,
    remedy:
      "Set HOST to an address of this machine (127.0.0.1 for this machine alone) and PORT to one that is allowed.",
  },
  USAGE_INVALID: {
    sentence: (d) => `${d.what}.`,
    remedy: "See `answerable --help`, and `--help` of each command for examples.",
  },
  QUERY_TOO_EXPENSIVE: {
    sentence: (d) => `The request is refused before it runs: ${d.what} (limit ${d.limit}, found ${d.found}).`,
    remedy: "Ask for less at once.",
  },
  QUERY_FRAGMENT_CYCLE: {
    sentence: (d) => `Fragment ${quote(d.fragment)} spreads itself.`,
    remedy: "Break the circle of fragments.",
  },
  REQUEST_NOT_JSON: {
    sentence: () => "The body of the request is not JSON that can be read.",
    remedy: 'Send {"query": "…"} as application/json.',
  },
  REQUEST_INVALID: {
    sentence: (d) => String(d.why ?? "The request cannot be read."),
    remedy: 'Send a POST to /graphql with {"query": "…", "variables": {…}} as application/json.',
  },
  REQUEST_HOST_REFUSED: {
    sentence: () => "This server does not accept the host name in the Host header.",
    remedy: "Use the address the server printed at its start, or allow the name with ALLOWED_HOSTS.",
  },
  REQUEST_ORIGIN_REFUSED: {
    sentence: () => "Pages of another origin may not ask this server.",
    remedy: "Open the playground of this server, or ask from a program that sends no Origin header.",
  },
  REQUEST_TOKEN_REFUSED: {
    sentence: () => "The request carries a credential, and this server has no issuer to check it with.",
    remedy: "Leave out the Authorization header: everything here is public.",
  },
  REQUEST_TOKEN_NEEDED: {
    sentence: () => "This server answers only requests that bear its token.",
    remedy: "Send it as `Authorization: Bearer …`; whoever runs the server has it.",
  },
  REQUEST_RATE_EXCEEDED: {
    sentence: (d) => `This address has used up its share of the server; it refills in ${d.seconds} s.`,
    remedy: "Wait that long, or ask smaller questions.",
    retryable: true,
  },
  REQUEST_ABANDONED: {
    sentence: () => "The client went away before its answer was there.",
    remedy: "Nothing has to be done: what it asked for was stopped.",
  },
  RECONCILE_INVALID: {
    sentence: (d) => `The request is not as the service reads it: ${d.why}.`,
    remedy: 'Send `queries` as a form field: {"0": {"query": "a name"}}, with types as /reconcile lists them.',
  },
  REQUEST_PARAMETER_UNKNOWN: {
    sentence: (d) => `This address takes nothing under ${d.names}; it takes ${d.known}.`,
    remedy: "Leave it out, or give what you mean under one of the names that the address takes.",
  },
  REQUEST_NOT_FOUND: {
    sentence: () => "Nothing lives at this address.",
    remedy: "The API is at /graphql, the playground at /playground, this server's start page at /.",
  },
  INTERNAL: {
    sentence: () => "Something went wrong inside the server.",
    remedy: "Tell whoever runs this server the `ref` of this error: it is in the log.",
    retryable: true,
  },
} as const satisfies Record<string, ErrorDefinition>;
