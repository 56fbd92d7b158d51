import { launchBrowser } from "./browser/support/launch-browser.js";
const base = "http://127.0.0.1:4211"; const out = "/tmp/shots"; import { mkdirSync } from "node:fs"; mkdirSync(out, { recursive: true });
const pages: [string, string][] = [["home", "/"], ...process.argv.slice(3).map((x) => { const i = x.indexOf("="); return [x.slice(0, i), x.slice(i + 1)] as [string, string]; })];
const [w, scheme] = process.argv[2]!.split(","); 
const browser = await launchBrowser();
for (const [name, path] of pages) {
  const page = await browser.newPage();
  await page.setViewport({ width: Number(w), height: 844, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme ?? "light" }]);
  const r = await page.goto(base + path, { waitUntil: "networkidle0", timeout: 120000 });
  const wide = await page.evaluate(() => { const d = document.documentElement; const bad: string[] = []; if (d.scrollWidth > d.clientWidth) for (const e of document.querySelectorAll("body *")) { const b = e.getBoundingClientRect(); if (b.right > d.clientWidth + 1 && bad.length < 6) bad.push(e.tagName + "." + (e as HTMLElement).className + " " + Math.round(b.right)); } return { sw: d.scrollWidth, cw: d.clientWidth, h: d.scrollHeight, bad, small: [...document.querySelectorAll("a,button,input,select,summary")].filter((e) => { const b = e.getBoundingClientRect(); return b.width > 0 && (b.height < 20) && !e.closest("p,li,td,dd,th,nav,h1,h2,h3"); }).length }; });
  console.log(name, r?.status(), JSON.stringify(wide));
  await page.screenshot({ path: `${out}/${name}-${w}-${scheme}.png`, fullPage: false });
  await page.screenshot({ path: `${out}/${name}-${w}-${scheme}-full.png`, clip: { x: 0, y: 0, width: Number(w), height: Math.min(wide.h, 2600) } });
  await page.close();
}
await browser.close();
