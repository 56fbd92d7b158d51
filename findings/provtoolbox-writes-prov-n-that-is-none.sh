#!/usr/bin/env bash
# ProvToolbox 2.2.1 (Maven, org.openprovenance.prov:prov-interop), the reference library for PROV: labels in two languages and a bundle, read from PROV-N.
# Expected before looking: what is written as PROV-N is PROV-N; a document that it reads it can write in each of its formats.
# Seen: a label in a language is written with a language and a type, "word"@en %% xsd:string, which the grammar of PROV-N has not, while a place in a
# language is written right, "Nyala"@en. A bundle whose prefix is declared in the document, as the standard allows, is read and written as PROV-N and
# PROV-JSONLD, but PROV-JSON ends in a NullPointerException. Of two statements on one entity PROV-JSON makes one.
# Why it matters: another reader refuses the file for the languages of its labels; who said what, which bundles are for, cannot go out as PROV-JSON.
# Source: PROV-N, 3.7.3 Literal (a typed literal, or a text with a language, not both) and 4 (bundles take the document's prefixes); PROV-DM, 5.4.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.openprovenance.prov</groupId><artifactId>prov-interop</artifactId><version>2.2.1</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Write.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import org.openprovenance.prov.interop.InteropFramework;

public class Write {
  static String write(String statements, String file) throws Exception {
    Files.writeString(Path.of("in.provn"), "document\nprefix ex <http://example.org/>\n" + statements + "\nendDocument");
    var framework = new InteropFramework();
    var document = framework.readDocumentFromFile("in.provn");
    try {
      framework.writeDocument(file, document);
      framework.writeDocument("out.provn", framework.readDocumentFromFile(file));
    } catch (NullPointerException missing) {
      return "NullPointerException";
    }
    return Files.readString(Path.of("out.provn")).replaceAll("(?m)^(document|prefix .*|default .*|endDocument)$", "").replaceAll("\\s+", " ").trim();
  }

  public static void main(String[] none) throws Exception {
    System.out.println(write("entity(ex:c,[prov:label=\"word\"@en])", "file.provn"));
    System.out.println(write("entity(ex:c,[prov:location=\"Nyala\"@en])", "file.provn"));
    String bundle = "bundle ex:b\nentity(ex:d)\nendBundle";
    for (String kind : new String[] {"provn", "jsonld", "json"}) System.out.println(write(bundle, "file." + kind).replace("document ", ""));
    System.out.println(write("entity(ex:c)\nentity(ex:c,[ex:n=5])", "file.json").replace("document ", ""));
  }
}
JAVA
javac -encoding UTF-8 -cp 'lib/*' Write.java
timeout 100 java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*:.' Write 2>log.txt | tee seen.txt
cat >expected.txt <<'TXT'
entity(ex:c,[prov:label = "word"@en %% xsd:string])
entity(ex:c,[prov:location = "Nyala"@en])
bundle ex:b entity(ex:d) endBundle
bundle ex:b entity(ex:d) endBundle
NullPointerException
entity(ex:c,[ex:n = "5" %% xsd:int])
TXT
diff seen.txt expected.txt
