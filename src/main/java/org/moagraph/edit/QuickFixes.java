package org.moagraph.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.io.yaml.ModelFormat.Part;
import org.moagraph.io.yaml.YamlText;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;

/**
 * What would mend a finding in the text that it was found in, most likely first. A fix either makes
 * the finding go away or leaves a blank to be filled in, for which there is a finding again; it
 * never makes up what only a reader of the literature can know.
 */
public final class QuickFixes {

  private static final Pattern MEANT = Pattern.compile("did you mean \"([^\"]+)\"\\?");
  private static final Pattern BY_ID = Pattern.compile("name the entity by its id, \"([^\"]+)\"");
  private static final Pattern EXAMPLE = Pattern.compile(", for example \"([^\"]+)\"$");
  private static final Pattern READ_AS = Pattern.compile("is read as \"([^\"]+)\"");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final String CITATION = "Author Year Journal Volume:Page";
  private static final int MOST_RELATIONS = 3;

  private final Diagnostic finding;
  private final ModelText text;
  private final int start;
  private final int end;
  private final List<Fix> fixes = new ArrayList<>();

  private QuickFixes(Diagnostic finding, ModelText text) {
    this.finding = finding;
    this.text = text;
    this.start = text.offset(finding.span().line(), finding.span().column());
    this.end = text.offsetBehind(start, finding.span().length());
  }

  /** The fixes of a finding of that text; none where only its author knows what is meant. */
  public static List<Fix> of(Diagnostic finding, ModelText text) {
    if (finding.span().line() < 1) {
      return List.of();
    }
    var quick = new QuickFixes(finding, text);
    quick.find();
    return List.copyOf(quick.fixes);
  }

  private void find() {
    switch (finding.code()) {
      case E0106, E0109, E0111, E0204 -> meant();
      case E0201 -> {
        meant();
        declare();
      }
      case E0202 -> {
        meant();
        named()
            .ifPresent(
                n ->
                    change(
                        "add the compartment \"" + n + '"',
                        new Change.AddCompartment(Optional.of(n), n, Map.of())));
      }
      case E0203 -> {
        meant();
        named()
            .ifPresent(
                n ->
                    change(
                        "add the hypothesis \"" + n + '"',
                        new Change.AddHypothesis(Optional.of(n), n, Map.of())));
      }
      case E0205 -> group(EXAMPLE, help()).ifPresent(this::rename);
      case E0206 -> idOfItsOwn();
      case E0107 -> missing();
      case E0108 -> wrongKind();
      case E0110 -> begin();
      case E0114 -> invisible();
      case E0301 -> fittingRelations();
      case E0401 -> identifier();
      case N0115 ->
          group(READ_AS, finding.message()).ifPresent(w -> replace("write \"" + w + '"', w));
      default -> warned();
    }
  }

  private void warned() {
    var place = text.placeAt(start);
    place.ifPresent(p -> warned(finding.code(), p));
  }

  private void warned(Code code, Place place) {
    switch (code) {
      case W0402 ->
          change(
              "add evidence to fill in",
              new Change.AddEvidence(place, Collections.singletonMap("cite", List.of(CITATION))));
      case W0406 -> change("call it putative", set(place, "status", "putative"));
      case W0408 -> change("call it supported", set(place, "status", "supported"));
      case W0501, W0503 -> change("delete " + place.called(), new Change.Delete(place, false));
      case W0504 -> {
        change("it is a step between neighbours", set(place, "direct", "true"));
        change("it is an observation across several steps", set(place, "direct", "false"));
      }
      default -> {}
    }
  }

  // ---- what was meant ----

  private String help() {
    return finding.help().orElse("");
  }

