package org.moagraph.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moagraph.edit.Proposal.NewThing;
import org.moagraph.io.tree.Characters;
import org.moagraph.model.EntityType;
import org.moagraph.model.Relation;
import org.moagraph.model.RelationFit;

/**
 * Reads what people write or paste, "rapamycin inhibits mTORC1" a line or a small table, as claims
 * to be added to a file. It knows the relations of our vocabulary and of the printed table, and the
 * names of the file; whatever it takes for something else is said as a guess.
 */
public final class PlainWords {

  private static final Pattern PMID =
      Pattern.compile("(?i)\\(?\\bPMID:?\\s*([1-9][0-9]{0,7})\\b\\)?");
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)\\(?(?:\\bdoi:?\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.[0-9]{4,9}/[^\\s)]+)\\)?");
  private static final Pattern START = Pattern.compile("^\\s*(?:[-*\u2022]|[0-9]{1,3}[.)])\\s+");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?i)^(?:the|a|an|that|thus|then|also)\\s+"
              + "|\\s+(?:directly|also|then|thereby|which|strongly|potently|selectively|may|might"
              + "|can|could|possibly|probably)$|^(?:by|of)\\s+");
  private static final Pattern ORGANISM =
      Pattern.compile("(?i)\\s+in (mice|mouse|rats?|humans?|patients|vitro)$");
  private static final int LONGEST = 300;

  private final Parts parts;
  private final KnownNames names;
  private final Map<String, NewThing> things = new LinkedHashMap<>();
  private final Set<String> claims = new LinkedHashSet<>();

  private PlainWords(Parts parts) {
    this.parts = parts;
    this.names = new KnownNames(parts);
  }

  /** A proposal for each line that says something, in order. */
  public static List<Proposal> read(String pasted, ModelText model) {
    var parts = model.parts();
    if (parts.isEmpty()) {
      return List.of(Proposal.problem(1, pasted, "the file cannot be read: mend it first"));
    }
    return new PlainWords(parts.get()).read(pasted);
  }

  /** The changes of those proposals, with a thing that several of them bring only once. */
  public static List<Change> changes(List<Proposal> chosen) {
    var changes = new LinkedHashSet<Change>();
    chosen.forEach(p -> changes.addAll(p.changes()));
    return List.copyOf(changes);
  }

  private List<Proposal> read(String text) {
    var pasted = text.lines().map(PlainWords::readable).collect(Collectors.joining("\n"));
    var rows = PastedTable.read(pasted);
    var all = new ArrayList<Proposal>();
    if (rows.isPresent()) {
      rows.get().forEach(row -> all.add(row(row)));
      return all;
    }
    int line = 0;
    for (var words : pasted.lines().toList()) {
      line++;
      for (var sentence : words.split(";\\s|(?<=\\p{Ll}{3})\\.\\s+(?=\\p{Lu})")) {
        if (!sentence.isBlank()) {
          all.addAll(sentence(line, sentence.strip()));
        }
      }
    }
    return all;
  }

  /** The line without what no model file may hold, with its tabs. */
  private static String readable(String line) {
    return Arrays.stream(line.split("\t", -1))
        .map(cell -> Characters.readable(cell, false))
        .collect(Collectors.joining("\t"));
  }

  private Proposal row(PastedTable.Row row) {
    var phrase = row.phrase();
    if (phrase.isEmpty()) {
      return Proposal.problem(row.line(), row.words(), row.problem());
    }
    return claim(row.line(), row.words(), phrase.get(), row.evidence(), new ArrayList<>());
  }

  private List<Proposal> sentence(int line, String written) {
    if (written.length() > LONGEST) {
      return List.of(Proposal.problem(line, written, "a sentence of more than 300 letters"));
    }
    var evidence = new LinkedHashMap<String, List<String>>();
    var words =
        taken(
            taken(START.matcher(written).replaceFirst(""), DOI, "doi", evidence),
            PMID,
            "pmid",
            evidence);
    var said = words.strip().replaceAll("[.;,]+$", "").strip();
    var phrase = Phrase.of(said, name -> names.exact(trimmed(name)).isPresent());
    if (phrase.isEmpty()) {
      return List.of(
          Proposal.problem(
              line, written, "no relation is known in it: write SOURCE RELATION TARGET"));
    }
    var all = new ArrayList<Proposal>();
    for (var left : several(phrase.get().left())) {
      for (var right : several(phrase.get().right())) {
        var p = phrase.get();
        var one = new Phrase(left, p.relation(), p.meaning(), right);
        all.add(claim(line, written, one, evidence, tentative(p)));
      }
    }
    return all;
  }

  private static List<String> tentative(Phrase phrase) {
    var guesses = new ArrayList<String>();
    if (phrase.isTentative()) {
      guesses.add("said as a possibility: the claim is putative");
    }
    return guesses;
  }

  private static String taken(
      String words, Pattern pattern, String key, Map<String, List<String>> into) {
    var found = pattern.matcher(words);
    if (!found.find()) {
      return words;
    }
    into.put(key, List.of(found.group(1).replaceAll("[.,;]+$", "")));
    return found.replaceFirst(" ");
  }

  /** Names that stand together, where at least one of them is known by itself. */
  private List<String> several(String name) {
    var parts = name.split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");
    boolean listed =
        parts.length > 1
            && names.exact(trimmed(name)).isEmpty()
            && List.of(parts).stream().anyMatch(p -> names.exact(trimmed(p)).isPresent());
    return listed ? List.of(parts) : List.of(name);
  }

  private static String trimmed(String name) {
    var words = name.strip();
    for (var now = FILLER.matcher(words).replaceAll(""); !now.equals(words); ) {
      words = now.strip();
      now = FILLER.matcher(words).replaceAll("");
    }
    return words.replaceAll("^[\"'\u201c]+|[\"'\u201d,.]+$", "").strip();
  }

  private Proposal claim(
      int line,
      String written,
      Phrase phrase,
      Map<String, List<String>> evidence,
      List<String> guesses) {
    var relation = phrase.meaning().relation();
    if (phrase.meaning().carrier()) {
      return Proposal.problem(
          line, written, "\"%s\" has no sign in the vocabulary".formatted(phrase.relation()));
    }
    if (!phrase.isVocabulary() && !phrase.meaning().turned()) {
      guesses.add("\"%s\" is read as \"%s\"".formatted(phrase.relation(), relation.word()));
    } else if (phrase.meaning().turned()) {
      guesses.add(
          "\"%s\" is read as \"%s\", the other way round"
              .formatted(phrase.relation(), relation.word()));
    }
    var fields = new LinkedHashMap<String, List<String>>();
    if (phrase.isTentative()) {
      fields.put("status", List.of("putative"));
    }
    boolean turned = phrase.meaning().turned();
    var right = inWhom(phrase.right(), fields);
    var left = phrase.left();
    var added = new ArrayList<NewThing>();
    var source = thing(trimmed(turned ? right : left), relation, true, added, guesses);
    var target = thing(trimmed(turned ? left : right), relation, false, added, guesses);
    return proposal(
        line,
        written,
        new ClaimWords(source, relation.word(), target),
        fields,
        evidence,
        added,
        guesses);
  }

  /** Takes the organism off the end of a name that is not known with it. */
  private String inWhom(String name, Map<String, List<String>> fields) {
    var found = ORGANISM.matcher(name);
    if (!found.find() || names.exact(trimmed(name)).isPresent()) {
      return name;
    }
    var organism =
        switch (found.group(1).toLowerCase(Locale.ROOT)) {
          case "mice", "mouse" -> "mouse";
          case "rat", "rats" -> "rat";
          case "vitro" -> "in vitro";
          default -> "human";
        };
    fields.put("organism", List.of(organism));
    return name.substring(0, found.start());
  }

  private String thing(
      String name, Relation relation, boolean source, List<NewThing> added, List<String> guesses) {
    var match = names.find(name);
    if (match.isPresent()) {
      if (match.get().near()) {
        guesses.add("\"%s\" is taken for \"%s\"".formatted(name, match.get().name()));
      }
      Optional.ofNullable(things.get(match.get().id())).ifPresent(added::add);
      return match.get().id();
    }
    var type = TypeGuess.of(name, relation, source);
    var id = Ids.made(name, "entity", names.taken());
    names.add(id, name, type);
    var thing = new NewThing(id, name, type.word());
    things.put(id, thing);
    added.add(thing);
    guesses.add(
        type == EntityType.ENTITY
            ? "what kind of thing \"%s\" is is not known".formatted(name)
            : "\"%s\" is taken for a thing of type \"%s\"".formatted(name, type.word()));
    return id;
  }

  private Proposal proposal(
      int line,
      String written,
      ClaimWords claim,
      Map<String, List<String>> fields,
      Map<String, List<String>> evidence,
      List<NewThing> added,
      List<String> guesses) {
    var relation = Relation.parse(claim.relation()).orElseThrow();
    var misfit =
        RelationFit.misfit(relation, names.type(claim.source()), names.type(claim.target()));
    if (misfit.isPresent()) {
      return Proposal.problem(line, written, misfit.get().message() + "; " + misfit.get().help());
    }
    var place = new Place.Claim(claim.defaultId());
    boolean known = parts.find(place).isPresent();
    if (!claims.add(claim.text()) || known && evidence.isEmpty()) {
      return Proposal.problem(
          line, written, known ? "the file says this already" : "this stands above already");
    }
    var changes = new ArrayList<Change>();
    added.forEach(
        t -> changes.add(new Change.AddEntity(Optional.of(t.id()), t.label(), t.type(), Map.of())));
    if (!known) {
      changes.add(new Change.AddClaim(claim.source(), claim.relation(), claim.target(), fields));
    }
    if (!evidence.isEmpty()) {
      changes.add(new Change.AddEvidence(place, evidence));
    }
    return new Proposal(
        line, written, Optional.of(claim.text()), changes, added, guesses, Optional.empty());
  }
}
