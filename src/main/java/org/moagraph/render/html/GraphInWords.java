package org.moagraph.render.html;

import static org.moagraph.text.Html.element;
import static org.moagraph.text.Html.open;
import static org.moagraph.text.Markup.escaped;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.moagraph.model.Stance;
import org.moagraph.page.InteractivePage;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.words.Language;

/**
 * The whole graph as nested lists: places, the things in each, what each does, and the evidence for
 * it. It can be read aloud and printed, and the page's panel shows parts of it.
 */
final class GraphInWords {
  private final InteractivePage page;
  private final Language words;
  private final StringBuilder out = new StringBuilder();

  private GraphInWords(InteractivePage page) {
    this.page = page;
    this.words = page.words();
  }

  static String of(InteractivePage page) {
    return new GraphInWords(page).write();
  }

  private String write() {
    Map<String, List<Integer>> groups = groups();
    if (groups.size() == 1) {
      things(groups.values().iterator().next(), "h3");
      return out.toString();
    }
    out.append("<ul class=\"places\">\n");
    groups.forEach(
        (place, things) -> {
          out.append("<li>").append(element("h3", place)).append('\n');
          things(things, "h4");
          out.append("</li>\n");
        });
    out.append("</ul>\n");
    return out.toString();
  }

  /** The things by the region that they are drawn in. */
  private Map<String, List<Integer>> groups() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < page.things().size(); i++) {
      var region =
          page.things().get(i).region().flatMap(this::label).orElse(words.say("pages.outside"));
      groups.computeIfAbsent(region, r -> new ArrayList<>()).add(i);
    }
    return groups;
  }

  private Optional<String> label(String region) {
    return page.diagram().regions().stream()
        .filter(r -> r.id().equals(region))
        .map(Diagram.Region::label)
        .findFirst();
  }

  private void things(List<Integer> things, String heading) {
    out.append("<ul class=\"things\">\n");
    things.forEach(t -> thing(t, heading));
    out.append("</ul>\n");
  }

  private void thing(int number, String heading) {
    var thing = page.things().get(number);
    out.append(open("li", "id", "page-t" + number)).append(element(heading, thing.name()));
    facts(thing.facts());
    var claims = claims(number);
    if (claims.isEmpty()) {
      out.append("</li>\n");
      return;
    }
    out.append("\n<ul class=\"claims\">\n");
    claims.forEach(this::claim);
    out.append("</ul></li>\n");
  }

  private List<Integer> claims(int from) {
    return IntStream.range(0, page.statements().size())
        .filter(i -> page.statements().get(i).from() == from)
        .boxed()
        .toList();
  }

  private void claim(int number) {
    var claim = page.statements().get(number);
    out.append(open("li", "id", "page-c" + number));
    out.append(element("p", claim.words() + "."));
    facts(claim.facts());
    if (claim.sources().isEmpty()) {
      out.append(element("p", words.say("pages.no evidence"), "class", "none"));
    } else {
      sources("pages.evidence.for", claim.sources(), true);
      sources("pages.evidence.against", claim.sources(), false);
    }
    out.append("</li>\n");
  }

  private void sources(String key, List<InteractivePage.Publication> all, boolean supporting) {
    var some = all.stream().filter(s -> (s.stance() == Stance.SUPPORTS) == supporting).toList();
    if (!some.isEmpty()) {
      out.append(element("p", words.say(key), "class", "stance"));
      out.append("<ul class=\"sources\">");
      some.forEach(this::source);
      out.append("</ul>");
    }
  }

  private void facts(List<InteractivePage.Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    out.append("<dl>");
    for (var fact : facts) {
      out.append("<dt>").append(escaped(fact.about()));
      out.append("<dd>").append(escaped(fact.words()));
    }
    out.append("</dl>");
  }

  private void source(InteractivePage.Publication source) {
    out.append("<li>").append(stance(source.stance())).append(escaped(source.words()));
    if (!source.organisms().isEmpty()) {
      out.append(escaped(" (" + source.organisms() + ")"));
    }
    for (var link : source.links()) {
      out.append(' ').append(element("a", link.label(), "href", link.url(), "rel", "noopener"));
    }
    source.note().ifPresent(n -> out.append(escaped(" " + n)));
    out.append("</li>");
  }

  private String stance(Stance stance) {
    return switch (stance) {
      case SUPPORTS, REFUTES -> "";
      case NO_EFFECT -> element("b", words.say("pages.no effect")) + " ";
    };
  }
}
