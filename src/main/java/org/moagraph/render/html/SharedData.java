package org.moagraph.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.page.InteractivePage;

/**
 * What the views of a page name by its place, so that it is written once: things and claims as each
 * view calls them, sentences and verdicts.
 */
final class SharedData {
  final Places things = new Places();
  final Places claims = new Places();
  final Places reasons = new Places();
  final Places outcomes = new Places();
  final Places verdicts = new Places();
  final Places parts = new Places();
  final Places under = new Places();

  private final List<String> organisms;
  private final Map<String, String> told = new LinkedHashMap<>();

  /** What those views share. */
  SharedData(List<PageView> views) {
    this.organisms =
        views.stream().flatMap(v -> v.page().organisms().stream()).distinct().sorted().toList();
  }

  /** The places of organisms that a view lists by those in its own list. */
  List<Integer> organisms(List<Integer> own, List<String> list) {
    return own.stream().map(at -> organisms.indexOf(list.get(at))).toList();
  }

  /** What a view calls a claim, where the graph in words, written once, calls it otherwise. */
  Optional<String> otherWords(InteractivePage.ShownClaim claim) {
    var first = told.putIfAbsent(claim.id(), claim.words());
    return Optional.of(claim.words()).filter(w -> first != null && !first.equals(w));
  }

  /** Adds all of it to the fields of the data. */
  void addTo(Map<String, Object> fields) {
    fields.put("things", things.all());
    fields.put("claims", claims.all());
    fields.put("organisms", organisms);
    fields.put("outcomes", outcomes.all());
    fields.put("verdicts", verdicts.all());
    fields.put("reasons", reasons.all());
    fields.put("parts", parts.all());
    fields.put("under", under.all());
  }
}
