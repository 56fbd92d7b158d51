#!/usr/bin/env bash
# GraphStream gs-core 2.0 (Maven): persons in GraphML with a truth value and a figure, some of them given, some left to the default of their key,
# some without either.
# Expected before looking: what a node does not give is the default of its key; where the key has none, the node does not have the attribute.
# Seen: whoever is not given the truth value has it as true, whether the default is false or there is none. A figure that
# nobody gave is 0 and a text "", where the key has no default; a default of 7 is 7.
# Why it matters: a file that says "convicted: false unless told" reads as everybody convicted but those of whom it is denied; a toll nobody counted
# is a toll of none.
# Source: GraphML Primer, "GraphML-Attributes", declaring (a default for elements that do not give the value; without one the value is undefined).
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.graphstream</groupId><artifactId>gs-core</artifactId><version>2.0</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >persons.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="convicted" attr.type="boolean"><default>false</default></key>
<key id="d1" for="node" attr.name="present" attr.type="boolean"/>
<key id="d2" for="node" attr.name="deaths" attr.type="int"/>
<key id="d3" for="node" attr.name="rank" attr.type="int"><default>7</default></key>
<key id="d4" for="node" attr.name="role" attr.type="string"/>
<graph id="G" edgedefault="directed">
<node id="told"><data key="d0">true</data><data key="d1">true</data><data key="d2">12</data><data key="d3">3</data><data key="d4">x</data></node>
<node id="denied"><data key="d0">false</data><data key="d1">false</data></node>
<node id="silent"/>
</graph></graphml>
XML
cat >Read.java <<'JAVA'
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGraphML;
import java.util.stream.Collectors;

public class Read {
  public static void main(String[] args) throws Exception {
    MultiGraph graph = new MultiGraph("persons");
    FileSourceGraphML source = new FileSourceGraphML();
    source.addSink(graph);
    source.readAll("persons.graphml");
    graph.nodes().forEach(node -> System.out.println(node.getId() + ": "
      + node.attributeKeys().sorted().map(key -> key + "=" + node.getAttribute(key)).collect(Collectors.joining(" "))));
  }
}
JAVA
javac -cp 'lib/*' Read.java
timeout 60 java -cp 'lib/*:.' Read | tee seen.txt
cat >expected.txt <<'TXT'
told: convicted=true deaths=12 present=true rank=3 role=x
denied: convicted=false deaths=0 present=false rank=7 role=
silent: convicted=true deaths=0 present=true rank=7 role=
TXT
diff seen.txt expected.txt
