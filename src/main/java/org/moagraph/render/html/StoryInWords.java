package org.moagraph.render.html;

import static org.moagraph.text.Html.element;
import static org.moagraph.text.Html.open;
import static org.moagraph.text.Markup.escaped;

import org.moagraph.page.InteractivePage;

/** The narrative of a page as sections, those that tell a step with its place. */
final class StoryInWords {
  private StoryInWords() {}

  /** The section of the story, or nothing where none is told. */
  static String of(InteractivePage page) {
    var story = page.story();
    if (story.sections().isEmpty()) {
      return "";
    }
    var words = page.words();
    var out = new StringBuilder();
    out.append(
        open(
            "section",
            "class",
            "card story",
            "id",
            "page-story",
            "lang",
            page.diagram().language()));
    out.append(element("h2", words.say("pages.story"), "lang", words.code())).append('\n');
    story.sections().forEach(section -> section(section, out));
    if (!story.references().isEmpty()) {
      out.append("<details>").append(element("summary", words.say("pages.references")));
      out.append("<ol>");
      story.references().forEach(r -> out.append(element("li", r)));
      out.append("</ol></details>\n");
    }
    out.append(element("p", story.closing(), "class", "hint")).append("</section>\n");
    return out.toString();
  }

  private static void section(InteractivePage.Section section, StringBuilder out) {
    out.append(
        section.step() == InteractivePage.Section.NO_STEP
            ? "<div>"
            : open("div", "data-step", String.valueOf(section.step())));
    section.heading().ifPresent(h -> out.append(element("h3", h)));
    for (var paragraph : section.paragraphs()) {
      var sentences = paragraph.stream().map(InteractivePage.Said::words).toList();
      out.append("<p>").append(escaped(String.join(" ", sentences))).append("</p>");
    }
    out.append("</div>\n");
  }
}
