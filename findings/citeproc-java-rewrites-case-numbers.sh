#!/usr/bin/env bash
# citeproc-java 3.5.2 with styles and locales 26.2 (Maven), beside citeproc 2.4.63 (npm): decisions and articles in CSL-JSON, style MHRA (notes).
# Expected before looking: the number of a case is printed as it is; a season stands where a month would; a date given as text in "raw" keeps
# both ends and its mark of doubt, as "date-parts" with "circa" do.
# Seen: hyphens of a number become dashes, so "IT-94-1-A" is found by no search for it, and "20-2012" is taken for a range and called "nos";
# one with a slash in it is left alone. A season is dropped: "Spring 2010" is 2010. Of a raw "2010-05/2010-07" the end is
# dropped, of "2010-05~" and "circa 2010" the doubt. citeproc, the reference in JavaScript, prints all of it.
# Why it matters: two processors of one standard, with one style and one item, cite two dates, one of them surer than its source.
# Source: CSL 1.0.2, "Number" and "Date" (a season takes the place of the month) and the CSL-JSON schema ("raw", "season", "circa").
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>de.undercouch</groupId><artifactId>citeproc-java</artifactId><version>3.5.2</version></dependency>
<dependency><groupId>org.citationstyles</groupId><artifactId>styles</artifactId><version>26.2</version></dependency>
<dependency><groupId>org.citationstyles</groupId><artifactId>locales</artifactId><version>26.2</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact citeproc@2.4.63
jar xf lib/styles-26.2.jar mhra-notes.csl && jar xf lib/locales-26.2.jar locales-en-US.xml
cat >items.txt <<'TXT'
{"id":"x","type":"legal_case","title":"Prosecutor v. Somebody","number":"XX-01/04-01/06","issued":{"date-parts":[[2012,3,14]]}}
{"id":"x","type":"legal_case","title":"Prosecutor v. Somebody","number":"IT-94-1-A","issued":{"date-parts":[[2012,3,14]]}}
{"id":"x","type":"legal_case","title":"Prosecutor v. Somebody","number":"20-2012","issued":{"date-parts":[[2012,3,14]]}}
{"id":"x","type":"article-newspaper","title":"T","container-title":"Paper","issued":{"date-parts":[[2010,5],[2010,7]],"circa":true}}
{"id":"x","type":"article-newspaper","title":"T","container-title":"Paper","issued":{"date-parts":[[2010]],"season":1}}
{"id":"x","type":"article-newspaper","title":"T","container-title":"Paper","issued":{"raw":"2010-05/2010-07"}}
{"id":"x","type":"article-newspaper","title":"T","container-title":"Paper","issued":{"raw":"2010-05~"}}
{"id":"x","type":"article-newspaper","title":"T","container-title":"Paper","issued":{"raw":"circa 2010"}}
TXT
cat >Cite.java <<'JAVA'
import de.undercouch.citeproc.*;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.*;
import java.io.StringReader;
import java.nio.file.*;

public class Cite {
  public static void main(String[] args) throws Exception {
    for (String line : Files.readAllLines(Path.of("items.txt"))) {
      CSLItemData item = CSLItemData.fromJson(new JsonParser(new JsonLexer(new StringReader(line))).parseObject());
      CSL csl = new CSL(new ListItemDataProvider(item), "mhra-notes");
      csl.setOutputFormat("text");
      csl.registerCitationItems("x");
      System.out.println(csl.makeBibliography().makeString().strip());
    }
  }
}
JAVA
cat >cite.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { Engine } = require("citeproc");

for (const line of readFileSync("items.txt", "utf8").trim().split("\n")) {
  const system = { retrieveLocale: () => readFileSync("locales-en-US.xml", "utf8"), retrieveItem: () => JSON.parse(line) };
  const engine = new Engine(system, readFileSync("mhra-notes.csl", "utf8"));
  engine.setOutputFormat("text");
  engine.updateItems(["x"]);
  console.log(engine.makeBibliography()[1][0].trim());
}
JS
javac -nowarn -cp 'lib/*' Cite.java
timeout 100 java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp '.:lib/*' Cite 2>/dev/null | sed "s/[‘’“”]//g" >java.txt
timeout 60 node cite.cjs | sed "s/[‘’“”]//g" >javascript.txt
paste -d '|' java.txt javascript.txt
diff java.txt - <<'TXT'
Prosecutor v. Somebody, XX-01/04-01/06, 2012
Prosecutor v. Somebody, IT–94–1–A, 2012
Prosecutor v. Somebody, nos 20–2012, 2012
T, Paper, [May–July 2010?]
T, Paper, 2010
T, Paper, May 2010
T, Paper, May 2010
T, Paper, 2010
TXT
diff javascript.txt - <<'TXT'
Prosecutor v. Somebody, XX-01/04-01/06, 2012
Prosecutor v. Somebody, IT-94-1-A, 2012
Prosecutor v. Somebody, no. 20-2012, 2012
T, Paper, [May–July 2010?]
T, Paper, Spring 2010
T, Paper, May–July 2010
T, Paper, [May 2010?]
T, Paper, [2010?]
TXT
