package org.moagraph.render.html;

import static org.moagraph.text.Html.element;
import static org.moagraph.text.Html.lines;
import static org.moagraph.text.Html.open;

import java.util.List;
import org.moagraph.page.InteractivePage;
import org.moagraph.render.Policy;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Resources;

/**
 * Interactive pages as one HTML file that reaches for nothing: its policy allows its own script and
 * style by their hashes and nothing else. Without scripts it still shows the picture and the graph
 * in words. The same page and picture always give the same text.
 */
public final class PageRenderer {
  private PageRenderer() {}

  /**
   * The page as a document. It shows the first of its views, and a menu of them where there are
   * several; they are of one model, under the same filter and in one language.
   *
   * @param views at least one
   * @param started whether it opens at the first step instead of with everything
   */
  public static String render(List<PageView> views, Theme theme, boolean started) {
    var page = views.get(0).page();
    var pages = views.stream().map(PageView::page).toList();
    var words = new PageWords(page.words());
    var script = PageScript.text();
    var roles = Roles.of(theme);
    var style = style() + roles.rules();
    var diagram = page.diagram();
    var out = new StringBuilder("<!DOCTYPE html>\n");
    out.append(root(page, theme)).append("\n<head>\n<meta charset=\"utf-8\">\n");
    out.append(
        open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            Policy.of(script, style, "img-src data:")));
    out.append(
        lines(
            "",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<meta name=\"color-scheme\" content=\"light dark\">",
            "<meta name=\"referrer\" content=\"no-referrer\">",
            "<base target=\"_blank\">",
            open("meta", "name", "description", "content", diagram.description().brief()),
            element("title", diagram.title()),
            "<style>" + style + "</style>",
            "</head>",
            started ? "<body data-started>" : "<body>",
            "<header>"
                + element("h1", diagram.title())
                + element("p", diagram.description().brief(), "class", "brief", "id", "page-brief")
                + "</header>",
            "<main>"));
    out.append(form("bar.html", words));
    out.append("<div class=\"stage\">\n").append(form("reply.html", words));
    var frame = views.get(0).pictures().size() > 1 ? "frame two" : "frame";
    out.append(open("div", "class", frame, "id", "page-frame")).append('\n');
    PageCanvas.all(views.get(0).pictures(), roles).forEach(out::append);
    out.append("</div>\n").append(open("div", "class", "side", "lang", page.words().code()));
    out.append(form("side.html", words)).append(StoryInWords.of(pages)).append("</div>\n</div>\n");
    out.append(
        lines(
            open("section", "class", "words", "id", "page-words", "lang", page.words().code()),
            element("h2", page.words().say("pages.graph"))));
    out.append(GraphInWords.of(pages)).append("</section>\n</main>\n");
    out.append("<footer>");
    out.append(element("p", page.words().say("pages.teaching"), "lang", page.words().code()));
    out.append(element("p", page.scope(), "id", "page-scope", "lang", page.words().code()));
    out.append(element("p", credit(page))).append("</footer>\n");
    out.append("<script type=\"application/json\" id=\"page-data\">")
        .append(PageData.of(views, roles, words.spoken()));
    out.append("</script>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
    return out.toString();
  }

  private static String style() {
    return Resources.withoutIndents(PageRenderer.class, "page.css")
        .replace(" {", "{")
        .replace("; }", "}")
        .replace("; ", ";")
        .replace(", ", ",")
        .replace(" > ", ">")
        .replaceAll("([a-z]): (?!\")", "$1:");
  }

  private static String form(String name, PageWords words) {
    return words.filled(Resources.withoutIndents(PageRenderer.class, name));
  }

  private static String root(InteractivePage page, Theme theme) {
    return theme.isDark()
        ? open("html", "lang", page.diagram().language(), "class", "dark")
        : open("html", "lang", page.diagram().language());
  }

  private static String credit(InteractivePage page) {
    return page.model() + ". " + page.diagram().credit();
  }
}
