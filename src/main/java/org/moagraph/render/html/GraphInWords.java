package org.moagraph.render.html;

import static org.moagraph.text.Html.element;
import static org.moagraph.text.Html.open;
import static org.moagraph.text.Markup.escaped;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Stance;
import org.moagraph.page.InteractivePage;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.words.Language;

/**
 * The whole graph as nested lists: places, the things in each, what each does, and the evidence for
 * it. It can be read aloud and printed, and the page's panel shows parts of it. What several views
 * show is written once, in the place where it is; one view alone has the places that it draws.
 */
final class GraphInWords {
  private final List<InteractivePage> pages;
  private final Language words;
  private final Map<String, InteractivePage.Thing> things = new LinkedHashMap<>();
  private final Map<String, Map<String, InteractivePage.ShownClaim>> claims = new LinkedHashMap<>();
  private final Places numbers = new Places();
  private final StringBuilder out = new StringBuilder();

  private GraphInWords(List<InteractivePage> pages) {
    this.pages = pages;
    this.words = pages.get(0).words();
    for (var page : pages) {
      page.things().forEach(t -> things.putIfAbsent(t.id(), t));
      for (var claim : page.statements()) {
        if (claim.drawn() || pages.size() == 1) {
          numbers.of(claim.id());
          claims(page.things().get(claim.from()).id()).putIfAbsent(claim.id(), claim);
        }
      }
    }
  }

  private Map<String, InteractivePage.ShownClaim> claims(String from) {
    return claims.computeIfAbsent(from, f -> new LinkedHashMap<>());
  }

  /** The graph that those pages show together. */
  static String of(List<InteractivePage> pages) {
    return new GraphInWords(pages).write();
  }

  private String write() {
    Map<String, List<InteractivePage.Thing>> groups = groups();
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

  private Map<String, List<InteractivePage.Thing>> groups() {
    Map<String, List<InteractivePage.Thing>> groups = new LinkedHashMap<>();
    for (var thing : things.values()) {
      var place = place(thing).orElse(words.say("pages.outside"));
      groups.computeIfAbsent(place, r -> new ArrayList<>()).add(thing);
    }
    return groups;
  }

  private Optional<String> place(InteractivePage.Thing thing) {
    return pages.size() == 1 ? thing.region().flatMap(this::label) : thing.place();
  }

  private Optional<String> label(String region) {
    return pages.get(0).diagram().regions().stream()
        .filter(r -> r.id().equals(region))
        .map(Diagram.Region::label)
        .findFirst();
  }

  private void things(List<InteractivePage.Thing> group, String heading) {
    out.append("<ul class=\"things\">\n");
    group.forEach(t -> thing(t, heading));
    out.append("</ul>\n");
  }

  /** Things and claims are numbered as they are first shown. */
  private int number(InteractivePage.Thing thing) {
    return List.copyOf(things.keySet()).indexOf(thing.id());
  }

  private void thing(InteractivePage.Thing thing, String heading) {
    out.append(open("li", "id", "page-t" + number(thing))).append(element(heading, thing.name()));
    facts(thing.facts());
    var all = claims(thing.id()).values();
    if (all.isEmpty()) {
      out.append("</li>\n");
      return;
    }
    out.append("\n<ul class=\"claims\">\n");
    all.forEach(this::claim);
    out.append("</ul></li>\n");
  }

  private void claim(InteractivePage.ShownClaim claim) {
    out.append(open("li", "id", "page-c" + numbers.of(claim.id())));
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
