package org.moagraph.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.view.diagram.Emphasis;
import org.moagraph.view.diagram.Influence;
import org.moagraph.view.diagram.PictureDescription;
import org.moagraph.words.Language;

/**
 * A picture in which one numbered arrow says the opposite, and the same picture as it is right.
 * Numbered arrows bear their number for a verb, and no arrow its own id, so that neither tells
 * which is turned.
 */
public final class TurnedScenes {
  private final Scene full;
  private final Map<String, Gap> choices = new LinkedHashMap<>();
  private final String turned;
  private final Language words;

  private TurnedScenes(Scene full, List<Gap> choices, String turned) {
    this.full = full;
    choices.forEach(c -> this.choices.put(c.id(), c));
    this.turned = turned;
    this.words = Language.of(full.diagram().language());
  }

  /** The picture with that arrow turned. */
  public static Scene wrong(Scene full, List<Gap> choices, String turned) {
    return new TurnedScenes(full, choices, turned).scene("turned", true);
  }

  /** The picture as it is right, in which that arrow stands out. */
  public static Scene right(Scene full, List<Gap> choices, String turned) {
    return new TurnedScenes(full, choices, turned).scene("key", false);
  }

  private Scene scene(String id, boolean wrong) {
    List<Scene.Route> routes = new ArrayList<>();
    for (Scene.Route route : full.routes()) {
      routes.add(numbered(route, "arrow-" + (routes.size() + 1), wrong));
    }
    List<Diagram.Edge> edges = routes.stream().map(Scene.Route::edge).toList();
    Diagram diagram =
        full.diagram().toBuilder(full.diagram().id() + "-" + id)
            .edges(edges)
            .description(told(edges))
            .steps(List.of())
            .build();
    return full.with(diagram, full.nodes(), routes);
  }

  private Scene.Route numbered(Scene.Route route, String id, boolean wrong) {
    Diagram.Edge edge = route.edge();
    Gap choice = choices.get(edge.id());
    boolean here = edge.id().equals(turned);
    Influence influence = wrong && here ? opposite(edge.influence()) : edge.influence();
    String verb =
        choice == null ? edge.verb() : words.say(influence.label()) + " (" + choice.number() + ")";
    Diagram.Edge shown =
        Diagram.Edge.builder(id, edge.from(), edge.to(), influence)
            .certainty(edge.certainty())
            .verb(verb)
            .observation(edge.observation())
            .feedback(edge.feedback())
            .hypotheses(edge.hypotheses())
            .emphasis(here && !wrong ? Emphasis.HIGHLIGHT : Emphasis.NORMAL)
            .build();
    return new Scene.Route(
        shown,
        route.corners(),
        route.line(),
        route.tip(),
        choice == null ? route.label() : route.label().map(l -> GapScenes.number(choice, l)),
        route.tags());
  }

  private static Influence opposite(Influence influence) {
    return influence == Influence.RAISES ? Influence.LOWERS : Influence.RAISES;
  }

  private PictureDescription told(List<Diagram.Edge> edges) {
    String brief = full.diagram().title() + ". " + words.say("sheet.turned");
    List<PictureDescription.Sentence> sentences = new ArrayList<>();
    sentences.add(new PictureDescription.Sentence(Optional.empty(), brief));
    for (Diagram.Edge edge : edges) {
      String verb = edge.verb().isEmpty() ? words.say(edge.influence().label()) : edge.verb();
      String said = name(edge.from()) + " " + verb + " " + name(edge.to()) + ".";
      sentences.add(new PictureDescription.Sentence(Optional.of(edge.id()), said));
    }
    return new PictureDescription(brief, sentences);
  }

  private String name(String node) {
    return full.diagram().node(node).map(Diagram.Node::name).orElse(node);
  }
}
