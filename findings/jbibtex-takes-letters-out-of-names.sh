#!/usr/bin/env bash
# jbibtex 1.0.20 (Maven, org.jbibtex), the reader of BibTeX in Java: names written with LaTeX's commands, printed by its LaTeXPrinter, and keys of entries.
# Expected before looking: a letter that is written by a command is printed as that letter, or the command stays to be seen; two keys that differ are two
# entries, or the second is refused.
# Seen: some letters are right (š, č, ž, ø, ß). Of others the accent is left out without a word, ć is c, ş is s, ő is o; others are gone with all they
# stand for: đ, Đ, ł, ı, þ. "\DJ{}or\dj{}e" is "ore", "Micha\l{} W\k{a}s" is "Micha Was". Of the entries icc1 and ICC1 one is left, the first.
# Why it matters: names from Belgrade, Warsaw, Budapest and Ankara become other names, and words; a search for the person finds nobody.
# Source: LaTeX2e reference manual, "Accents" and "Additional Latin letters"; jbibtex's README (LaTeXParser and LaTeXPrinter "to plain text").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export LC_ALL=C.UTF-8
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.jbibtex</groupId><artifactId>jbibtex</artifactId><version>1.0.20</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Names.java <<'JAVA'
import java.io.StringReader;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;

public class Names {
  public static void main(String[] names) throws Exception {
    for (String name : names) System.out.println(name + ": " + new LaTeXPrinter().print(new LaTeXParser().parse(name)));
    String two = "@misc{icc1,title={one}}\n@misc{ICC1,title={two}}\n";
    var database = new BibTeXParser().parse(new StringReader(two));
    System.out.println(database.getEntries().size() + " entry: " + database.getEntries().keySet());
  }
}
JAVA
javac -encoding UTF-8 -cp 'lib/*' Names.java
timeout 60 java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*:.' Names '\v{S}uman' '\DJ{}or\dj{}e' "Peri\\'{c}" 'Micha\l{} W\k{a}s' '\c{S}ahin' 'Erd\H{o}s' "\\'{\\i}ndice" 'S\o{}ren' | tee seen.txt
cat >expected.txt <<'TXT'
\v{S}uman: Šuman
\DJ{}or\dj{}e: ore
Peri\'{c}: Peric
Micha\l{} W\k{a}s: Micha Was
\c{S}ahin: Sahin
Erd\H{o}s: Erdos
\'{\i}ndice: ndice
S\o{}ren: Søren
1 entry: [icc1]
TXT
diff seen.txt expected.txt
