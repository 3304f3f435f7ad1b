package org.moagraph.render.html;

import static org.moagraph.text.Html.element;
import static org.moagraph.text.Html.lines;
import static org.moagraph.text.Html.open;

import org.moagraph.page.InteractivePage;
import org.moagraph.render.Picture;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Resources;
import org.moagraph.words.Language;

/**
 * Interactive pages as one HTML file that reaches for nothing: its policy allows its own script and
 * style by their hashes and nothing else. Without scripts it still shows the picture and the graph
 * in words. The same page and picture always give the same text.
 */
public final class PageRenderer {
  private PageRenderer() {}

  /**
   * The page as a document.
   *
   * @param picture the page's diagram with places
   * @param started whether it opens at the first step instead of with everything
   */
  public static String render(InteractivePage page, Picture picture, Theme theme, boolean started) {
    var script = PageScript.text();
    var roles = Roles.of(theme);
    var style = Resources.withoutIndents(PageRenderer.class, "page.css") + roles.rules();
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
                + element("p", diagram.description().brief()),
            element("p", Language.of("en").say("pages.teaching"), "class", "teaching", "lang", "en")
                + "</header>",
            "<main>"));
    out.append(Resources.withoutIndents(PageRenderer.class, "tools.html"));
    out.append("<div class=\"stage\">\n<div class=\"frame\" id=\"page-frame\">\n");
    out.append(PageCanvas.of(picture, roles)).append("</div>\n");
    out.append(Resources.withoutIndents(PageRenderer.class, "side.html")).append("</div>\n");
    out.append(
        lines(
            "<section class=\"words\" id=\"page-words\" lang=\"en\">",
            element("h2", Language.of("en").say("pages.graph"))));
    out.append(GraphInWords.of(page)).append("</section>\n</main>\n");
    out.append("<footer>").append(element("p", page.scope(), "id", "page-scope", "lang", "en"));
    out.append(element("p", credit(page))).append("</footer>\n");
    out.append("<script type=\"application/json\" id=\"page-data\">").append(PageData.of(page));
    out.append("</script>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
    return out.toString();
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
