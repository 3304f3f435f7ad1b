package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.EntityId;
import org.moagraph.model.Sign;
import org.moagraph.query.PathsQuery;
import org.moagraph.query.Route;
import org.moagraph.reason.Verdict;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;

/** The routes from one entity to another, shortest first, each with its sign. */
public record PathsAnswer(Labels labels, EntityId from, EntityId to, PathsQuery.Result result)
    implements Answer {

  private static final List<String> COLUMNS =
      List.of("route", "effect", "length", "hypotheses", "entities", "claims");

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline()).say(stopped());
    page.list(
        words().say("answer.paths.list"),
        result.routes().stream().map(r -> Routes.told(r, labels)).toList());
    var claims = result.routes().stream().flatMap(r -> r.claims().stream()).toList();
    page.list(words().say("answer.paths.evidence"), Routes.evidence(claims, labels));
    return page.page();
  }

  private String headline() {
    int count = result.routes().size();
    if (count == 0) {
      return none();
    }
    var signs = new ArrayList<String>();
    add(signs, Sign.PLUS, "answer.paths.raise");
    add(signs, Sign.MINUS, "answer.paths.lower");
    add(signs, Sign.UNKNOWN, "answer.paths.change");
    return words()
        .agree(count != 1, "answer.paths.lead", count, labels.of(from), labels.of(to), signs);
  }

  /** Only a whole search says that there is no route. */
  private String none() {
    if (result.complete()) {
      return words().say("answer.paths.none", labels.of(from), labels.of(to));
    }
    return words()
        .say(
            result.longer() ? "answer.paths.longer" : "answer.paths.unfinished",
            labels.of(from),
            labels.of(to));
  }

  private void add(List<String> parts, Sign sign, String key) {
    int count = (int) result.routes().stream().filter(r -> r.sign() == sign).count();
    if (count > 0) {
      parts.add(words().count(count, key));
    }
  }

  private Optional<String> stopped() {
    return result.complete() || result.routes().isEmpty()
        ? Optional.empty()
        : Optional.of(words().say("answer.paths.more"));
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(COLUMNS, result.routes(), this::row);
  }

  private List<Phrase> row(Route route) {
    return Table.row(
        result.routes().indexOf(route) + 1,
        Verdict.of(route.sign()).word(),
        route.claims().size(),
        String.join(" ", route.hypotheses().stream().map(Object::toString).toList()),
        String.join(" ", Routes.entities(route.claims()).stream().map(Object::toString).toList()),
        Routes.ids(route.claims()));
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("from", from.value());
    fields.put("to", to.value());
    fields.put("complete", result.complete());
    fields.put("longer", result.longer());
    fields.put("paths", result.routes().stream().map(Routes::fields).toList());
    return fields;
  }
}
