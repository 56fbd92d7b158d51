#!/usr/bin/env bash
# github.com/mmcdole/gofeed v1.4.2 (Go), one reader for RSS, Atom and JSON Feed: an item by two bodies in each format, and one without an author.
# Expected before looking: the authors of an item are the same two in each format; who has none has those of its source or feed, as the standard has it.
# Seen: in Atom and in JSON Feed there are both authors. In RSS, with two dc:creator, there is the first alone, while the extension for Dublin Core lists
# both. In JSON Feed the item's "author" is nobody, in the others the first. The author of Atom's feed or source is nobody's in the entry.
# Why it matters: a joint statement of two ministries is one's own if it came by RSS, and not if it came by Atom.
# Source: gofeed's README, "Default Mappings" (Item.Authors from dc:creator); Dublin Core's usage guide (repeat the element for each creator); RFC 4287,
# 4.2.1 (an entry without authors has those of its source, and else of its feed).
set -euo pipefail
work=$(mktemp -d); trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT; cd "$work"
cat >go.mod <<'MOD'
module check

go 1.24
MOD
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"

	"github.com/mmcdole/gofeed"
)

const rss = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title>
<item><title>joint</title><dc:creator>Ministry A</dc:creator><dc:creator>Ministry B</dc:creator></item></channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:example:f</id><updated>2026-01-01T00:00:00Z</updated><author><name>Press</name></author>
<entry><id>urn:example:1</id><title>joint</title><updated>2010-05-07T10:00:00Z</updated><author><name>Ministry A</name></author><author><name>Ministry B</name></author></entry>
<entry><id>urn:example:2</id><title>none</title><updated>2010-05-07T10:00:00Z</updated><source><title>s</title><author><name>Ministry A</name></author></source></entry></feed>`
const json = `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","content_text":"joint","authors":[{"name":"Ministry A"},{"name":"Ministry B"}]}]}`

func main() {
	var seen []string
	for _, text := range []string{rss, atom, json} {
		feed, err := gofeed.NewParser().ParseString(text)
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		for _, item := range feed.Items {
			said := feed.FeedType + ":"
			for _, author := range item.Authors {
				said += " " + author.Name
			}
			if item.Author == nil {
				said += " (author: nobody)"
			}
			if item.DublinCoreExt != nil {
				said += fmt.Sprint(" ", item.DublinCoreExt.Creator)
			}
			seen = append(seen, said)
		}
	}
	fmt.Printf("%q\n", seen)
	if fmt.Sprintf("%q", seen) != `["rss: Ministry A [Ministry A Ministry B]" "atom: Ministry A Ministry B" "atom: (author: nobody)" "json: Ministry A Ministry B (author: nobody)"]` {
		os.Exit(1)
	}
}
GO
export GOFLAGS=-mod=mod GOPATH="$work/go"
timeout 200 go get github.com/mmcdole/gofeed@v1.4.2 2>/dev/null
timeout 200 go run .