  private static Optional<String> group(Pattern pattern, String words) {
    var found = pattern.matcher(words);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private void meant() {
    group(MEANT, help())
        .or(() -> group(BY_ID, help()))
        .ifPresent(word -> replace("change it to \"" + word + '"', word));
  }

  /** What the finding calls by name. */
  private Optional<String> named() {
    return group(QUOTED, finding.message());
  }

  private void declare() {
    named()
        .filter(Part.ENTITY::takesId)
        .ifPresent(
            name -> {
              var type = guessed(name);
              change(
                  "add the entity \"%s\" (%s)".formatted(name, type),
                  new Change.AddEntity(Optional.of(name), name, type, Map.of()));
            });
  }

  /** The type of a thing of that name, by the claim that names it where one does. */
  private String guessed(String name) {
    var claim = text.placeAt(start).flatMap(p -> text.parts().flatMap(all -> all.find(p)));
    var words = claim.flatMap(c -> ClaimWords.of(c.value()));
    var relation = words.flatMap(w -> Relation.parse(w.relation()));
    return relation
        .map(r -> TypeGuess.of(name, r, words.get().source().equals(name)))
        .orElseGet(() -> TypeGuess.of(name))
        .word();
  }

  private void rename(String id) {
    text.placeAt(start)
        .ifPresent(
            place ->
                change("call it \"%s\" everywhere".formatted(id), new Change.RenameId(place, id)));
  }

  private void idOfItsOwn() {
    named()
        .ifPresent(
            id -> {
              int n = 2;
              while (text.rangeOf(new Place.Claim(id + "-" + n)).isPresent()) {
                n++;
              }
              rename(id + "-" + n);
            });
  }

  // ---- values ----

  private void missing() {
    var place = text.placeAt(start).orElse(null);
    if (place instanceof Place.Entity entity && finding.message().endsWith("has no \"type\"")) {
      var type = TypeGuess.of(entity.id()).word();
      change("it is of type \"%s\"".formatted(type), set(place, "type", type));
    }
  }

  private void wrongKind() {
    if (help().equals("put it in quotes")) {
      var value = text.text().substring(start, end);
      replace("put it in quotes", YamlText.quoted(value));
    } else if (help().startsWith("give it a value")) {
      var key = named();
      text.placeAt(start)
          .ifPresent(
              p ->
                  key.ifPresent(
                      k ->
                          change(
                              "delete \"" + k + '"', new Change.SetField(p, k, Optional.empty()))));
    }
  }

  private void begin() {
    if (help().equals("begin it with \"moa: 1\"")) {
      fixes.add(
          new Fix(
              "begin it with \"moa: 1\"", List.of(TextEdit.insert(start, text.line("moa: 1")))));
    } else if (help().equals("write \"moa: 1\"")) {
      replace("write 1", "1");
    }
  }

  private void invisible() {
    if (finding.message().endsWith("is not allowed here")) {
      replace("delete it", "");
    }
  }

  private void identifier() {
    var value = text.text().substring(start, end);
    var key =
        finding.message().contains("DOI")
            ? "(10\\.[0-9]{4,9}/[^\\s\"']+)"
            : "\\b([1-9][0-9]{0,7})\\b";
    group(Pattern.compile(key), value)
        .ifPresent(id -> replace("write \"" + id + '"', YamlText.quoted(id)));
  }

  private void fittingRelations() {
    var claim = text.placeAt(start).orElse(null);
    var words =
        text.parts()
            .flatMap(all -> all.find(claim == null ? new Place.Meta() : claim))
            .flatMap(p -> ClaimWords.of(p.value()));
    if (!(claim instanceof Place.Claim place) || words.isEmpty()) {
      return;
    }
    var names = new KnownNames(text.parts().orElseThrow());
    var said = words.get();
    var sign = Relation.parse(said.relation()).map(Relation::sign);
    var target = names.type(said.target());
    Relation.words().stream()
        .flatMap(w -> Relation.parse(w).stream())
        .filter(r -> sign.filter(s -> s == r.sign()).isPresent())
        .filter(r -> RelationFit.misfit(r, names.type(said.source()), target).isEmpty())
        .limit(MOST_RELATIONS)
        .forEach(
            r ->
                change(
                    "change it to \"%s\"".formatted(r.word()),
                    new Change.SetClaim(place, said.source(), r.word(), said.target())));
  }

  // ---- making them ----

  private static Change set(Place place, String key, String value) {
    return new Change.SetField(place, key, Optional.of(value));
  }

  private void replace(String title, String words) {
    fixes.add(new Fix(title, List.of(new TextEdit(start, end, words))));
  }

  private void change(String title, Change change) {
    if (text.apply(change) instanceof Edited.Done done && !done.edits().isEmpty()) {
      fixes.add(new Fix(title, done.edits()));
    }
  }
}
