package org.moagraph.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.text.Json;

/**
 * What a page's script needs, as JSON that is safe inside a script element: what its views share,
 * then each view. The picture of the first stands on the page, those of the others are here.
 */
final class PageData {
  private PageData() {}

  /** The data of a page, with the words that its script says. */
  static String of(List<PageView> views, Roles roles, Map<String, String> words) {
    var shared = new SharedData(views);
    var first = views.get(0).page();
    var each =
        views.stream().map(v -> new ViewData(v.page(), shared).fields(views.size() > 1)).toList();
    var others = views.subList(1, views.size());
    var markup =
        others.stream().flatMap(v -> PageCanvas.all(v.pictures(), roles).stream()).toList();
    var pieces = new PicturePieces(markup);
    int next = 0;
    for (int i = 0; i < others.size(); i++) {
      var pictures = new ArrayList<List<Object>>();
      for (int k = 0; k < others.get(i).pictures().size(); k++) {
        pictures.add(pieces.picture(next++));
      }
      each.get(i + 1).put("pictures", pictures);
    }
    var fields = new LinkedHashMap<String, Object>();
    fields.put(
        "hypotheses", first.hypotheses().stream().map(h -> List.of(h.id(), h.title())).toList());
    var said = said(views);
    if (!said.equals(first.hypotheses().stream().map(h -> h.title()).toList())) {
      fields.put("said", said);
    }
    fields.put("least", Math.max(1, ViewData.strength(first.least())));
    fields.put("views", each);
    fields.put("pieces", pieces.all());
    shared.addTo(fields);
    fields.put("words", words);
    return Json.script(fields);
  }

  /** What sentences call the hypotheses, the same in all views that ask what-ifs. */
  private static List<String> said(List<PageView> views) {
    return views.stream()
        .map(v -> v.page().whatIfs().hypotheses())
        .filter(h -> !h.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
