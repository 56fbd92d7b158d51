#!/usr/bin/env bash
# rome 2.1.0 (Maven, com.rometools), the reader and writer of feeds in Java: a feed in Atom whose author stands with the feed, one entry of another feed,
# in another language; read, and written again with nothing changed.
# Expected before looking: what is written says what was read: an entry that names no author has the feed's, one that was passed on has the author of
# its source, and languages stay; a day that is in no calendar is no date.
# Seen: each entry that names no author is written with one whose name is empty. An author in an entry takes the place of the feed's and of the source's,
# so that nobody wrote either; the program itself sees no author, for the feed's stays with the feed. xml:lang is lost, of the feed and of the entry.
# Of RSS, "30 Feb 2010" is 2 March, "2010-05" the first of May, and the hour 25 the day after.
# Why it matters: a service that passes feeds on takes the ministry's name off its own reports, and an Arabic text has no language.
# Source: RFC 4287, 4.1.2 and 4.2.1 (whose author an entry has), 3.2.1 (the name of a person), 2 (xml:lang); Rome's
# documentation (SyndFeedInput, SyndFeedOutput).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>com.rometools</groupId><artifactId>rome</artifactId><version>2.1.0</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >feed.xml <<'XML'
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>Reports</title><id>urn:feed</id><updated>2010-05-09T10:00:00Z</updated>
<author><name>Ministry</name></author>
<entry><title>own</title><id>urn:1</id><updated>2010-05-08T10:00:00Z</updated></entry>
<entry xml:lang="fr"><title>passed on</title><id>urn:2</id><updated>2010-05-07T10:00:00Z</updated>
<source><id>urn:other</id><title>Other</title><updated>2010-05-07T10:00:00Z</updated><author><name>Commission</name></author></source></entry>
</feed>
XML
cat >Again.java <<'JAVA'
import com.rometools.rome.feed.synd.*;
import com.rometools.rome.io.*;
import java.io.*;
import java.nio.file.*;
import java.util.regex.*;

public class Again {
  static String day(String written) throws Exception {
    String rss = "<rss version='2.0'><channel><title>t</title><link>http://example.org/</link><description>d</description><item><title>i</title>"
        + "<pubDate>" + written + "</pubDate></item></channel></rss>";
    return String.valueOf(new SyndFeedInput().build(new StringReader(rss)).getEntries().get(0).getPublishedDate().toInstant());
  }
  public static void main(String[] none) throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(Files.readString(Path.of("feed.xml"))));
    for (SyndEntry entry : feed.getEntries()) System.out.println("seen " + entry.getTitle() + ": " + entry.getAuthors().size() + " authors");
    String written = new SyndFeedOutput().outputString(feed).replaceAll(">\\s+<", "><");
    Matcher authors = Pattern.compile("<author>.*?</author>").matcher(written);
    while (authors.find()) System.out.println(authors.group());
    System.out.println("languages: " + feed.getLanguage() + " " + written.contains("xml:lang"));
    for (String text : new String[] {"7 May 2010 10:00:00 GMT", "30 Feb 2010 10:00:00 GMT", "7 May 2010 25:00:00 GMT", "2010-05"})
      System.out.println(text + ": " + day(text));
  }
}
JAVA
javac -cp 'lib/*' Again.java
timeout 60 java -Duser.timezone=UTC -cp 'lib/*:.' Again 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
seen own: 0 authors
seen passed on: 0 authors
<author><name>Ministry</name></author>
<author><name /></author>
<author><name /></author>
<author><name>Commission</name></author>
languages: null false
7 May 2010 10:00:00 GMT: 2010-05-07T10:00:00Z
30 Feb 2010 10:00:00 GMT: 2010-03-02T10:00:00Z
7 May 2010 25:00:00 GMT: 2010-05-08T01:00:00Z
2010-05: 2010-05-01T00:00:00Z
TXT
diff seen.txt expected.txt
