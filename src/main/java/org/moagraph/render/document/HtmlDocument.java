package org.moagraph.render.document;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.moagraph.render.PublicationLinks;
import org.moagraph.text.Html;
import org.moagraph.text.Markup;
import org.moagraph.view.text.Document;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;

/**
 * A document as one HTML file that needs nothing else: no scripts, no network, pictures inside.
 * Text of the model stays text; PubMed numbers and DOIs become links.
 */
public final class HtmlDocument {

  /** A file beside the page, by a name that is no address. */
  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9]+)+");

  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,Arial,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;\
      color:#1a1a1a;background:#fff}
      h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:1.8rem}
      svg{max-width:100%;height:auto}figure{margin:1rem 0}
      table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.25rem .5rem;\
      text-align:left;vertical-align:top}
      li,p,td{overflow-wrap:anywhere}
      section+section{border-top:1px solid #bbb;margin-top:1.8rem;padding-top:.6rem}
      @media (prefers-color-scheme:dark){body{color:#eee;background:#16181d}a{color:#9cc4ff}\
      figure{background:#fff}}
      @page{margin:18mm 16mm}
      @media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt;color:#000;background:#fff}\
      a{color:inherit}h2{break-after:avoid}li,tr,figure{break-inside:avoid}svg{max-height:45vh}\
      section+section{break-before:page;border:0;margin:0;padding:0}}
      """;

  /** For a sheet of two columns under a picture across both. */
  private static final String SHEET =
      """
      @page{size:{size};margin:13mm 14mm}
      @media print{body{font:9pt/1.3 Arial,"Liberation Sans",sans-serif}section{columns:2;column-gap:7mm}
      h1{font-size:15pt;margin:0 0 2mm}
      figure{margin:0 0 2mm}svg{width:100%;max-height:none}
      h2{font-size:10.5pt;margin:3mm 0 1mm}section>h2:first-child{margin-top:0}p{margin:0 0 1.2mm;orphans:2;widows:2}
      ul{margin:0 0 1.6mm;padding-left:4mm}li{font-size:8pt;line-height:1.26}
      p:has(+ul){break-after:avoid}p+ul{break-inside:avoid;list-style:none}}
      """;

  private HtmlDocument() {}

  /** The document, complete, as it is read on a screen. */
  public static void render(Document document, Appendable out) throws IOException {
    render(document, STYLE, out);
  }

  /** The document, complete, to be printed on that paper. */
  public static void render(Document document, Paper paper, Appendable out) throws IOException {
    render(document, STYLE + SHEET.replace("{size}", paper.size()), out);
  }

  private static void render(Document document, String style, Appendable out) throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"").append(language(document.language()));
    out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append(Html.element("title", document.title())).append("\n<style>\n");
    out.append(style).append("</style>\n</head>\n<body>\n<main>\n");
    out.append(Html.element("h1", document.title())).append('\n');
    if (document.figure().isPresent()) {
      var svg = document.figure().get().svg();
      out.append("<figure>\n").append(svg.replaceFirst("^<\\?xml[^>]*>\\s*", ""));
      out.append("</figure>\n");
    }
    out.append("<section>\n");
    for (var block : document.body().blocks()) {
      out.append(block.fold(new Blocks()));
    }
    out.append("</section>\n</main>\n</body>\n</html>\n");
  }

  private static String language(String language) {
    return language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? language : "en";
  }

  private static final class Blocks implements Prose.Reader<String> {

    @Override
    public String heading(String text) {
      return Html.element("h2", text) + "\n";
    }

    @Override
    public String paragraph(Phrase words) {
      return Html.around("p", inline(words)) + "\n";
    }

    @Override
    public String items(List<Phrase> items) {
      var list = new StringBuilder("<ul>\n");
      items.forEach(i -> list.append(Html.around("li", inline(i))).append('\n'));
      return list.append("</ul>\n").toString();
    }

    @Override
    public String grid(Table table) {
      var rows = new StringBuilder("<table>\n<tr>");
      table.columns().forEach(c -> rows.append(Html.element("th", c, "scope", "col")));
      rows.append("</tr>\n");
      for (var row : table.rows()) {
        rows.append("<tr>");
        row.forEach(c -> rows.append(Html.around("td", inline(c))));
        rows.append("</tr>\n");
      }
      return rows.append("</table>\n").toString();
    }

    @Override
    public String pageBreak() {
      return "</section>\n<section>\n";
    }

    @Override
    public String verbatim(String text) {
      return Html.element("pre", text) + "\n";
    }
  }

  private static String inline(Phrase phrase) {
    var words = new StringBuilder();
    for (var part : phrase.parts()) {
      var text = PublicationLinks.in(Markup.escaped(part.text()));
      words.append(
          switch (part.tone()) {
            case STRONG -> Html.around("strong", text);
            case FILE -> FILE_NAME.matcher(part.text()).matches() ? link(part.text()) : text;
            default -> text;
          });
    }
    return words.toString();
  }

  private static String link(String file) {
    return "<a href=\"" + file + "\">" + file + "</a>";
  }
}
