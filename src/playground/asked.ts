import { useSyncExternalStore } from "react";

/** The last answer, with the query it is to. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

let last: Asked | null = null;
const listeners = new Set<() => void>();

/** Says that a query was answered. */
export function tell(asked: Asked): void {
  last = asked;
  for (const listener of listeners) listener();
}

/** The last answer; null before the first. */
export const useAsked = (): Asked | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
