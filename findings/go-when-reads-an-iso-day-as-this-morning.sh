#!/usr/bin/env bash
# github.com/olebedev/when v1.1.0 (Go), "a natural language date/time parser": days with their year in English, and the same in Russian, as of noon on 10
# January 2024.
# Expected before looking: a day with a year is that day, or nothing; what is told as the text that was found was read; a day in no calendar is nothing;
# a month alone is a month, or its first.
# Seen: English rules know no year in words: "May 7, 2010" is 7 May 2024, "March 31, 2005" 31 March 2024; "7 May 2010" is nothing, and with "at 10:00" it is
# 2024, though the text that it says was found has the year. An ISO day is a time: 2010-05-07 is this morning at seven minutes past five. "In May" is
# the tenth, as today. In Russian the year is read, and 31 April is 1 May.
# Why it matters: reports of old crimes are dated to this year, those with the day in ISO form to today.
# Source: README of when (EN and RU among the languages supported; text[r.Index:r.Index+len(r.Text)] is what was found); rules/en/exact_month_date.go and
# rules/en/hour_minute.go (a hyphen between hour and minute).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export GOFLAGS=-mod=mod
cat >go.mod <<'MOD'
module read
go 1.21
require github.com/olebedev/when v1.1.0
MOD
cat >main.go <<'GO'
package main

import (
	"fmt"
	"time"

	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
	"github.com/olebedev/when/rules/ru"
)

func main() {
	noon := time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)
	english, russian := when.New(nil), when.New(nil)
	english.Add(en.All...)
	english.Add(common.All...)
	russian.Add(ru.All...)
	russian.Add(common.All...)
	show := func(parser *when.Parser, texts ...string) {
		for _, text := range texts {
			found, err := parser.Parse(text, noon)
			if err != nil || found == nil {
				fmt.Printf("%s: nothing\n", text)
				continue
			}
			fmt.Printf("%s: %s of %q\n", text, found.Time.Format("2006-01-02 15:04"), found.Text)
		}
	}
	show(english, "May 7, 2010", "March 31, 2005", "7 May 2010", "7 May 2010 at 10:00", "on 2010-05-07", "killed in May", "April 31")
	show(russian, "7 мая 2010", "31 апреля 2010")
}
GO
timeout 300 go run . | tee seen.txt
cat >expected.txt <<'TXT'
May 7, 2010: 2024-05-07 12:00 of "May 7"
March 31, 2005: 2024-03-31 12:00 of "March 31"
7 May 2010: nothing
7 May 2010 at 10:00: 2024-05-07 10:00 of "7 May 2010 at 10:00"
on 2010-05-07: 2024-01-10 05:07 of "05-07"
killed in May: 2024-05-10 12:00 of "May"
April 31: 2024-05-01 12:00 of "April 31"
7 мая 2010: 2010-05-07 00:00 of "7 мая 2010"
31 апреля 2010: 2010-05-01 00:00 of "31 апреля 2010"
TXT
diff seen.txt expected.txt
