// Starts the database and ends it when the program that asked for it is gone. The program holds the other end of our
// standard input and never writes to it: however the program ends, even by `kill -9`, the system closes that pipe, and
// that is the sign to stop. A JVM watches nothing of the kind by itself.
// usage: node keeper.mjs JAVA ARGUMENTS…      first line of output: `keeper: jvm PID`
import { spawn } from "node:child_process";

const GRACE_MS = 1200;
const [command, ...parameters] = process.argv.slice(2);
const child = spawn(command, parameters, { stdio: ["ignore", "inherit", "inherit"] });
let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  child.kill("SIGTERM");
  setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
}

child.on("spawn", () => say(`keeper: jvm ${child.pid}\n`));
child.on("error", (error) => {
  say(`keeper: ${error.message}\n`);
  process.exit(127);
});
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGKILL" ? 137 : 143)));
process.stdin.on("end", stop).on("close", stop).on("error", stop).resume();
for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, stop);
process.stdout.on("error", () => {}); // nobody listens any more: the closed input says so too

function say(text) {
  process.stdout.write(text);
}
