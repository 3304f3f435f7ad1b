package org.moagraph.io.kgx;

import java.util.List;
import java.util.Map;
import org.moagraph.io.Findings;
import org.moagraph.io.Loaded;
import org.moagraph.io.RelationTable;
import org.moagraph.model.Header;
import org.moagraph.model.Relation;

/**
 * A graph of the Biolink model whose nodes and edges come one by one from elsewhere than files, as
 * values named as KGX names its columns. It comes to what files with the same rows come to.
 */
public final class KgxGraph {

  /** On which of its ends the edges of a predicate act, as far as the predicate alone says. */
  public enum Acting {
    /** On the object. */
    ALONG,
    /** On the subject. */
    AGAINST,
    /** On none: they carry no effect. */
    NOT
  }

  private final Findings findings;
  private final GraphParts parts;

  /** A graph without parts; findings speak of it under that name. */
  public KgxGraph(String name, RelationTable relations) {
    this.findings = Findings.bounded(name);
    this.parts = new GraphParts(true, relations, findings);
  }

  /** Adds a node, which needs an {@code id}. */
  public void node(Map<String, ?> values) {
    parts.node(Fields.ofObject(values), findings.whole());
  }

  /** Adds an edge, which needs a {@code subject}, a {@code predicate} and an {@code object}. */
  public void edge(Map<String, ?> values) {
    parts.edge(Fields.ofObject(values), findings::whole);
  }

  /** The ids of what edges act on condition of, and is no node yet. */
  public List<String> lacking() {
    return parts.lacking();
  }

  /** What is found in the graph. */
  public Findings findings() {
    return findings;
  }

  /** All of it as the model of that header. */
  public Loaded loaded(Header header) {
    parts.report();
    return parts.loaded(header);
  }

  /** The ids under which a thing of that id may stand in a graph: as it is, and as a CURIE. */
  public static List<String> ids(String id) {
    var written = NodeIds.written(id);
    return written.equals(id) ? List.of(id) : List.of(id, written);
  }

  /** The id of the thing that has that id in a graph. */
  public static String id(String written) {
    return NodeIds.read(written);
  }

  /**
   * On which end edges of that predicate act: of a need, on what needs. A qualified predicate may
   * say otherwise.
   */
  public static Acting acting(String predicate, RelationTable relations) {
    var meaning = meaning(predicate, relations);
    boolean needs = meaning.relation().family() == Relation.Family.NECESSITY;
    boolean acts =
        switch (meaning.kind()) {
          case EFFECT, UNREAD -> true;
          case ASSOCIATION, STRUCTURE, USE, DENIED ->
              needs || meaning.relation() == Relation.DOES_NOT_AFFECT;
        };
    return !acts ? Acting.NOT : meaning.turned() == needs ? Acting.ALONG : Acting.AGAINST;
  }

  /** What edges of that predicate come to, in a few words. */
  public static String told(String predicate, RelationTable relations) {
    var meaning = meaning(predicate, relations);
    return switch (meaning.kind()) {
      case EFFECT, STRUCTURE ->
          meaning.relation().word()
              + " ("
              + meaning.sign().symbol()
              + (meaning.turned() ? ", of the object" : "")
              + ")";
      case ASSOCIATION, USE, DENIED, UNREAD -> meaning.kind().word();
    };
  }

  private static Meaning meaning(String predicate, RelationTable relations) {
    return Biolink.meaning(
        Statement.of(column -> column.equals("predicate") ? predicate : ""), relations);
  }
}
