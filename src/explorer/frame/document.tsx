import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { addressOf, valuesOf } from "../address.js";
import type { Feed } from "../feeds/feed.js";
import type { About, Asked } from "../page.js";
import { Here } from "../parts/place.js";
import { Layout } from "./layout.js";
import { metaOf, tagsOf } from "./meta.js";

const RECORD_FEED = "/record.atom";

/** A whole HTML document. */
export function documentOf(
  content: VNode,
  about: About,
  asked: Asked,
  { found = true, feed }: { readonly found?: boolean; readonly feed?: Feed | undefined } = {},
): string {
  const forms = found
    ? (
        [
          [".json", "application/json"],
          [".jsonld", "application/ld+json"],
          [".csv", "text/csv"],
        ] as const
      ).filter(([ending]) => ending !== ".jsonld" || about.takenOut !== false)
    : [];
  const path = asked.path === "/" ? "/index" : asked.path;
  const page = (
    <Here.Provider value={asked}>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{about.title === "Answerable" ? about.title : `${about.title} · Answerable`}</title>
          {about.summary && <meta name="description" content={about.summary} />}
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href="/explorer.css" />
          <link rel="icon" href="/icon.svg" />
          {found && tagsOf(about, asked).map(([name, content]) => <meta name={name} content={content} />)}
          {found && <link rel="canonical" href={addressOf(asked.path, valuesOf(asked.query))} />}
          {forms.map(([ending, type]) => (
            <link rel="alternate" type={type} href={addressOf(`${path}${ending}`, valuesOf(asked.query))} />
          ))}
          {/* What is new in the record is a feed of every page; what changed on this one, of its own. */}
          {feed && feed.self !== RECORD_FEED && (
            <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.self} />
          )}
          <link rel="alternate" type="application/atom+xml" title="Revisions of the record" href={RECORD_FEED} />
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(metaOf(about, asked)) }} />
        </head>
        <Layout asked={asked} about={about} found={found}>
          {content}
        </Layout>
      </html>
    </Here.Provider>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** JSON inside a script element, where the parser looks for nothing but its end. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
