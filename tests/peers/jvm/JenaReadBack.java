// Has Apache Jena read the exports, and writes what it found as JSON, to be compared by read_back.py.
// usage: java -cp LIBRARIES JenaReadBack.java FOLDER
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

class JenaReadBack {
  static final String ANS = "https://w3id.org/answerable/vocabulary#";
  static final String CLAIM = "https://w3id.org/answerable/record/claim/";
  static final String ENTITY = "https://w3id.org/answerable/record/entity/";
  static final String PROV = "http://www.w3.org/ns/prov#";

  public static void main(String[] words) throws Exception {
    System.out.println(json(read(Path.of(words[0]))));
    System.out.flush();
    // A toolkit for screens leaves threads behind.
    Runtime.getRuntime().halt(0);
  }

  /** Each file by itself: what was read of one is let go before the next. */
  static Map<String, Object> read(Path folder) throws Exception {
    Map<String, Object> found = new TreeMap<>();
    nquads(load(folder.resolve("nquads/record.nq")), found);
    found.put("jsonld", count(load(folder.resolve("jsonld/record.jsonld"))));
    terms(load(folder.resolve("rdf12/record.rdf12.nq")), found);
    return found;
  }

  static org.apache.jena.sparql.core.DatasetGraph load(Path file) {
    return org.apache.jena.riot.RDFDataMgr.loadDataset(file.toString()).asDatasetGraph();
  }

  static void nquads(org.apache.jena.sparql.core.DatasetGraph nquads, Map<String, Object> found) {
    found.put("quads", count(nquads));
    found.put("default", nquads.getDefaultGraph().size());
    TreeSet<String> speakers = new TreeSet<>();
    TreeMap<String, String[]> days = new TreeMap<>();
    List<String> columns = List.of("possibleFrom", "possibleTo", "certainFrom", "certainTo", "on");
    nquads.find().forEachRemaining(quad -> {
      if (!quad.getSubject().isURI() || !quad.getSubject().getURI().startsWith(CLAIM)) return;
      String claim = quad.getSubject().getURI().substring(CLAIM.length());
      String predicate = quad.getPredicate().getURI();
      if (predicate.equals(PROV + "wasAttributedTo")) {
        speakers.add(claim + " " + quad.getObject().getURI().substring(ENTITY.length()));
        days.computeIfAbsent(claim, one -> new String[] {"", "", "", "", ""});
      }
      int column = predicate.startsWith(ANS) ? columns.indexOf(predicate.substring(ANS.length())) : -1;
      if (column >= 0)
        days.computeIfAbsent(claim, one -> new String[] {"", "", "", "", ""})[column] = quad.getObject().getLiteralLexicalForm();
    });
    found.put("speakers", speakers);
    List<String> rows = new ArrayList<>();
    days.forEach((claim, row) -> rows.add(claim + " " + String.join(" ", row)));
    found.put("days", rows);
    String before = "PREFIX ans: <" + ANS + "> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ?c WHERE { GRAPH ?g { ?c ans:possibleFrom ?d FILTER(?d < \"2010-06-01\"^^xsd:date) } }";
    var query = org.apache.jena.query.QueryExecutionFactory.create(before, org.apache.jena.query.DatasetFactory.wrap(nquads));
    int matched = 0;
    for (var rowsFound = query.execSelect(); rowsFound.hasNext(); rowsFound.next()) matched++;
    found.put("before", matched);
  }

  static void terms(org.apache.jena.sparql.core.DatasetGraph terms, Map<String, Object> found) {
    found.put("rdf12", count(terms));
    int[] named = {0};
    terms.find().forEachRemaining(quad -> { if (quad.getObject().isTripleTerm()) named[0]++; });
    found.put("terms", named[0]);
  }

  static int count(org.apache.jena.sparql.core.DatasetGraph graph) {
    int[] quads = {0};
    graph.find().forEachRemaining(quad -> quads[0]++);
    return quads[0];
  }

  static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach((key, one) -> parts.add(json(key) + ":" + json(one)));
      return "{" + String.join(",", parts) + "}";
    }
    if (value instanceof Iterable<?> list) {
      List<String> parts = new ArrayList<>();
      list.forEach(one -> parts.add(json(one)));
      return "[" + String.join(",", parts) + "]";
    }
    if (value instanceof Number) return value.toString();
    StringBuilder text = new StringBuilder("\"");
    for (char one : String.valueOf(value).toCharArray())
      text.append(one < 32 || one == '"' || one == '\\' || one > 126 ? String.format("\\u%04x", (int) one) : String.valueOf(one));
    return text.append('"').toString();
  }
}
