#!/usr/bin/env bash
# JGraphT 1.5.2 (Maven, org.jgrapht:jgrapht-io), graphs in Java: a unit with a name in quotes, an end that nobody knows and a truth value, written in five formats and read
# again by the library itself.
# Expected before looking: what is written is read as it was; what is null is left out, or is null where the format has one, as JSON has; a quotation mark within a text is
# written as the format wants it.
# Seen: in GML a mark within a name ends it: the "Eagles" brigade is called "the ", and has a further property, Eagles, which is empty; a stroke backwards in a name
# is gone. With ESCAPE_STRINGS_AS_JAVA, which is off, both are kept. What is null is the text "null" in GML, GraphML, DOT and JSON. Truth values of GML and DOT are
# texts. An id in GML that needs more than 31 bits is not the node's: it is counted anew. In GraphML, DOT and JSON the name is right.
# Why it matters: an end that nobody knows is a text that comes after every day, and a unit that is named in quotes has no name.
# Source: GML (Himsolt), 2.1 (a text has no quotation mark within; & and " are written as entities); JGraphT's documentation, AttributeType.NULL, GmlExporter.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies><dependency><groupId>org.jgrapht</groupId><artifactId>jgrapht-io</artifactId><version>1.5.2</version></dependency></dependencies></project>
XML
timeout 400 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Formats.java <<'JAVA'
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.*;
import org.jgrapht.nio.gml.*;
import org.jgrapht.nio.graphml.*;
import org.jgrapht.nio.json.*;

public class Formats {
  static Graph<String, DefaultEdge> empty() {
    return new DirectedPseudograph<>(DefaultEdge.class);
  }

  public static void main(String[] none) throws Exception {
    for (String name : new String[] {"Unit 1", "the \"Eagles\"", "A\\B"}) {
      Map<String, Attribute> said = new LinkedHashMap<>();
      said.put("name", DefaultAttribute.createAttribute(name));
      said.put("ended", DefaultAttribute.NULL);
      said.put("convicted", DefaultAttribute.createAttribute(false));
      for (boolean escaped : new boolean[] {false, true}) {
        GmlExporter<String, DefaultEdge> gml = new GmlExporter<>();
        gml.setVertexAttributeProvider(v -> said);
        gml.setParameter(GmlExporter.Parameter.EXPORT_CUSTOM_VERTEX_ATTRIBUTES, true);
        gml.setParameter(GmlExporter.Parameter.ESCAPE_STRINGS_AS_JAVA, escaped);
        StringWriter text = new StringWriter();
        Graph<String, DefaultEdge> graph = empty();
        graph.addVertex("a");
        gml.exportGraph(graph, text);
        System.out.println((escaped ? "GML escaped: " : "GML: ") + gml(text.toString()));
      }
      StringWriter text = new StringWriter();
      Graph<String, DefaultEdge> graph = empty();
      graph.addVertex("a");
      GraphMLExporter<String, DefaultEdge> graphml = new GraphMLExporter<>(v -> v);
      graphml.setVertexAttributeProvider(v -> said);
      graphml.registerAttribute("name", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
      graphml.registerAttribute("ended", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
      graphml.registerAttribute("convicted", GraphMLExporter.AttributeCategory.NODE, AttributeType.BOOLEAN);
      graphml.exportGraph(graph, text);
      GraphMLImporter<String, DefaultEdge> fromGraphml = new GraphMLImporter<>();
      fromGraphml.setVertexFactory(id -> id);
      Map<String, String> read = new TreeMap<>();
      fromGraphml.addVertexAttributeConsumer((key, value) -> read.put(key.getSecond(), value.getType() + " " + value.getValue()));
      fromGraphml.importGraph(empty(), new StringReader(text.toString()));
      System.out.println("GraphML: " + read);
      text = new StringWriter();
      read.clear();
      JSONExporter<String, DefaultEdge> json = new JSONExporter<>(v -> v);
      json.setVertexAttributeProvider(v -> said);
      json.exportGraph(graph, text);
      System.out.println("JSON: " + text.toString().replaceAll(".*\"nodes\":", "").replaceAll(",\"edges.*", ""));
    }
    System.out.println("GML, a long id: " + gml("graph [ node [ id 5000000000 name \"a\" ] ]"));
  }

  static Map<String, String> gml(String text) {
    GmlImporter<String, DefaultEdge> reader = new GmlImporter<>();
    reader.setVertexFactory(id -> "" + id);
    Map<String, String> read = new TreeMap<>();
    reader.addVertexAttributeConsumer((key, value) -> read.put(key.getSecond(), value.getType() + " " + value.getValue()));
    reader.importGraph(empty(), new StringReader(text));
    return read;
  }
}
JAVA
javac -cp 'lib/*' Formats.java
timeout 60 java -cp 'lib/*:.' Formats 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
GML: {ID=int 1, convicted=string false, ended=string null, name=string Unit 1}
GML escaped: {ID=int 1, convicted=string false, ended=string null, name=string Unit 1}
GraphML: {ID=string a, convicted=boolean false, ended=string null, name=string Unit 1}
JSON: [{"id":"a","name":"Unit 1","ended":"null","convicted":false}]
GML: {Eagles=string , ID=int 1, convicted=string false, ended=string null, name=string the }
GML escaped: {ID=int 1, convicted=string false, ended=string null, name=string the "Eagles"}
GraphML: {ID=string a, convicted=boolean false, ended=string null, name=string the "Eagles"}
JSON: [{"id":"a","name":"the \"Eagles\"","ended":"null","convicted":false}]
GML: {ID=int 1, convicted=string false, ended=string null, name=string AB}
GML escaped: {ID=int 1, convicted=string false, ended=string null, name=string A\B}
GraphML: {ID=string a, convicted=boolean false, ended=string null, name=string A\B}
JSON: [{"id":"a","name":"A\\B","ended":"null","convicted":false}]
GML, a long id: {ID=int 1, name=string a}
TXT
diff seen.txt expected.txt
