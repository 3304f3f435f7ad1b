package org.moagraph.io.kgx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moagraph.io.Attributes;
import org.moagraph.io.Losses;
import org.moagraph.io.RelationTable;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Curie;
import org.moagraph.model.Entity;
import org.moagraph.model.Evidence;
import org.moagraph.model.Model;
import org.moagraph.text.UniqueNames;

/** The nodes and edges of a model as the records that say it. */
final class WrittenRecords {

  /** What a graph of nodes and edges alone cannot say. */
  private static final Set<String> LOST = new LinkedHashSet<>(List.of("in", "hypotheses"));

  private static final List<String> RESERVED =
      List.of("id", "subject", "object", "publications", "primary_knowledge_source", "negated");

  private final Model model;
  private final Losses losses;

  WrittenRecords(Model model, Losses losses) {
    this.model = model;
    this.losses = losses;
    losses.addModel(model, List.of());
  }

  List<Map<String, Object>> nodes() {
    return model.entities().stream().map(this::node).toList();
  }

  private Map<String, Object> node(Entity entity) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("id", NodeIds.written(entity.id().value()));
    node.put("category", List.of(category(entity)));
    var stated = stated(Attributes.of(entity), "entity: ");
    stated.forEach(
        (name, value) -> {
          switch (name) {
            case "label" -> node.put("name", value);
            case "synonyms" -> node.put("synonym", value);
            case "xrefs" -> node.put("xref", value);
            case "note" -> node.put("description", value);
            default -> node.put(Edge.OURS + name, Attributes.text(value));
          }
        });
    boolean isRead =
        Categories.type(List.of(category(entity))).filter(t -> t == entity.type()).isPresent();
    if (isRead) {
      node.remove(Edge.OURS + "type");
    }
    return node;
  }

  private static String category(Entity entity) {
    return entity.type().biolink();
  }

  private Map<String, Object> stated(Map<String, Object> attributes, String of) {
    for (var name : LOST) {
      if (attributes.remove(name) != null) {
        losses.add(of + name);
      }
    }
    return attributes;
  }

  List<Map<String, Object>> edges() {
    var ids = new UniqueNames();
    return model.claims().stream().map(c -> edge(c, ids)).toList();
  }

  private Map<String, Object> edge(Claim claim, UniqueNames ids) {
    Map<String, Object> edge = new LinkedHashMap<>();
    edge.put("id", claim.id().value());
    edge.put("subject", NodeIds.written(claim.source().value()));
    edge.put("predicate", "");
    edge.put("object", NodeIds.written(claim.target().value()));
    say(edge, claim);
    claim.annotations().forEach((name, value) -> annotate(edge, name, value));
    edge.putIfAbsent("knowledge_level", Edge.NOT_PROVIDED);
    edge.putIfAbsent("agent_type", Edge.NOT_PROVIDED);
    source(edge, claim);
    publications(edge, claim);
    edge.values().removeIf(String.valueOf("")::equals);
    addOurs(edge, claim);
    var own = read(edge).defaultId();
    if (ClaimId.of(ids.next(own)).equals(claim.id())) {
      edge.remove("id");
    }
    return edge;
  }

  private void annotate(Map<String, Object> edge, String name, String value) {
    boolean isTaken = RESERVED.contains(name) || name.startsWith(Edge.OURS);
    if (isTaken || value.isBlank() || !value.equals(value.strip())) {
      losses.add("claim: annotation that no column can hold");
    }
    if (!isTaken) {
      edge.put(name, value);
    }
  }

  /** The statement as it was read, else the one that our relation is in that model. */
  private static void say(Map<String, Object> edge, Claim claim) {
    var annotated = claim.annotations();
    if (annotated.containsKey("predicate")) {
      return;
    }
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("predicate", Edge.predicate(claim.phrase()));
    var read = read(own).meaning();
    boolean isSame =
        Biolink.rows().containsKey(Statement.normal(claim.phrase()))
            && read.relation() == claim.relation()
            && read.sign() == claim.sign()
            && !read.turned();
    if (isSame) {
      edge.putAll(own);
    } else {
      edge.putAll(RelationStatements.of(claim.relation(), claim.sign()));
    }
  }

  private static Edge read(Map<String, Object> edge) {
    return Edge.of(Fields.ofObject(edge), RelationTable.PRINTED);
  }

  private static void source(Map<String, Object> edge, Claim claim) {
    claim
        .note()
        .filter(n -> n.startsWith(Edge.FROM + "infores:"))
        .ifPresent(n -> edge.put("primary_knowledge_source", n.substring(Edge.FROM.length())));
  }

  private static void publications(Map<String, Object> edge, Claim claim) {
    var curies = new ArrayList<String>();
    claim.evidence().stream().map(Evidence::citation).forEach(c -> curies.add(curie(c)));
    curies.removeIf(String::isEmpty);
    if (!curies.isEmpty()) {
      edge.put("publications", List.copyOf(curies));
    }
  }

  private static String curie(Citation citation) {
    return citation
        .pmid()
        .map(p -> "PMID:" + p)
        .or(() -> citation.doi().map(d -> "doi:" + d))
        .or(() -> citation.text().filter(t -> Curie.parse(t).isPresent()))
        .orElse("");
  }

  /** What reading the edge would not say again, in columns of ours. */
  private void addOurs(Map<String, Object> edge, Claim claim) {
    var read = read(edge);
    var said = Attributes.of(read.claim(claim.id()));
    var wanted = stated(Attributes.of(claim), "claim: ");
    wanted.forEach(
        (name, value) -> {
          boolean isAnnotation = name.startsWith(Attributes.ANNOTATION);
          if (!isAnnotation && !value.equals(said.get(name))) {
            edge.put(Edge.OURS + name, Attributes.text(value));
            boolean isReworded =
                name.equals("phrase") && claim.annotations().containsKey("predicate");
            losses.add("claim: statement that it was read from", isReworded ? 1 : 0);
          }
        });
  }
}
