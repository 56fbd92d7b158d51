const PREFIX = "graphiql:";
/** Kept by the editor once for all tabs; what a tab holds is read from the tab itself, so that both agree after a reload. */
const OF_THE_TAB: ReadonlySet<string> = new Set([`${PREFIX}query`, `${PREFIX}variables`]);

interface Tab {
  readonly query?: string | null;
  readonly variables?: string | null;
}

/** The tab that was in front; undefined where none is kept, or what is kept cannot be read. */
function tabInFront(): Tab | undefined {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem(`${PREFIX}tabState`) ?? "null") ?? {};
    return tabs?.[activeTabIndex];
  } catch {
    return undefined; // Another hand wrote it: the page opens as it does the first time.
  }
}

/** Where the editor keeps its tabs and settings: in the reader's browser, and nowhere else. */
export const storage = {
  getItem(key: string): string | null {
    if (!OF_THE_TAB.has(key)) return localStorage.getItem(key);
    const tab = tabInFront();
    return (key.endsWith("query") ? tab?.query : tab?.variables) ?? null;
  },
  setItem(key: string, value: string): void {
    if (!OF_THE_TAB.has(key)) localStorage.setItem(key, value);
  },
  removeItem(key: string): void {
    localStorage.removeItem(key);
  },
  clear(): void {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  },
  get length(): number {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).length;
  },
};
