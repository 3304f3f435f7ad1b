package org.moagraph.check;

import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.EntityType;
import org.moagraph.model.PartId;

/**
 * What carries an activity is of a kind that Activity Flow has a unit of information for, as rule
 * af10104 of the validation rules in libSBGN (sbgn_af.sch) has a closed list of glyphs. A thing of
 * unknown kind passes: it is an unspecified entity.
 */
public final class KindWithoutGlyphCheck implements Check {

  private static final Optional<String> UNSPECIFIED = EntityType.ENTITY.sbgnEntity();

  @Override
  public Code code() {
    return Code.W0704;
  }

  @Override
  public List<Finding> find(MoaGraph graph) {
    return graph.model().entities().stream()
        .filter(e -> hasNoGlyph(e.type()))
        .map(
            e ->
                finding(
                        PartId.entity(e.id()),
                        "Activity Flow has no glyph for \"%s\", which is of the kind \"%s\""
                            .formatted(e.id(), e.type().word()))
                    .withHelp(
                        "it is drawn as the activity of an unspecified entity; "
                            + "a cell or region that only holds things is a compartment"))
        .toList();
  }

  private static boolean hasNoGlyph(EntityType type) {
    return type != EntityType.ENTITY && type.sbgnEntity().equals(UNSPECIFIED);
  }
}
