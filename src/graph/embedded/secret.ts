import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { fail } from "../../base/index.js";

const run = promisify(execFile);

/**
 * Returns the password of the store under `home`; for a store that does not exist yet a random one is made, kept in a
 * file that only this user may read, and given to the database before its first start.
 */
export async function ensurePassword(home: string, java: string, runtime: string): Promise<string> {
  const file = join(home, "password");
  if (existsSync(file)) {
    await chmod(file, 0o600);
    return (await readFile(file, "utf8")).trim();
  }
  // A store without its password cannot be opened, and everything in it comes from `seed/` and imports.
  if (existsSync(join(home, "data", "databases"))) throw fail("DATABASE_AUTH_FAILED", { home });
  // Hexadecimal: a first character such as "-" or "#" would be read as an option or a comment of the arguments file.
  const password = randomBytes(24).toString("hex");
  // Handed over in a file: an argument could be read by every user of the machine.
  const words = join(home, "initial-password.txt");
  try {
    await writeFile(words, `dbms\nset-initial-password\n${password}\n`, { mode: 0o600 });
    await run(
      java,
      ["-XX:TieredStopAtLevel=1", "-Xmx128m", "-cp", `${runtime}/*`, "org.neo4j.cli.AdminTool", `@${words}`],
      {
        env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
        timeout: 60_000,
      },
    );
  } catch (error) {
    throw fail("DATABASE_START_FAILED", { why: "its first password could not be set" }, error);
  } finally {
    await rm(words, { force: true });
  }
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}
