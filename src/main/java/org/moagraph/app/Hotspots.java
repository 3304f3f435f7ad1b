package org.moagraph.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moagraph.model.Claim;
import org.moagraph.model.Evidence;
import org.moagraph.model.Stance;
import org.moagraph.render.h5p.ImageHotspots;
import org.moagraph.render.h5p.ImageHotspots.Said;
import org.moagraph.render.pdf.PngRenderer;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.words.Citations;
import org.moagraph.words.Language;

/**
 * Pictures to explore in a learning system: each box says what it does and what acts on it, with
 * the publications for and against it.
 */
final class Hotspots implements Pictures.Format {

  @Override
  public byte[] draw(Drawing drawing) {
    var scene = drawing.scene();
    var png = Pictures.lettered(() -> PngRenderer.render(scene, drawing.theme(), 1));
    var claims = new LinkedHashMap<String, Claim>();
    drawing.moa().model().claims().forEach(c -> claims.put(c.id().value(), c));
    var said = new LinkedHashMap<String, List<Said>>();
    for (var node : drawing.diagram().nodes()) {
      said.put(node.id(), said(node, drawing.diagram(), claims));
    }
    return ImageHotspots.pack(scene, png, said);
  }

  private static List<Said> said(Diagram.Node node, Diagram diagram, Map<String, Claim> claims) {
    var words = Language.of(diagram.language());
    var edges =
        diagram.edges().stream()
            .filter(e -> e.from().equals(node.id()) || e.to().equals(node.id()))
            .map(Diagram.Edge::id)
            .toList();
    var said = new ArrayList<Said>();
    for (var sentence : diagram.description().sentences()) {
      var edge = sentence.edge().filter(edges::contains);
      if (edge.isPresent()) {
        said.add(new Said(sentence.text(), false));
        var claim = claims.get(edge.get());
        if (claim != null) {
          sources(claim.evidence(), true, words).forEach(said::add);
          sources(claim.evidence(), false, words).forEach(said::add);
        }
      }
    }
    if (said.isEmpty()) {
      said.add(new Said(node.name() + ".", false));
    }
    said.add(new Said(words.say("advice"), true));
    return said;
  }

  /** One line with the publications for it, or against it, if there are any. */
  private static List<Said> sources(List<Evidence> evidence, boolean support, Language words) {
    var cited =
        evidence.stream()
            .filter(e -> (e.stance() == Stance.SUPPORTS) == support)
            .filter(e -> !e.citation().key().isBlank())
            .map(e -> Citations.of(e.citation(), words))
            .distinct()
            .collect(Collectors.joining("; "));
    return cited.isEmpty()
        ? List.of()
        : List.of(new Said(words.say(support ? "slides.for" : "slides.against", cited), true));
  }
}
