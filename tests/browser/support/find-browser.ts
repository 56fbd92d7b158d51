import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** A browser on this machine, and what its process needs in its environment. */
export interface Browser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Finds a Chromium: the one `CHROME_PATH` names, one that is installed, or the one that came with `npm ci`, which is
 * unpacked once into `node_modules/.cache`.
 *
 * @throws Error that says what to do, where none can run
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH names ${named}, which does not exist. Correct it or unset it.`);
  const installed = named ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH.");
  return unpackBrowser();
}

/**
 * The browser that came with `npm ci`. It is unpacked where nobody else looks and moved into its place whole: several
 * workers may come here at the same moment, and none of them may start what another has half written.
 */
async function unpackBrowser(): Promise<Browser> {
  const folder = resolve("node_modules/.cache/browser");
  if (!existsSync(folder)) {
    const own = `${folder}-${process.pid}`;
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own, { recursive: true });
    await unpackInto(own);
    putInPlace(own, folder);
  }
  const path = join(folder, "chromium");
  return { path, env: { ...librariesFor(path, join(folder, "al2023/lib")), ...fontsFrom(join(folder, "fonts")) } };
}

/** The package unpacks beside the libraries it needs only where it believes itself to be in a bare cloud function. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Moves what was unpacked into its place, or lets go of it where another was first. */
function putInPlace(own: string, folder: string): void {
  try {
    renameSync(own, folder);
  } catch (failure) {
    if (!existsSync(folder)) throw failure;
    rmSync(own, { recursive: true, force: true });
  }
}

/** The libraries that came with the browser, where this machine lacks one of them. */
function librariesFor(path: string, folder: string): Record<string, string> {
  const linked = execFileSync("ldd", [path], { encoding: "utf8" });
  return linked.includes("not found") ? { LD_LIBRARY_PATH: folder } : {};
}

/** The fonts that came with the browser, where this machine has none. */
const fontsFrom = (folder: string): Record<string, string> =>
  existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: folder };
