#!/usr/bin/env bash
# natty 0.13 (Maven, com.joestelmach), "natural language date parser": stretches of days with their year, read as of 10 January 2024.
# Expected before looking: both ends have the year that stands behind them; "7-9 May 2010" is a stretch or is refused; a day that does not exist is
# refused.
# Seen: behind a stretch of days, 2010 is the time of the day: "from 7 to 9 May 2010" is 7 and 9 May 2024, each at ten past eight in the evening, and
# 2003 is three past eight. "In 2003" is today at that time. "7-9 May 2010" is 9 July 2024; "7 May 2010 to 9 May 2010" is read with its years, and
# so are months ("May 2003 to June 2004"). 30 February 2010 is 2 March, 31 April 1 May. That the time was inferred is told of the days alone.
# Why it matters: what was done in 2003 was done this year, at a time that is given to the minute.
# Source: natty's documentation (formal and relaxed dates, with or without a year; times such as "0600h"; several dates joined by "to" and "and");
# isTimeInferred.
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>com.joestelmach</groupId><artifactId>natty</artifactId><version>0.13</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Dates.java <<'JAVA'
import com.joestelmach.natty.DateGroup;
import com.joestelmach.natty.Parser;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.TimeZone;

public class Dates {
  public static void main(String[] texts) throws Exception {
    TimeZone zone = TimeZone.getTimeZone("UTC");
    TimeZone.setDefault(zone);
    Date asOf = new SimpleDateFormat("yyyy-MM-dd").parse("2024-01-10");
    Parser parser = new Parser(zone);
    for (String text : texts) {
      StringBuilder found = new StringBuilder(text).append(":");
      for (DateGroup group : parser.parse(text, asOf)) {
        SimpleDateFormat format = new SimpleDateFormat(group.isTimeInferred() ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm");
        for (Date date : group.getDates()) found.append(" ").append(format.format(date));
      }
      System.out.println(found);
    }
  }
}
JAVA
javac -cp 'lib/*' Dates.java
timeout 60 java -cp 'lib/*:.' Dates "7 May 2010" "from 7 to 9 May 2010" "between 7 and 9 May 2010" "7 to 9 May 2003" "7 May 2010 to 9 May 2010" \
  "May 2003 to June 2004" "7-9 May 2010" "in 2003" "30 February 2010" "31 April 2010" 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
7 May 2010: 2010-05-07
from 7 to 9 May 2010: 2024-05-07 20:10 2024-05-09 20:10
between 7 and 9 May 2010: 2024-05-07 20:10 2024-05-09 20:10
7 to 9 May 2003: 2024-05-07 20:03 2024-05-09 20:03
7 May 2010 to 9 May 2010: 2010-05-07 2010-05-09
May 2003 to June 2004: 2003-05-01 2004-06-01
7-9 May 2010: 2024-07-09
in 2003: 2024-01-10 20:03
30 February 2010: 2010-03-02
31 April 2010: 2010-05-01
TXT
diff seen.txt expected.txt
