#!/usr/bin/env bash
# two_timer 2.2.5 (crates.io), which reads English expressions of time as a beginning and an end, of days, months and stretches; as of 10 January 2024.
# Expected before looking: a month in figures is a month or is refused; "7-9 May 2010" is three days, "7 to 9 May 2010" two, since its "to" leaves the end
# out; a year that stands once stands for both ends; what begins in May begins on the first.
# Seen: "May 2010" is the month. "2010-05" is five hours, from midnight to five on New Year's Day 2010, and a second. "7-9 May 2010" begins at seven in the
# morning of the 9th, "7 to 9 May 2010" at seven of the 8th. "May 7 to May 9, 2010" begins in 2024 and ends in 2010. "since May 2010" begins in June,
# as "after May 2010" does. Days that do not exist, or fell on another weekday, are refused.
# Why it matters: an index of events by such stretches puts a month of the war into the first hours of the year, and says that it is sure.
# Source: two_timer's README ("5/6/69", "1960-05-06", "since yesterday") and documentation (relative and absolute times; "to" and "through"; a dash
# stands for "through").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "read"
version = "0.1.0"
edition = "2021"
[dependencies]
two_timer = "=2.2.5"
chrono = { version = "=0.4.45", default-features = false }
TOML
cat >src/main.rs <<'RUST'
use two_timer::{parse, Config};

fn main() {
    let as_of = chrono::NaiveDate::from_ymd_opt(2024, 1, 10).unwrap().and_hms_opt(12, 0, 0).unwrap();
    for text in std::env::args().skip(1) {
        match parse(&text, Some(Config::new().now(as_of))) {
            Ok((from, to, _)) => println!("{text}: {from} to {to}"),
            Err(_) => println!("{text}: refused"),
        }
    }
}
RUST
export CARGO_TARGET_DIR="$work/target"
timeout 400 cargo build --quiet --jobs 1
timeout 60 target/debug/read "May 2010" "2010-05" "7 May 2010" "7-9 May 2010" "7 to 9 May 2010" "May 7 to May 9, 2010" \
  "from May 7, 2010 to May 9, 2010" "since May 2010" "after May 2010" "30 February 2010" "Monday, May 7, 2010" | tee seen.txt
cat >expected.txt <<'TXT'
May 2010: 2010-05-01 00:00:00 to 2010-06-01 00:00:00
2010-05: 2010-01-01 00:00:00 to 2010-01-01 05:00:01
7 May 2010: 2010-05-07 00:00:00 to 2010-05-08 00:00:00
7-9 May 2010: 2010-05-09 07:00:00 to 2010-05-10 00:00:00
7 to 9 May 2010: 2010-05-08 07:00:00 to 2010-05-09 00:00:00
May 7 to May 9, 2010: 2024-05-07 00:00:00 to 2010-05-09 00:00:00
from May 7, 2010 to May 9, 2010: 2010-05-07 00:00:00 to 2010-05-09 00:00:00
since May 2010: 2010-06-01 00:00:00 to 2024-01-10 12:00:00
after May 2010: 2010-06-01 00:00:00 to 2024-01-10 12:00:00
30 February 2010: refused
Monday, May 7, 2010: refused
TXT
diff seen.txt expected.txt
