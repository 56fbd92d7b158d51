#!/usr/bin/env bash
# zod 4.6.7 (npm), whose fromJSONSchema makes checks of JSON Schema, beside ajv 8.17.1: rules that a claim must have a source, or a speaker or a court.
# Expected before looking: what it has no word for is refused, as "not", "if" and "dependentRequired" are ("is not supported"); all else is checked as the
# standard says.
# Seen: a name under "required" that "properties" does not describe is passed over. "anyOf" of two lists of required names, "a speaker or a court", lets
# everything pass, "oneOf" of them refuses everything. Least and greatest lengths of a list count only beside "items". What has no "type" is not checked at
# all: minimum, pattern, required. A constant that is an object or a list is met by nothing. No error is given for any of them.
# Why it matters: the rule that nothing is said without a source is in the schema, is taken over without a word, and holds nobody to it.
# Source: JSON Schema 2020-12, Validation, 6.5.3 (required), 6.4.1 (maxItems), 6.1.3 (const); Core, 10.2.1 (anyOf, oneOf); zod's documentation, JSON Schema.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact zod@4.6.7 ajv@8.17.1
cat >check.mjs <<'JS'
import Ajv from "ajv/dist/2020.js";
import { z } from "zod";

const ajv = new Ajv.default({ strict: false });
const properties = { speaker: { type: "string" }, court: { type: "string" } };
const either = [{ required: ["speaker"] }, { required: ["court"] }];
const cases = {
  "required, not described": [{ type: "object", properties, required: ["source"] }, {}, { source: "report" }],
  "a speaker or a court": [{ type: "object", properties, anyOf: either }, {}, { court: "A" }],
  "one of the two": [{ type: "object", properties, oneOf: either }, {}, { court: "A" }],
  "one source at least": [{ type: "array", minItems: 1 }, [], ["report"]],
  "one source at least, of texts": [{ type: "array", items: { type: "string" }, minItems: 1 }, [], ["report"]],
  "five or more, no type": [{ minimum: 5 }, 1, 7],
  "a constant": [{ const: { finding: true } }, { finding: false }, { finding: true }],
};
const seen = {};
for (const [name, [schema, wrong, right]] of Object.entries(cases)) {
  const check = z.fromJSONSchema(schema);
  const standard = ajv.compile(schema);
  seen[name] = [wrong, right].map((value) => `${check.safeParse(value).success} for ${standard(value)}`).join(", ");
}
let unsupported = "taken";
try {
  z.fromJSONSchema({ not: { type: "string" } });
} catch {
  unsupported = "refused";
}
const expected = {
  "required, not described": "true for false, true for true",
  "a speaker or a court": "true for false, true for true",
  "one of the two": "false for false, false for true",
  "one source at least": "true for false, true for true",
  "one source at least, of texts": "false for false, true for true",
  "five or more, no type": "true for false, true for true",
  "a constant": "false for false, false for true",
};
console.log(seen, unsupported);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) && unsupported === "refused" ? 0 : 1);
JS
timeout 60 node check.mjs
