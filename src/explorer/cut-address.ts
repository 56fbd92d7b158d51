import { listNamed } from "./pages/index.js";

/** Where an address leads that was cut by hand: without a stroke at its end, or to the list of what it was cut from. */
export function meantBy(url: string): string | undefined {
  const { pathname, search } = new URL(`http://localhost${url}`);
  const path = pathname.replace(/\/+$/, "");
  const word = path.slice(1);
  if (listNamed(word)) return `/browse/${word}${search}`;
  const begin = BEGINNINGS.get(word);
  if (begin) return begin;
  return path === pathname || path === "" || path.startsWith("//") ? undefined : `${path}${search}`;
}

const BEGINNINGS: ReadonlyMap<string, string> = new Map([
  ["situations", "/#situations"],
  ["violations", "/#situations"],
  ["browse", "/#browse"],
  ["chains", "/#browse"],
  ["network", "/#browse"],
  ["favicon.ico", "/icon.svg"],
  ["openapi", "/openapi.json"],
  ["api", "/openapi.json"],
]);
