#!/usr/bin/env bash
# github.com/neo4j/neo4j-go-driver/v5 v5.28.4 (Go): values of Neo4j that have a time, written as JSON by encoding/json, as an API does with a record.
# Expected before looking: a day is written as its text, which String() gives, or as an error; moments without a zone likewise; what is written can be
# told from an empty value.
# Seen: a date, a time of day and a local date and time are written as {}, each of them, whatever their value; String() of each is right. A datetime with a
# zone, which is Go's own, is written as it should be. A duration has its four parts. The properties of a node have each day so, and no error is given.
# Why it matters: an answer whose claims have a beginning and an end is sent with empty objects for both, and a client that tests "is there an end?" finds one.
# Source: Neo4j Go driver manual, "Data types and mapping to Cypher types" (dbtype.Date, LocalTime, Time, LocalDateTime); Go, encoding/json (a struct is
# written by its exported fields, of which time.Time has none; its methods are not those of a type made of it).
set -euo pipefail
work=$(mktemp -d); trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT; cd "$work"
cat >go.mod <<'MOD'
module check

go 1.22

require github.com/neo4j/neo4j-go-driver/v5 v5.28.4
MOD
cat >main.go <<'GO'
package main

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

func main() {
	moment := time.Date(2010, 5, 7, 10, 0, 0, 0, time.UTC)
	node := dbtype.Node{Labels: []string{"Claim"}, Props: map[string]any{"day": dbtype.Date(moment), "speaker": "A"}}
	for _, value := range []any{dbtype.Date(moment), dbtype.LocalTime(moment), dbtype.Time(moment), dbtype.LocalDateTime(moment), moment, dbtype.Duration{Months: 1}, node.Props} {
		text, err := json.Marshal(value)
		fmt.Printf("%T %s %v\n", value, text, err)
	}
	fmt.Println(dbtype.Date(moment).String(), dbtype.LocalDateTime(moment).String())
}
GO
export GOFLAGS=-mod=mod GOTOOLCHAIN=local
timeout 240 go build -o check . 2>/dev/null
timeout 30 ./check | tee seen.txt
cat >expected.txt <<'TXT'
dbtype.Date {} <nil>
dbtype.LocalTime {} <nil>
dbtype.Time {} <nil>
dbtype.LocalDateTime {} <nil>
time.Time "2010-05-07T10:00:00Z" <nil>
dbtype.Duration {"Months":1,"Days":0,"Seconds":0,"Nanos":0} <nil>
map[string]interface {} {"day":{},"speaker":"A"} <nil>
2010-05-07 2010-05-07T10:00:00
TXT
diff seen.txt expected.txt
