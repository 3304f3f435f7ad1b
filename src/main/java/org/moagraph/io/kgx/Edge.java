package org.moagraph.io.kgx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.io.AttributeReader;
import org.moagraph.io.Attributes;
import org.moagraph.io.Predicates.PhraseMeaning;
import org.moagraph.io.RelationTable;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Context;
import org.moagraph.model.EntityId;
import org.moagraph.model.Status;

/** An edge with what it says and what that comes to. */
record Edge(Fields fields, Statement statement, Meaning meaning) {

  /** What stands before the name of a column that holds what only our models say. */
  static final String OURS = "moa_";

  /** The value of a column that every edge must have and of which nothing is known. */
  static final String NOT_PROVIDED = "not_provided";

  /** Before the source of an edge in the note of its claim. */
  static final String FROM = "from ";

  /** The edge of those fields. */
  static Edge of(Fields fields, RelationTable relations) {
    var statement = Statement.of(fields::text);
    return new Edge(fields, statement, Biolink.meaning(statement, relations));
  }

  /** The id of what acts. */
  String source() {
    return NodeIds.read(fields.text(meaning.turned() ? "object" : "subject"));
  }

  /** The id of what is acted on. */
  String target() {
    return NodeIds.read(fields.text(meaning.turned() ? "subject" : "object"));
  }

  /** Whether a program found it in texts or foretold it, and nobody looked. */
  boolean isMined() {
    return fields.text("agent_type").equals("text_mining_agent")
        || fields.text("knowledge_level").equals("prediction");
  }

  /** What it is called where it has no id of its own. */
  String defaultId() {
    var phrase = meaning.turned() ? meaning.relation().word() : statement.phrase();
    return Claim.defaultId(EntityId.of(source()), phrase, EntityId.of(target())).value();
  }

  /** The claim of that id as one of very many: supported as all of them, whatever found it. */
  Claim bareClaim(ClaimId id) {
    return claim(id).toBuilder()
        .status(Status.SUPPORTED)
        .direct(true)
        .context(Context.UNSAID)
        .hypotheses(List.of())
        .build();
  }

  /** The claim of that id. */
  Claim claim(ClaimId id) {
    var reading = new PhraseMeaning(meaning.sign(), meaning.relation(), meaning.turned(), true);
    return new AttributeReader(attributes())
        .claim(id, EntityId.of(source()), EntityId.of(target()), reading);
  }

  private Map<String, Object> attributes() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("relation", meaning.relation().word());
    map.put("sign", meaning.sign().symbol());
    map.put("phrase", statement.phrase());
    if (isMined()) {
      map.put("status", Status.PUTATIVE.word());
    }
    var primary = fields.text("primary_knowledge_source");
    if (!primary.isEmpty()) {
      map.put("note", FROM + primary);
    }
    var basis = fields.text("agent_type").equals("text_mining_agent") ? "text mining" : "database";
    var evidence = Publications.attributes(fields.list("publications"), basis);
    if (!evidence.isEmpty()) {
      map.put("evidence", evidence);
    }
    for (var name : fields.names()) {
      if (name.startsWith(OURS)) {
        map.put(name.substring(OURS.length()), fields.text(name));
      } else if (!isSaid(name)) {
        map.put(Attributes.ANNOTATION + name, fields.text(name));
      }
    }
    return map;
  }

  /** Whether the claim says what stands in that column by itself. */
  private boolean isSaid(String name) {
    if (fields.has(OURS + "phrase") && Statement.COLUMNS.contains(name)) {
      // a relation of ours, written in the words of that model
      return true;
    }
    return switch (name) {
      case "subject", "object", "id", "publications", "primary_knowledge_source", "negated" -> true;
      case "predicate" ->
          !statement.isQualified() && fields.text(name).equals(predicate(statement.phrase()));
      default -> fields.text(name).equals(NOT_PROVIDED);
    };
  }

  /** Those words as a predicate of the Biolink model. */
  static String predicate(String phrase) {
    return "biolink:" + phrase.replace(' ', '_');
  }
}
