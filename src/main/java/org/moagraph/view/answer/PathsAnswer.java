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
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** The routes from one entity to another, shortest first, each with its sign. */
public record PathsAnswer(Labels labels, EntityId from, EntityId to, PathsQuery.Result result)
    implements Answer {

  private static final List<String> COLUMNS =
      List.of("route", "effect", "length", "hypotheses", "entities", "claims");

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline()).say(stopped());
    page.list("Routes", result.routes().stream().map(r -> Routes.told(r, labels)).toList());
    var claims = result.routes().stream().flatMap(r -> r.claims().stream()).toList();
    page.list("Evidence for these steps", Routes.evidence(claims, labels));
    return page.page();
  }

  private String headline() {
    var between = " from " + labels.of(from) + " to " + labels.of(to);
    int count = result.routes().size();
    if (count == 0) {
      return none(between);
    }
    var signs = new ArrayList<String>();
    add(signs, Sign.PLUS, "raise it", "raises it");
    add(signs, Sign.MINUS, "lower it", "lowers it");
    add(signs, Sign.UNKNOWN, "change it in a direction not known", "changes it");
    var head = Words.count(count, "route leads", "routes lead") + between + ", shortest first: ";
    return head + Words.all(signs) + ".";
  }

  /** Only a whole search says that there is no route. */
  private String none(String between) {
    if (result.complete()) {
      return "No route leads" + between + " in this model.";
    }
    return result.longer()
        ? "No route" + between + " is as short as was asked for; --max-length looks further."
        : "The search for a route" + between + " stopped before it was done.";
  }

  private void add(List<String> parts, Sign sign, String many, String one) {
    int count = (int) result.routes().stream().filter(r -> r.sign() == sign).count();
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }

  private Optional<String> stopped() {
    return result.complete() || result.routes().isEmpty()
        ? Optional.empty()
        : Optional.of("There may be more; --limit and --max-length say how many are looked for.");
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
