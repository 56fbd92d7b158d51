// Has the Gephi Toolkit read the exports, and writes what it found as JSON, to be compared by read_back.py.
// usage: java -cp LIBRARIES GephiReadBack.java FOLDER
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

class GephiReadBack {
  public static void main(String[] words) throws Exception {
    System.out.println(json(read(Path.of(words[0]))));
    System.out.flush();
    // A toolkit for screens leaves threads behind.
    Runtime.getRuntime().halt(0);
  }

  static Map<String, Object> read(Path folder) throws Exception {
    Map<String, Object> found = new TreeMap<>();
    for (String file : List.of("graphml/record.graphml", "gexf/record.gexf", "projection/projection.gexf")) {
      var projects = org.openide.util.Lookup.getDefault().lookup(org.gephi.project.api.ProjectController.class);
      projects.newProject();
      var workspace = projects.getCurrentWorkspace();
      var importer = org.openide.util.Lookup.getDefault().lookup(org.gephi.io.importer.api.ImportController.class);
      var container = importer.importFile(folder.resolve(file).toFile());
      container.getLoader().setEdgeDefault(org.gephi.io.importer.api.EdgeDirectionDefault.DIRECTED);
      container.getLoader().setAllowSelfLoop(true);
      importer.process(container, new org.gephi.io.processor.plugin.DefaultProcessor(), workspace);
      var model = org.openide.util.Lookup.getDefault().lookup(org.gephi.graph.api.GraphController.class).getGraphModel(workspace);
      var graph = model.getDirectedGraph();
      // A column is known by the id that the file gives it; what it is called stands beside that.
      var role = columnOf(model.getEdgeTable(), "role");
      var nodeType = columnOf(model.getNodeTable(), "nodeType");
      Map<String, Object> read = new TreeMap<>();
      read.put("nodes", graph.getNodeCount());
      List<String> edges = new ArrayList<>();
      List<String> speakers = new ArrayList<>();
      TreeSet<String> weights = new TreeSet<>();
      for (var edge : graph.getEdges().toArray()) {
        String from = String.valueOf(edge.getSource().getId());
        String to = String.valueOf(edge.getTarget().getId());
        String roles = String.valueOf(edge.getAttribute(role));
        edges.add(from + " " + roles + " " + to);
        weights.add(String.valueOf(edge.getWeight()));
        for (String one : roles.split("\\|")) if (one.equals("speaker")) speakers.add(from + " " + to);
      }
      read.put("edges", edges.size());
      read.put("roles", edges.stream().mapToInt(edge -> edge.split(" ")[1].split("\\|").length).sum());
      read.put("speakers", speakers);
      read.put("weights", weights);
      List<String> claims = new ArrayList<>();
      for (var node : graph.getNodes().toArray())
        if ("claim".equals(node.getAttribute(nodeType))) claims.add(String.valueOf(node.getId()));
      read.put("claims", claims);
      found.put(file, read);
    }
    return found;
  }

  static org.gephi.graph.api.Column columnOf(org.gephi.graph.api.Table table, String title) {
    for (var column : table) if (column.getTitle().equals(title)) return column;
    throw new IllegalStateException("no column is called " + title);
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
