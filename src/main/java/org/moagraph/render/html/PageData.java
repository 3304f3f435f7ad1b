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
    var pieces = new PicturePieces(markup(views, roles));
    int next = 0;
    for (int i = 0; i < views.size(); i++) {
      if (i > 0) {
        each.get(i).put("pictures", pieces.pictures(next, views.get(i).pictures().size()));
        next += views.get(i).pictures().size();
      }
      var parts = new ArrayList<Object>();
      for (var opened : views.get(i).parts()) {
        int count = opened.pictures().size();
        var members = ViewData.places(opened, views.get(i).page());
        parts.add(List.of(opened.id(), opened.title(), members, pieces.pictures(next, count)));
        next += count;
      }
      if (!parts.isEmpty()) {
        each.get(i).put("parts", parts);
      }
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

  /** All pictures but those of the first view, which stand on the page. */
  private static List<String> markup(List<PageView> views, Roles roles) {
    var markup = new ArrayList<String>();
    for (var view : views) {
      if (view != views.get(0)) {
        markup.addAll(PageCanvas.all(view.pictures(), roles));
      }
      view.parts().forEach(part -> markup.addAll(PageCanvas.all(part.pictures(), roles)));
    }
    return markup;
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
