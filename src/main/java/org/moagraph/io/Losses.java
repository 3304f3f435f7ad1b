package org.moagraph.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.model.Claim;
import org.moagraph.model.Model;
import org.moagraph.text.Markup;
import org.moagraph.text.UniqueNames;

/** Counts what a format cannot hold, or a reading leaves out, and makes the notes that say so. */
public final class Losses {

  private final Span place;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Span> firsts = new LinkedHashMap<>();

  /** No losses of that model yet. */
  public Losses(Model model) {
    this(model.id());
  }

  /** No losses yet of what has that name, a file or a model. */
  public Losses(String name) {
    this.place = Span.whole(name);
  }

  /** Counts one more of these, for example "experiment" or "label of an entity". */
  public void add(String what) {
    add(what, 1);
  }

  /** Counts so many more of these. */
  public void add(String what, int count) {
    if (count > 0) {
      counts.merge(what, count, Integer::sum);
    }
  }

  /** Counts one more of these, which stands there: the note stands at the first. */
  public void add(String what, Span there) {
    firsts.putIfAbsent(what, there);
    add(what);
  }

  /** Counts everything of the model that is not a node or an edge, but for the named parts. */
  public void addModel(Model model, Collection<String> kept) {
    var stated = Attributes.of(model);
    stated.remove("id");
    stated.remove("title", model.id());
    stated.remove("language", "en");
    stated.forEach(
        (name, value) -> {
          if (!kept.contains(name)) {
            add("model: " + name, value instanceof List<?> list ? list.size() : 1);
          }
        });
    add("model: experiments", kept.contains("experiments") ? 0 : model.experiments().size());
    add("model: views", kept.contains("views") ? 0 : model.views().size());
  }

  /** Counts what is stated of each entity, but for the named attributes. */
  public void addEntities(Model model, Collection<String> kept) {
    for (var entity : model.entities()) {
      addAttributes("entity: ", Attributes.stated(entity), kept);
    }
  }

  /** Counts what is stated of each claim, but for the named attributes. */
  public void addClaims(Model model, Collection<String> kept) {
    for (var claim : model.claims()) {
      addAttributes("claim: ", Attributes.stated(claim), kept);
    }
  }

  /**
   * Counts what becomes of a claim in a format that says its ends and one word alone: whether its
   * phrase is another, and whether the id that follows from them is.
   *
   * @param ids the ids of the claims before it
   */
  public void addWord(Claim claim, String word, UniqueNames ids) {
    add("claim: phrase", word.equals(claim.phrase()) ? 0 : 1);
    var id = Claim.defaultId(claim.source(), word, claim.target()).value();
    add("claim: id", ids.next(id).equals(claim.id().value()) ? 0 : 1);
  }

  private void addAttributes(String of, Map<String, Object> stated, Collection<String> kept) {
    for (var name : stated.keySet()) {
      if (!kept.contains(name)) {
        add(of + name);
      }
    }
  }

  /** The text as XML can hold it; what was replaced counts as lost. */
  public String possible(String text) {
    var possible = Markup.possible(text);
    if (!possible.equals(text)) {
      add("text with characters that XML cannot hold");
    }
    return possible;
  }

  /** A note for each kind of loss, with its count, where the first stands if that is known. */
  public List<Diagnostic> notes() {
    var notes = new ArrayList<Diagnostic>();
    counts.forEach(
        (what, count) ->
            notes.add(
                Diagnostic.of(
                    Code.N0902,
                    firsts.getOrDefault(what, place),
                    "left out: %s (%d)".formatted(what, count))));
    return List.copyOf(notes);
  }
}
