import { readFileSync } from "node:fs";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

/** Five limbs, one of them open. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f4e79"/><g fill="#fff"><rect x="7" y="7" width="3" height="18"/><rect x="11.5" y="7" width="3" height="18"/><rect x="16" y="7" width="3" height="18"/><rect x="20.5" y="7" width="3" height="18"/></g><rect x="25.5" y="7.5" width="2" height="17" fill="none" stroke="#fff"/></svg>`;

/** The files that pages load, by their address: type and text. */
export const FILES: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  "/explorer.css": { type: "text/css; charset=utf-8", text: read("style/explorer.css") },
  "/icon.svg": { type: "image/svg+xml", text: ICON },
};
