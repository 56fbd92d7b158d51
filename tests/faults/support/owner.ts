import { startEmbedded } from "../../../src/graph/index.js";

/** A program that owns an embedded database until it is killed. Prints where it is as one line of JSON. */
const database = await startEmbedded({ home: process.argv[2] as string });
process.stdout.write(`${JSON.stringify({ pid: database.pid, ...database.address })}\n`);
setInterval(() => {}, 60_000);
