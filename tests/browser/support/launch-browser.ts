import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser } from "./find-browser.js";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser without a window that contacts nobody by itself. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return puppeteer.launch({ executablePath: path, headless: "shell", args: QUIET, env: { ...process.env, ...env } });
}
