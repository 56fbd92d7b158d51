import type { Loss, RecordView } from "../view/index.js";
import type { Written } from "../written.js";
import { biblatexText } from "./biblatex.js";
import { citeSources } from "./citation.js";
import { cslItems } from "./csl.js";
import { risText } from "./ris.js";

/** Lists of sources carry no claim, so nothing of what claims have is lost in them but the language of titles. */
const written = (view: RecordView, name: string, text: string, lost: readonly Loss[] = []): Written => ({
  files: [{ name, text }],
  counts: { sources: view.data.sources.length },
  lost,
});

export const writeCsl = (view: RecordView): Written =>
  written(view, "sources.csl.json", `${JSON.stringify(cslItems(citeSources(view)), null, 1)}\n`);
export const writeBiblatex = (view: RecordView): Written =>
  written(view, "sources.bib", biblatexText(citeSources(view)));
export const writeRis = (view: RecordView): Written =>
  written(view, "sources.ris", risText(citeSources(view)), [
    {
      code: "L10",
      records: view.data.sources.filter(({ title }) => /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(title)).length,
      instead: "titles are in their own script, without a language",
    },
  ]);
