#!/usr/bin/env bash
# Validators of JSON Schema (npm): is-my-json-valid 2.20.6, jsonschema 1.5.0, djv 2.1.4, z-schema 6.0.2, @exodus/schemasafe 1.3.0, @cfworker/json-schema 4.1.6, with
# "format" asserted: days, moments.
# Expected before looking: all that assert formats refuse 30 February and take a leap second; a month is no day.
# Seen: the first four pass 2010-02-30 and 29 February 2010 as days, and 2010-02-30T10:00:00Z as a moment; djv passes "2010-05" and "20100507" as days too. The last two
# refuse them. Of the moments, the leap second 1998-12-31T23:59:60Z is refused by djv and z-schema, 24:00:00 passed by three.
# Why it matters: which days a file may hold depends on who checks it, and four of six say that 30 February was checked.
# Source: JSON Schema Validation 2020-12, 7.3.1 (date: full-date of RFC 3339; date-time); RFC 3339, 5.6 and 5.7 (days of each month; the second 60 at a leap second); from memory, not opened.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact is-my-json-valid@2.20.6 jsonschema@1.5.0 djv@2.1.4 z-schema@6.0.2 @exodus/schemasafe@1.3.0 @cfworker/json-schema@4.1.6
cat >check.mjs <<'JS'
import { createRequire } from "node:module";
import { Validator as Cfworker } from "@cfworker/json-schema";

const require = createRequire(import.meta.url);
const isMyJsonValid = require("is-my-json-valid");
const { Validator } = require("jsonschema");
const djv = require("djv");
const { validator } = require("@exodus/schemasafe");
const zSchema = await import("z-schema").then((found) => found.default);
const passes = {
  imjv: (schema, value) => isMyJsonValid(schema)(value),
  jsonschema: (schema, value) => new Validator().validate(value, schema).valid,
  djv: (schema, value) => {
    const all = djv();
    all.addSchema("one", schema);
    return all.validate("one", value) === undefined;
  },
  zschema: (schema, value) => {
    const all = zSchema.create ? zSchema.create({}) : new zSchema({});
    const found = all.validate(value, schema);
    return found === true || found?.valid === true;
  },
  schemasafe: (schema, value) => validator(schema, { formatAssertion: true })(value),
  cfworker: (schema, value) => new Cfworker(schema, "2020-12").validate(value).valid,
};
const asked = {
  date: ["2010-05-07", "2010-02-30", "2010-02-29", "2010-05", "20100507"],
  "date-time": ["2010-05-07T10:00:00Z", "2010-02-30T10:00:00Z", "1998-12-31T23:59:60Z", "2010-05-07T24:00:00Z"],
};
const seen = Object.entries(asked).flatMap(([format, values]) => values.map((value) => {
  const by = Object.entries(passes).filter(([, pass]) => {
    try { return pass({ type: "string", format }, value); } catch { return false; }
  });
  return `${value}: ${by.map(([name]) => name).join(" ")}`;
}));
console.log(seen);
const all = "imjv jsonschema djv zschema schemasafe cfworker", four = "imjv jsonschema djv zschema";
const expected = [
  `2010-05-07: ${all}`, `2010-02-30: ${four}`, `2010-02-29: ${four}`, "2010-05: djv", "20100507: djv",
  `2010-05-07T10:00:00Z: ${all}`, `2010-02-30T10:00:00Z: ${four}`, "1998-12-31T23:59:60Z: imjv jsonschema schemasafe cfworker", "2010-05-07T24:00:00Z: imjv jsonschema djv",
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
