package org.moagraph.render.reveal;

import static org.moagraph.text.Html.around;
import static org.moagraph.text.Html.element;
import static org.moagraph.text.Html.lines;
import static org.moagraph.text.Html.open;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.moagraph.layout.Scene;
import org.moagraph.render.Decimal;
import org.moagraph.render.DeckSlide;
import org.moagraph.render.Policy;
import org.moagraph.render.PublicationLinks;
import org.moagraph.render.Slide;
import org.moagraph.render.TextSlide;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Markup;
import org.moagraph.text.Resources;
import org.moagraph.words.Language;

/**
 * A lecture as one HTML file in the <a href="https://revealjs.com/markup/">markup of reveal.js</a>:
 * a section for each slide, with the picture as SVG and what the speaker says as its notes. A small
 * script of its own turns the slides, so that the file reaches for nothing; in a deck that has
 * reveal.js the sections are slides as they are. Without scripts, on narrow screens and when zoomed
 * far the slides stand one below the other. The same slides always give the same text.
 */
public final class RevealRenderer {

  /** Letters smaller than this, in px, are small ones where nothing else says how large. */
  private static final double SMALL = 20;

  private final List<? extends Slide> slides;
  private final Theme theme;
  private final Drawn drawn;
  private final String language;
  private final Language words;

  private RevealRenderer(List<? extends Slide> slides, Theme theme, Drawn drawn) {
    this.slides = slides;
    this.theme = theme;
    this.drawn = drawn;
    this.language =
        slides.stream()
            .filter(DeckSlide.class::isInstance)
            .map(s -> ((DeckSlide) s).scene().diagram().language())
            .findFirst()
            .orElseThrow();
    this.words = Language.of(language);
  }

  /** A scene as SVG with ids of its own. */
  public interface Drawn {
    String svg(Scene scene);
  }

  /** The deck as a document; at least one of its slides is a picture. */
  public static String render(List<? extends Slide> slides, Theme theme, Drawn drawn) {
    return new RevealRenderer(slides, theme, drawn).page();
  }

  private String page() {
    var script = Resources.withoutIndents(RevealRenderer.class, "deck.js");
    var style = Resources.withoutIndents(RevealRenderer.class, "deck.css") + rules();
    var title = title(slides.get(0));
    var out = new StringBuilder("<!DOCTYPE html>\n");
    out.append(
        lines(
            open("html", "lang", language),
            "<head>",
            "<meta charset=\"utf-8\">",
            open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                Policy.of(script, style, "img-src data:")),
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            element("title", title),
            "<style>" + style + "</style>",
            "</head>",
            "<body>",
            around("header", element("h1", title), "class", "name"),
            "<main class=\"reveal\">",
            "<div class=\"slides\">"));
    for (int i = 0; i < slides.size(); i++) {
      out.append(section(slides.get(i), i + 1));
    }
    out.append("</div>\n</main>\n").append(bar());
    return out.append(lines("<script>" + script + "</script>", "</body>", "</html>")).toString();
  }

  /** The colours, and a rule for each size of letters. */
  private String rules() {
    var sizes =
        slides.stream()
            .filter(TextSlide.class::isInstance)
            .flatMap(s -> ((TextSlide) s).paragraphs().stream())
            .map(TextSlide.Paragraph::size)
            .collect(Collectors.toCollection(TreeSet::new));
    var rules = new StringBuilder();
    rules.append(":root{--paper:").append(theme.paper()).append(";--ink:").append(theme.ink());
    rules.append(";--quiet:").append(theme.quiet()).append(";--font:");
    rules.append(theme.typeface().listed()).append("}\n");
    sizes.forEach(
        s -> rules.append("." + name(s)).append("{--size:").append(Decimal.of(s)).append("}\n"));
    return rules.toString();
  }

  private static String name(double size) {
    return "s" + Decimal.of(size).replace('.', '-');
  }

  private static String title(Slide slide) {
    return slide instanceof TextSlide text
        ? text.title()
        : ((DeckSlide) slide).scene().diagram().title();
  }

  private String section(Slide slide, int number) {
    var place = words.say("slides.place", number, slides.size());
    var opens = slide instanceof TextSlide text && text.opens();
    var start =
        open(
            "section",
            "class",
            slide instanceof DeckSlide ? "picture" : opens ? "text opening" : "text",
            "aria-label",
            place + ": " + title(slide),
            "data-place",
            number + " / " + slides.size());
    var shown = slide instanceof TextSlide text ? text(text) : picture(((DeckSlide) slide).scene());
    return start + "\n" + shown + notes(slide) + "</section>\n";
  }

  /** As wide as its slide, whatever that is. */
  private String picture(Scene scene) {
    var svg = drawn.svg(scene);
    return svg.substring(svg.indexOf("<svg"))
        .replaceFirst(" width=\"[^\"]*\" height=\"[^\"]*\"", " width=\"100%\"");
  }

  private static String text(TextSlide slide) {
    var out = new StringBuilder(element("h2", slide.title())).append('\n');
    out.append("<div class=\"body\">\n");
    slide.paragraphs().forEach(p -> out.append(paragraph(p)));
    out.append("</div>\n");
    if (!slide.credit().isBlank()) {
      out.append(around("p", element("small", slide.credit()), "class", "credit")).append('\n');
    }
    return out.toString();
  }

  private static String paragraph(TextSlide.Paragraph paragraph) {
    var said = PublicationLinks.in(Markup.escaped(paragraph.text()));
    if (paragraph.bold()) {
      said = around("strong", said);
    } else if (paragraph.size() < SMALL) {
      said = around("small", said);
    }
    return around("p", said, "class", name(paragraph.size())) + "\n";
  }

  private static String notes(Slide slide) {
    var said =
        slide.notes().stream()
            .map(n -> around("p", PublicationLinks.in(Markup.escaped(n))))
            .collect(Collectors.joining("\n"));
    return "<aside class=\"notes\">\n" + said + "\n</aside>\n";
  }

  private String bar() {
    return lines(
        open(
            "nav",
            "id",
            "deck-bar",
            "lang",
            words.code(),
            "aria-label",
            words.say("slides.bar"),
            "hidden",
            ""),
        button("deck-back", "slides.back"),
        "<span id=\"deck-count\"></span>",
        button("deck-next", "slides.next"),
        button("deck-notes", "slides.notes"),
        button("deck-full", "slides.full"),
        "</nav>");
  }

  private String button(String id, String key) {
    return element("button", words.say(key), "id", id, "type", "button");
  }
}
