package org.moagraph.render.html;

import static org.moagraph.text.Html.element;
import static org.moagraph.text.Html.lines;
import static org.moagraph.text.Html.open;

import org.moagraph.render.Policy;
import org.moagraph.text.Resources;
import org.moagraph.words.Language;

/**
 * The page around the page of a model that is being written: what was found in the file, and under
 * it the picture in a frame. It asks its own server once a second whether the file has changed.
 */
public final class PreviewPage {
  private PreviewPage() {}

  /**
   * The page as a document.
   *
   * @param findings what was found, line by line, or nothing
   * @param note what to say of the picture, or nothing
   * @param version changes with the file
   */
  public static String render(
      String file, String summary, String findings, String note, String version) {
    var script = Resources.withoutIndents(PreviewPage.class, "preview.js");
    var style = Resources.withoutIndents(PreviewPage.class, "preview.css");
    return lines(
        "<!DOCTYPE html>",
        open("html", "lang", "en", "data-version", version),
        "<head>",
        "<meta charset=\"utf-8\">",
        open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            Policy.of(script, style, "connect-src 'self'; frame-src 'self'")),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        element("title", file),
        "<style>" + style + "</style>",
        "</head>",
        "<body>",
        "<main>",
        "<div>",
        element("h1", file),
        element("p", summary + "."),
        element("p", "", "id", "preview-status", "role", "status"),
        findings.isEmpty()
            ? ""
            : element(
                "pre",
                findings,
                "tabindex",
                "0",
                "aria-label",
                Language.of("en").say("pages.findings")),
        note.isEmpty() ? "" : element("p", note),
        "</div>",
        element(
            "iframe",
            "",
            "title",
            Language.of("en").say("pages.the page"),
            "src",
            "page?" + version,
            "sandbox",
            "allow-scripts allow-popups"),
        "</main>",
        "<script>" + script + "</script>",
        "</body>",
        "</html>");
  }
}
