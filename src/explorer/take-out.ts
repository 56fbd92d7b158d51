import { idIn } from "./address.js";
import { citationOf } from "./cite.js";
import { endingOf, type Form, MANIFEST, type TakenFormat } from "./forms/form.js";
import type { About, Asked } from "./page.js";

/** What of the record is taken out for a page. */
export interface Taken {
  /** Ids that the page's answer holds: claims, entities, sources and law, and others that are none of these. */
  readonly ids: readonly string[];
  readonly asOf: string;
  /** Absent: the newest record. */
  readonly knownAt?: string | undefined;
  /** The page and its title. */
  readonly part: { readonly address: string; readonly title: string };
}

/** Writes the record behind a page in a format of other tools, with its manifest. Handed in: pages know no format. */
export type TakeOut = (
  format: TakenFormat,
  taken: Taken,
) => Promise<{ readonly text: string; readonly manifest: string }>;

/**
 * Everything that a page's answer and its list of sources name by id, or lead to by the path of a record's page.
 *
 * @param further ids of what it rests on besides
 */
export function whatIsTaken(data: unknown, about: About, asked: Asked, further: readonly string[] = []): Taken {
  const ids = new Set([...(about.sources?.map(({ id }) => id) ?? []), ...further]);
  JSON.stringify(data, (key, value) => {
    const named =
      typeof value !== "string" ? undefined : key === "id" ? value : key === "path" ? idIn(value) : undefined;
    if (named !== undefined) ids.add(named);
    return value;
  });
  for (const value of Object.values(asked.params)) ids.add(value);
  const { title, url } = citationOf(about, asked);
  const { asOf, knownAt } = asked.clocks;
  return { ids: [...ids].sort(), asOf, knownAt, part: { address: url ?? asked.path, title } };
}

/** Where the manifest of a form stands. */
export const manifestOf = (form: Form, path: string, query: string): string =>
  `${path === "/" ? "/index" : path}${endingOf(form)}${MANIFEST}${query}`;
