/**
 * `npm run picture -- http://127.0.0.1:4000`: a picture of the start page, taken from a program that runs with
 * the bundled dataset. Light, 1,280 points wide, of the day that is given so that it can be taken again.
 */

import { statSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { launchBrowser } from "../browser/support/launch-browser.js";

const PATH = "/?asOf=2026-06-30";
const [server] = process.argv.slice(2);
if (!server) {
  process.stderr.write("Which server? Start one, and name its address: npm run picture -- http://127.0.0.1:4000\n");
  process.exit(2);
}
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await page.goto(new URL(PATH, server).href, { waitUntil: "load", timeout: 120_000 });
  const path = join(PACKAGE_ROOT, "src/explorer/explorer.png") as `${string}.png`;
  await page.screenshot({ path });
  process.stdout.write(`${path}: ${statSync(path).size} bytes\n`);
} finally {
  await browser.close();
}
