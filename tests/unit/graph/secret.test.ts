import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ensurePassword } from "../../../src/graph/embedded/secret.js";

let home: string;
/** Stands for Java: keeps a copy of the arguments file it is given, and the arguments themselves. */
let java: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "answerable-secret-"));
  java = join(home, "java");
  const script =
    '#!/bin/sh\necho "$@" > "$NEO4J_HOME/arguments"\nfor last; do :; done\ncp "$(echo "$last" | cut -c2-)" "$NEO4J_HOME/words"\n';
  writeFileSync(java, script, { mode: 0o755 });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("The first password of a store", () => {
  test("has no character that the database's arguments file reads as an option, a comment or a quote", async () => {
    const made = new Set<string>();
    for (let store = 0; store < 5; store++) {
      const password = await ensurePassword(home, java, "/runtime");
      expect(password).toMatch(/^[0-9a-f]{48}$/);
      expect(readFileSync(join(home, "words"), "utf8")).toBe(`dbms\nset-initial-password\n${password}\n`);
      made.add(password);
      rmSync(join(home, "password"));
    }
    expect(made.size).toBe(5);
  });

  test("is handed over in a file that is gone afterwards, never among the arguments", async () => {
    const password = await ensurePassword(home, java, "/runtime");
    expect(readFileSync(join(home, "arguments"), "utf8")).not.toContain(password);
    expect(readdirSync(home).sort()).toEqual(["arguments", "java", "password", "words"]);
    expect(statSync(join(home, "words")).mode & 0o077).toBe(0);
  });

  test("is kept, for this user alone, and asked for again as it is", async () => {
    const password = await ensurePassword(home, java, "/runtime");
    expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
    expect(await ensurePassword(home, "/no/java/is/needed/now", "/runtime")).toBe(password);
  });

  test("that is lost is not made anew for a store that has another", async () => {
    mkdirSync(join(home, "data", "databases"), { recursive: true });
    await expect(ensurePassword(home, java, "/runtime")).rejects.toMatchObject({ code: "DATABASE_AUTH_FAILED" });
    expect(existsSync(join(home, "password"))).toBe(false);
  });

  test("that could not be set is not kept", async () => {
    await expect(ensurePassword(home, "/no/java/here", "/runtime")).rejects.toMatchObject({
      code: "DATABASE_START_FAILED",
    });
    expect(readdirSync(home)).toEqual(["java"]);
  });
});
