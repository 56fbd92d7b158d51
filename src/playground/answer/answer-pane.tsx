import { useGraphiQL, useMonaco } from "@graphiql/react";
import { type GraphQLSchema, parse } from "graphql";
import { useEffect, useMemo, useRef, useState } from "react";
import { writeCsv } from "../../explorer/forms/write-csv";
import { addressOf } from "../address";
import { type Asked, useAsked } from "../asked";
import { useEditors } from "../use-editors";
import { type Cell, type Table, tablesOf } from "./tables";
import { pagesOf } from "./types-of-answer";

type Pages = ReadonlyMap<string, string>;
type Form = "json" | "table";

/** Below the answer: the same as a table and as CSV, and the address at which the question is found again. */
export function AnswerPane() {
  const asked = useAsked();
  const schema = useGraphiQL((state) => state.schema);
  const [form, setForm] = useState<Form>("json");
  const pages = useMemo(() => readPages(asked, schema), [asked, schema]);
  const tables = useMemo(() => tablesOf(asked?.data), [asked]);
  const pane = useRef<HTMLDivElement>(null);
  useLinks(pages);
  useWrapping();
  useInView(asked, pane);

  return (
    <div className={`answer answer-as-${form}`} ref={pane}>
      <div className="answer-ways">
        <fieldset aria-label="Show the answer as">
          {(["json", "table"] as const).map((one) => (
            <button key={one} type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
              {one === "json" ? "JSON" : "Table"}
            </button>
          ))}
        </fieldset>
        <button type="button" disabled={tables.length === 0} onClick={() => download(tables)}>
          CSV
        </button>
        <Share />
      </div>
      {form === "table" && (
        <div className="answer-tables">
          {tables.length === 0 ? (
            <p>There is no answer to show as a table.</p>
          ) : (
            tables.map((table) => <TableOf key={table.title} table={table} pages={pages} />)
          )}
        </div>
      )}
    </div>
  );
}

function TableOf({ table: { title, columns, rows }, pages }: { readonly table: Table; readonly pages: Pages }) {
  return (
    <table>
      <caption>
        {title}, {rows.length} {rows.length === 1 ? "row" : "rows"}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer never change their places.
          <tr key={index}>
            {row.map((cell, at) => (
              <td key={columns[at]}>
                <CellOf cell={cell} pages={pages} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellOf({ cell, pages }: { readonly cell: Cell; readonly pages: Pages }) {
  return cell.map((value, index) => {
    const page = typeof value === "string" ? pages.get(value) : undefined;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the values of a cell never change their places.
      <span key={index}>
        {index > 0 && "; "}
        {page ? <a href={page}>{String(value)}</a> : String(value)}
      </span>
    );
  });
}

/** Copies the address of what stands in the editors. */
function Share() {
  const { read } = useEditors();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(new URL(addressOf(read()), location.href).href);
      setSaid("Copied.");
    } catch {
      setSaid("It stands in the address bar.");
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        Copy address
      </button>
      <span className="answer-said" role="status">
        {said}
      </span>
    </>
  );
}

function readPages(asked: Asked | null, schema: GraphQLSchema | null | undefined): Pages {
  if (!asked?.data || !schema) return new Map();
  try {
    return pagesOf(asked.data, parse(asked.query), schema);
  } catch {
    return new Map(); // What was answered can be read; a query that cannot has no answer.
  }
}

/** Makes links of the ids in the answer as JSON: with Ctrl, or Cmd, they lead to their pages. */
function useLinks(pages: Pages): void {
  const monaco = useMonaco(({ monaco }) => monaco);
  useEffect(() => {
    if (!monaco) return;
    const links = monaco.languages.registerLinkProvider("json", {
      provideLinks: (model) => ({
        links: model
          .findMatches('"([^"\\\\]+)"', true, true, false, null, true, 50_000)
          .flatMap(({ range, matches }) => {
            const page = pages.get(matches?.[1] ?? "");
            if (!page) return [];
            const inner = { ...range, startColumn: range.startColumn + 1, endColumn: range.endColumn - 1 };
            return [{ range: inner, url: new URL(page, location.href).href, tooltip: "To its page" }];
          }),
      }),
    });
    return () => links.dispose();
  }, [monaco, pages]);
}

/** Breaks the lines of the query to fit beside the buttons, so that none of it is hidden. */
function useWrapping(): void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent" }), [queryEditor]);
}

/** Where the panes stand below each other, an answer that has come is brought into view. */
function useInView(asked: Asked | null, pane: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    // The page opens at its head; what the reader asks for brings its answer.
    if (!asked || !navigator.userActivation?.hasBeenActive) return;
    if (!matchMedia("(max-width: 50rem)").matches) return;
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    pane.current?.closest(".graphiql-response")?.scrollIntoView({ behavior, block: "start" });
  }, [asked, pane]);
}

function download(tables: readonly Table[]): void {
  for (const { title, columns, rows } of tables) {
    const sheet = { columns, rows: rows.map((row) => row.map((cell) => cell.map(String).join("; "))) };
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([writeCsv(sheet)], { type: "text/csv;charset=utf-8" }));
    link.download = `${title.replaceAll(" ", "-")}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
