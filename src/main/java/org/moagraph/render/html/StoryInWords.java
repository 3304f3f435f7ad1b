package org.moagraph.render.html;

import static org.moagraph.text.Html.element;
import static org.moagraph.text.Html.open;
import static org.moagraph.text.Markup.escaped;

import java.util.List;
import org.moagraph.page.InteractivePage;

/** The narratives of a page as sections, those that tell a step with its place. */
final class StoryInWords {
  private StoryInWords() {}

  /**
   * The section of each story that is told; what several views tell stands under their titles, and
   * says which view it tells.
   */
  static String of(List<InteractivePage> pages) {
    var out = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).story().sections().isEmpty()) {
        story(pages.get(i), pages.size() == 1 ? "" : pages.get(i).diagram().title(), i, out);
      }
    }
    return out.toString();
  }

  private static void story(InteractivePage page, String title, int place, StringBuilder out) {
    var story = page.story();
    var words = page.words();
    out.append(
        open(
            "section",
            "class",
            "card story",
            "data-story",
            String.valueOf(place),
            "lang",
            page.diagram().language()));
    out.append(element("h2", words.say("pages.story"), "lang", words.code())).append('\n');
    if (!title.isEmpty()) {
      out.append(element("p", title, "class", "hint")).append('\n');
    }
    story.sections().forEach(section -> section(section, out));
    if (!story.references().isEmpty()) {
      out.append("<details>").append(element("summary", words.say("pages.references")));
      out.append("<ol>");
      story.references().forEach(r -> out.append(element("li", r)));
      out.append("</ol></details>\n");
    }
    out.append(element("p", story.closing(), "class", "hint")).append("</section>\n");
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
