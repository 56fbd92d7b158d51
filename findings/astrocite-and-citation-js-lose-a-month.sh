#!/usr/bin/env bash
# astrocite-ris 0.16.4 and @citation-js/core, plugin-ris, plugin-csl 0.8.2 (npm): a report in RIS that is dated to the day,
# to the month, to the year; read by the one into CSL-JSON, and written out by the other.
# Expected before looking: each date as far as it is known, since both formats have dates without a day.
# Seen: the first writes the day that is not known as a part without a value ("2010", "05", ""); the second then drops the
# whole date. Dated to the day, the report keeps it; dated to the month or the year, it is "n.d." and has neither PY nor DA.
# Why it matters: whoever is careful about what is known of a date loses all of it; who makes up a day keeps it.
# Source: RIS specification, DA ("YYYY/MM/DD/other info", parts may be empty); CSL-JSON 1.0.2, date-parts (one to three
# parts, each a year, month or day).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact \
  astrocite-ris@0.16.4 @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2
cat >check.mjs <<'JS'
import { createRequire } from "node:module";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-csl";

const { parse } = createRequire(import.meta.url)("astrocite-ris");
const told = (date) => {
  const [item] = parse(`TY  - RPRT\r\nTI  - A report\r\nDA  - ${date}\r\nER  - \r\n`);
  const cite = new Cite([item]);
  const shown = cite.format("bibliography", { template: "apa" }).trim();
  return [JSON.stringify(item.issued["date-parts"][0]), /^DA {2}- /m.test(cite.format("ris")), /n\.d\./.test(shown)].join(" ");
};
const seen = ["2010/05/07/", "2010/05//", "2010///"].map(told);
console.log(seen.join("\n"));
const expected = ['["2010","05","07"] true false', '["2010","05",""] false true', '["2010","",""] false true'];
process.exit(seen.join() === expected.join() ? 0 : 1);
JS
timeout 60 node check.mjs
