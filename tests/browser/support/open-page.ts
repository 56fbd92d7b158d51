import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";

/** A page, and everything it did that a page of ours may not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to another origin, breaches of the content policy, errors on the console, exceptions. */
  readonly faults: readonly string[];
  /** Takes a picture into a folder for temporary files. @returns its path */
  picture(name: string): Promise<string>;
}

const pictures = mkdtempSync(join(tmpdir(), "answerable-pictures-"));

/** Opens an address in a page that is watched from its first request on. The caller closes the page. */
export async function openPage(browser: Browser, url: string, width = 1440): Promise<WatchedPage> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on("request", (request) => {
    // The browser draws the signs of its own input fields from addresses that hold the picture itself.
    if (![`${origin}/`, "blob:", "data:image/svg+xml"].some((start) => request.url().startsWith(start)))
      faults.push(`request to ${request.url().slice(0, 80)}`);
  });
  page.on("requestfailed", (request) =>
    faults.push(`failed: ${request.url().slice(0, 80)} ${request.failure()?.errorText ?? ""}`),
  );
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${String(error).slice(0, 200)}`));
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy/.test(message.text()))
      faults.push(`console: ${message.text().slice(0, 200)}`);
  });
  // Patient, because the page asks the headline question at once, of a database that may never have heard it.
  await page.goto(url, { waitUntil: "networkidle0", timeout: 120_000 });
  return {
    page,
    faults,
    picture: async (name) => {
      const path = join(pictures, `${name}.png`) as `${string}.png`;
      await page.screenshot({ path });
      return path;
    },
  };
}
