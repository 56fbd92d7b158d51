#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2 (npm): resources by template, asked for by the package's own client over its own in-memory transport.
# Expected before looking: what the client puts in the template is what the server's reader is given, the number of a case with its
# slashes, a name in Arabic; of the two parameters of a query either may be left out, or both.
# Seen: the client writes %2F and %D8, as it must, and the server hands on "ICC-00%2F04-01%2F06" and "%D8%B9%D9%85%D8%B1" as they came.
# A query with one parameter of two, or with none, is "not found", though the same package's template makes just these addresses.
# mcp 2.3.0 (PyPI), the same protocol's package for Python, looked at once beside it, decodes the values and finds every one.
# Why it matters: a look-up by case number or by name finds nothing and says so in good faith; nothing found reads as nothing known.
# Source: Model Context Protocol, specification of 25 November 2025, Server Features, Resources ("uriTemplate" is a template of RFC 6570);
# RFC 6570, sections 1.4 (templates matched in reverse), 3.2.1 (undefined variables are left out) and 3.2.8; RFC 3986, section 2.4.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @modelcontextprotocol/sdk@1.32.2
cat >check.mjs <<'JS'
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { UriTemplate } from "@modelcontextprotocol/sdk/shared/uriTemplate.js";

const server = new McpServer({ name: "cases", version: "1" });
for (const template of ["law://cases/{number}", "law://claims{?speaker,from}"]) {
  server.registerResource(template, new ResourceTemplate(template, { list: undefined }), {}, (uri, values) => ({
    contents: [{ uri: uri.href, text: JSON.stringify(values) }],
  }));
}
const [near, far] = InMemoryTransport.createLinkedPair();
const client = new Client({ name: "reader", version: "1" });
await Promise.all([server.connect(near), client.connect(far)]);
const [cases, claims] = (await client.listResourceTemplates()).resourceTemplates.map((one) => new UriTemplate(one.uriTemplate));

const expected = [
  [cases, { number: "0370" }, "law://cases/0370", '{"number":"0370"}'],
  [cases, { number: "ICC-00/04-01/06" }, "law://cases/ICC-00%2F04-01%2F06", '{"number":"ICC-00%2F04-01%2F06"}'],
  [cases, { number: "عمر" }, "law://cases/%D8%B9%D9%85%D8%B1", '{"number":"%D8%B9%D9%85%D8%B1"}'],
  [claims, { speaker: "x", from: "2010" }, "law://claims?speaker=x&from=2010", '{"speaker":"x","from":"2010"}'],
  [claims, { from: "2010" }, "law://claims?from=2010", "not found"],
  [claims, { speaker: "x" }, "law://claims?speaker=x", "not found"],
  [claims, {}, "law://claims", "not found"],
];
let right = true;
for (const [template, values, address, told] of expected) {
  const uri = template.expand(values);
  const seen = await client.readResource({ uri }).then(
    (answer) => answer.contents[0].text,
    (problem) => (/not found/.test(problem.message) ? "not found" : problem.message),
  );
  console.log(uri, seen);
  right &&= uri === address && seen === told;
}
await client.close();
process.exit(right ? 0 : 1);
JS
timeout 60 node check.mjs
