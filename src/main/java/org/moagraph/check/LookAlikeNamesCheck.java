package org.moagraph.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Entity;
import org.moagraph.model.PartId;

/**
 * No two entities of one type and place have names that differ in case, blanks or the form of
 * letters alone: to a reader they are one thing, and a route that needs it to be one has a gap
 * there.
 */
public final class LookAlikeNamesCheck implements Check {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

  /** What makes two entities look the same. */
  private record Look(String name, Object type, Object place) {}

  @Override
  public Code code() {
    return Code.W0509;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    Map<Look, Entity> seen = new HashMap<>();
    var findings = new ArrayList<Finding>();
    for (var entity : graph.model().entities()) {
      var first = seen.putIfAbsent(look(entity), entity);
      if (first != null) {
        findings.add(
            finding(
                    PartId.entity(entity.id()),
                    "\"%s\" looks like \"%s\", and they are two things"
                        .formatted(shown(entity, first), shown(first, entity)))
                .withHelp("give them one name where they are one thing, else names that differ"));
      }
    }
    return findings;
  }

  /** The label, or the id where both have the same label. */
  private static String shown(Entity entity, Entity other) {
    var label = entity.label().plain();
    return label.equals(other.label().plain()) ? entity.id().value() : label;
  }

  private static Look look(Entity entity) {
    var plain = Normalizer.normalize(entity.label().plain(), Normalizer.Form.NFKC);
    var name = BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return new Look(name, entity.type(), entity.compartment());
  }
}
