#!/usr/bin/env bash
# github.com/gorilla/feeds v1.2.0 (Go), a writer of Atom, RSS and JSON Feed: statements with a day of publication and one of their last change, or with none.
# Expected before looking: an entry has the same id whenever it is written; a day that was given is in the feed; what Atom must have is there or is an error.
# Seen: an entry whose day is not known gets a random UUID for its id, another at each writing, and in JSON Feed the id "". An entry with both days
# has in Atom the last change alone, and its day of publication nowhere, whereas RSS and JSON Feed have it. A feed that is not dated itself has an empty
# <updated>, though its entries are dated. No error is returned.
# Why it matters: readers show the same statement as a new one each time; a statement of 2010 that was corrected in 2012 is one of 2012.
# Source: RFC 4287, 4.2.6 (an id must be permanent, and the same however often it is published), 4.2.15 (updated, a date) and 4.2.9 (published);
# JSON Feed 1.1 (id is required, a feed reader must ignore an item without one).
set -euo pipefail
work=$(mktemp -d); trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT; cd "$work"
cat >go.mod <<'MOD'
module check

go 1.22
MOD
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"
	"regexp"
	"time"

	"github.com/gorilla/feeds"
)

func feed() *feeds.Feed {
	day := func(year int) time.Time { return time.Date(year, 5, 7, 10, 0, 0, 0, time.UTC) }
	return &feeds.Feed{Title: "statements", Link: &feeds.Link{Href: "https://example.org/"}, Items: []*feeds.Item{
		{Title: "undated", Link: &feeds.Link{Href: "https://example.org/1"}},
		{Title: "both", Id: "urn:example:2", Link: &feeds.Link{Href: "https://example.org/2"}, Created: day(2010), Updated: day(2012)},
	}}
}

func main() {
	var seen []bool
	atom, err := feed().ToAtom()
	again, _ := feed().ToAtom()
	rss, _ := feed().ToRss()
	json, _ := feed().ToJSON()
	id := regexp.MustCompile(`<id>urn:uuid:[0-9a-f-]{36}</id>`)
	has := func(pattern, text string) { seen = append(seen, regexp.MustCompile(pattern).MatchString(text)) }
	seen = append(seen, err == nil, id.MatchString(atom) && id.MatchString(again) && id.FindString(atom) != id.FindString(again))
	has(`"id": ""`, json)
	has(`<updated>2012-05-07T10:00:00Z</updated>`, atom)
	has(`2010|<published>`, atom)
	has(`<pubDate>Fri, 07 May 2010`, rss)
	has(`"date_published": "2010-05-07T10:00:00Z"`, json)
	has(`</id>\s*<updated></updated>\s*<link`, atom)
	fmt.Println(seen)
	if fmt.Sprint(seen) != "[true true true true false true true true]" {
		os.Exit(1)
	}
}
GO
export GOFLAGS=-mod=mod GOPATH="$work/go"
timeout 200 go get github.com/gorilla/feeds@v1.2.0 2>/dev/null
timeout 200 go run .
