#!/usr/bin/env bash
# warcio 2.4.11 (npm, of Webrecorder), the reader and writer of web archives in JavaScript: a record that was captured together with two others and has the digest of its
# block, read and written again with nothing changed.
# Expected before looking: what is not changed is written as it was, above all the block that the digest is of; a header that is given twice is there twice; if the block
# is written otherwise, its digest is reckoned anew.
# Seen: by default the headers of the archived answer are put in the order of the alphabet and in small letters, and the digest of the block stays that of the block as
# it was: whoever checks it finds that the record was tampered with. The two records captured with it, WARC-Concurrent-To, become one, with a comma in its
# identifier. Told to keep the case of headers it writes both as they were. Told not to parse HTTP, it adds a digest of the payload that is the block's.
# Why it matters: a page that was archived as evidence fails its own digest after a tool has copied it, and the request that it answers is no longer found.
# Source: WARC 1.1 (ISO 28500:2017), 5.7 (WARC-Concurrent-To may be repeated), 5.8 (WARC-Block-Digest: of the full block), 5.9 (payload digest), 6.3 (response: as received).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact warcio@2.4.11
cat >check.mjs <<'JS'
import { createHash } from "node:crypto";
import { WARCParser, WARCSerializer } from "warcio";

const digest = (text) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const body = "hello\n";
const block = `HTTP/1.1 200 OK\r\nServer: a\r\nLink: <x>; rel="original"\r\n\r\n${body}`;
const lines = [
  "WARC/1.1", "WARC-Type: response", "WARC-Record-ID: <urn:uuid:1>", "WARC-Target-URI: http://example.org/", "WARC-Date: 2010-05-07T00:00:00Z",
  "WARC-Concurrent-To: <urn:uuid:2>", "WARC-Concurrent-To: <urn:uuid:3>", `WARC-Block-Digest: ${digest(block)}`,
  "Content-Type: application/http; msgtype=response", `Content-Length: ${block.length}`,
];
for (const options of [{}, { keepHeadersCase: true }, { keepHeadersCase: true, parseHttp: false }]) {
  const record = await WARCParser.parse([new TextEncoder().encode(`${lines.join("\r\n")}\r\n\r\n${block}\r\n\r\n`)], options);
  const written = new TextDecoder().decode(await WARCSerializer.serialize(record));
  const [head, ...rest] = written.split("\r\n\r\n");
  const said = (name) => head.split("\r\n").filter((line) => line.toLowerCase().startsWith(`${name}:`)).map((line) => line.slice(name.length + 2)).join(" and ");
  const now = rest.join("\r\n\r\n").slice(0, -4);
  const payload = said("warc-payload-digest");
  console.log(`${JSON.stringify(options)}: block ${now === block ? "as it was" : "otherwise"}, digest ${said("warc-block-digest") === digest(now) ? "of it" : "of another"}, with ${said("warc-concurrent-to")}, payload's digest ${payload === digest(body) ? "of the payload" : payload === digest(block) ? "of the block" : "of neither"}`);
}
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
{}: block otherwise, digest of another, with <urn:uuid:2>, <urn:uuid:3>, payload's digest of the payload
{"keepHeadersCase":true}: block as it was, digest of it, with <urn:uuid:2> and <urn:uuid:3>, payload's digest of the payload
{"keepHeadersCase":true,"parseHttp":false}: block as it was, digest of it, with <urn:uuid:2> and <urn:uuid:3>, payload's digest of the block
TXT
diff seen.txt expected.txt
