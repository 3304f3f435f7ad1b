package org.moagraph.teach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.moagraph.model.Citation;
import org.moagraph.model.Claim;
import org.moagraph.model.Evidence;
import org.moagraph.model.Hypothesis;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Sign;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.model.Text;
import org.moagraph.model.Time;
import org.moagraph.view.text.ReadableText;
import org.moagraph.words.English;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Organisms;
import org.moagraph.words.References;
import org.moagraph.words.Words;

/**
 * Tells claims one after the other as sentences: how sure each is, in whom it was seen, when it
 * holds, to which hypothesis it belongs, and what speaks against it.
 */
final class Paragraphs {

  private static final int LONG_SENTENCE = 23;
  private static final int LONG_PARAGRAPH = 6;
  private static final int LONGEST_TEXT = 2_000;

  private final Model model;
  private final Labels labels;
  private final Language words;
  private final Original original;
  private final Audience audience;
  private final Clauses clauses;
  private final boolean sourced;
  private final Set<String> reachable;
  private final References references = new References();
  private final Set<HypothesisId> introduced = new LinkedHashSet<>();
  private final List<List<Sentence>> paragraphs = new ArrayList<>();
  private List<Sentence> paragraph = new ArrayList<>();
  private Set<HypothesisId> current = new LinkedHashSet<>();
  private Optional<String> organism = Optional.empty();
  private Optional<Time> time = Optional.empty();
  private boolean hedged;
  private final Set<String> quoted = new LinkedHashSet<>();

  /**
   * @param overall the ids of observations that other claims of the story lead up to
   */
  Paragraphs(
      Model model,
      Labels labels,
      Nouns nouns,
      Changes changes,
      Set<String> overall,
      boolean sourced,
      Audience audience,
      Language words) {
    this.words = words;
    this.original = new Original(model, words);
    this.model = model;
    this.labels = labels;
    this.audience = audience;
    this.reachable = overall;
    this.sourced = sourced;
    this.clauses = new Clauses(model, nouns, labels, changes, words);
  }

  List<Citation> references() {
    return references.citations();
  }

  /** The numbers of the references that speak against what is told, and for nothing in it. */
  List<Integer> against() {
    return references.against();
  }

  /** A sentence that says who found no effect where a verdict says there is one. */
  Sentence foundNone(Claim claim, String subject, String object) {
    var seen = new Organisms(words).said(claim.context().organisms());
    var found = words.say("story.found none", subject, object) + circumstances(claim, true);
    var whole =
        seen.map(s -> words.say("story.against it.seen", found, s))
            .orElseGet(() -> words.say("story.against it", found));
    return new Sentence(English.capital(whole + "."), List.of(), numbers(supporting(claim)), false);
  }

  /** Says that a section is about one hypothesis, so that its claims need not say so. */
  void enter(HypothesisId hypothesis) {
    current = new LinkedHashSet<>(List.of(hypothesis));
    introduced.add(hypothesis);
  }

  /** The paragraphs that tell those claims, in that order. */
  List<List<Sentence>> tell(List<Claim> claims) {
    paragraphs.clear();
    paragraph = new ArrayList<>();
    clauses.restart();
    time = Optional.empty();
    hedged = false;
    for (int i = 0; i < claims.size(); i++) {
      tell(claims.get(i), claims.subList(i + 1, claims.size()));
    }
    close();
    return List.copyOf(paragraphs);
  }

  private void close() {
    if (!paragraph.isEmpty()) {
      paragraphs.add(List.copyOf(paragraph));
      paragraph = new ArrayList<>();
      hedged = false;
    }
  }

  private void tell(Claim claim, List<Claim> next) {
    if (paragraph.size() >= LONG_PARAGRAPH && !clauses.follows(claim)) {
      close();
      clauses.restart();
    }
    introduce(claim, next);
    var lead = lead(claim);
    boolean fronted = !words.isEnglish();
    var clause = clauses.next(claim, fronted ? lead : List.of());
    var before = fronted || lead.isEmpty() ? "" : String.join(", ", lead) + ", ";
    var where = circumstances(claim, claim.sign() == Sign.NONE);
    boolean again = hedged && claim.status() == Status.PUTATIVE;
    var said = before + hedged(claim, clause.words() + where);
    int length = said.split(" ").length + clause.relative().map(r -> r.split(" ").length).orElse(0);
    boolean one =
        length <= LONG_SENTENCE
            && claim.status() != Status.DISPUTED
            && clause.relative().isPresent()
            && where.isEmpty()
            && !again;
    var numbers = numbers(supporting(claim));
    var whole = unsourced(claim, said + (one ? clause.relative().orElse("") : "")) + ".";
    paragraph.add(new Sentence(English.capital(whole), List.of(claim.id()), numbers, false));
    against(claim, Stance.NO_EFFECT);
    against(claim, Stance.REFUTES);
    if (!one && claim.status() != Status.DISPUTED) {
      clause.alone().ifPresent(a -> paragraph.add(Sentence.said(English.capital(a + "."))));
    }
    if (audience == Audience.CLINICIAN) {
      paragraph.add(Sentence.said(details(claim)));
    }
  }

  private static List<Evidence> supporting(Claim claim) {
    return claim.evidence().stream().filter(e -> e.stance() == Stance.SUPPORTS).toList();
  }

  /**
   * By way of what, when it was seen and how long it lasts, in the words of the model; where
   * nothing was found, also where and at which dose.
   */
  private String circumstances(Claim claim, boolean all) {
    if (audience == Audience.CLINICIAN) {
      return "";
    }
    var context = claim.context();
    var parts = new ArrayList<String>();
    if (all) {
      context.place().map(this::free).ifPresent(parts::add);
      context.dose().map(this::free).ifPresent(parts::add);
    }
    claim.byWayOf().map(t -> words.say("story.through", free(t))).ifPresent(parts::add);
    context.when().map(this::free).ifPresent(parts::add);
    context.lasts().map(l -> words.say("story.lasts", free(l))).ifPresent(parts::add);
    return parts.isEmpty() ? "" : " " + words.say("story.circumstances", String.join("; ", parts));
  }

  /** Free text of the model, in quotation marks where it is in another language than is told. */
  private String free(String text) {
    return original.quoted(Nouns.readable(text, ""));
  }

  private List<Integer> numbers(List<Evidence> evidence) {
    return references.cite(evidence).stream().sorted().toList();
  }

  private String unsourced(Claim claim, String said) {
    boolean bare = sourced && claim.evidence().isEmpty();
    return bare ? words.say("story.unsourced.claim", said) : said;
  }

  /** Names the hypotheses whose claims begin here. */
  private void introduce(Claim claim, List<Claim> next) {
    var owners = claim.hypotheses();
    if (owners.isEmpty() || owners.stream().anyMatch(current::contains)) {
      return;
    }
    var titles = owners.stream().map(this::title).toList();
    boolean known = introduced.containsAll(owners);
    boolean shared = owners.stream().allMatch(this::isShared);
    boolean one = next.isEmpty() || next.get(0).hypotheses().stream().noneMatch(owners::contains);
    var named = words.all(titles);
    var said =
        known
            ? words.say("story.back", named)
            : shared
                ? words.agree(!one, "story.shared", named)
                : owners.size() == 1
                    ? words.agree(!one, "story.owned", named)
                    : words.agree(!one, "story.owned by several", named);
    paragraph.add(Sentence.said(said + "."));
    introduced.addAll(owners);
    current = new LinkedHashSet<>(owners);
    clauses.restart();
  }

  private boolean isShared(HypothesisId id) {
    return model.hypotheses().stream().anyMatch(h -> h.includes().contains(id));
  }

  private String title(HypothesisId id) {
    return words.say("story.title", Nouns.readable(labels.of(id), id.value()));
  }

  private String hedged(Claim claim, String said) {
    var thought = hedged ? "story.thought.again" : "story.thought";
    hedged = hedged || claim.status() == Status.PUTATIVE;
    return switch (claim.status()) {
      case ESTABLISHED, SUPPORTED -> said;
      case PUTATIVE -> words.say(thought, said);
      case DISPUTED -> words.say("story.disputed", said);
    };
  }

  private List<String> lead(Claim claim) {
    var parts = new ArrayList<String>();
    across(claim).ifPresent(parts::add);
    var phase = claim.context().time();
    if (phase.isPresent() && !phase.equals(time) && claim.context().when().isEmpty()) {
      parts.add(words.say("story." + phase.get().word()));
    }
    time = claim.context().when().isEmpty() ? phase : Optional.empty();
    var seen = new Organisms(words).said(claim.context().organisms());
    if (seen.isPresent() && !seen.equals(organism)) {
      parts.add(seen.get());
    }
    organism = seen;
    var given = claim.context().given().stream().map(clauses::named).toList();
    if (!given.isEmpty()) {
      parts.add(words.say("story.given", words.all(given)));
    }
    return parts;
  }

  private Optional<String> across(Claim claim) {
    boolean told =
        claim.direct()
            || !claim.sign().carries()
            || claim.relation() == Relation.CAUSES
            || claim.relation() == Relation.PREVENTS
            || claim.relation() == Relation.TREATS;
    if (told) {
      return Optional.empty();
    }
    return Optional.of(
        words.say(reachable.contains(claim.id().value()) ? "story.overall" : "story.across"));
  }

  private void against(Claim claim, Stance stance) {
    var evidence = claim.evidence().stream().filter(e -> e.stance() == stance).toList();
    if (evidence.isEmpty()) {
      return;
    }
    int count = (int) evidence.stream().map(e -> e.citation().key()).distinct().count();
    boolean several = count != 1;
    var organisms = evidence.stream().flatMap(e -> e.organisms().stream()).distinct().toList();
    var said = new ArrayList<String>();
    said.add(words.agree(several, "story.studies", words.number(count)));
    new Organisms(words).said(organisms).ifPresent(said::add);
    var key = stance == Stance.NO_EFFECT ? "story.no effect" : "story.refuted";
    said.add(words.agree(several, key));
    var whole = English.capital(String.join(" ", said) + ".");
    paragraph.add(new Sentence(whole, List.of(), numbers(evidence), false));
    if (audience == Audience.CLINICIAN) {
      evidence.stream()
          .map(Evidence::note)
          .flatMap(Optional::stream)
          .filter(quoted::add)
          .map(n -> original.quoted(English.capital(Words.stopped(authored(n)))))
          .forEach(n -> paragraph.add(Sentence.quoted(n)));
    }
  }

  private String details(Claim claim) {
    var parts = new ArrayList<String>();
    parts.add(words.say(claim.status().word()));
    long supporting = claim.evidence().stream().filter(e -> e.stance() == Stance.SUPPORTS).count();
    parts.add(words.agree(supporting != 1, "story.sources", words.number((int) supporting)));
    var context = claim.context();
    detail(parts, "story.place", context.place());
    detail(parts, "story.through", claim.byWayOf());
    detail(parts, "story.sex", context.sex());
    detail(parts, "story.dose", context.dose());
    detail(parts, "story.route", context.route());
    detail(parts, "story.when", context.when());
    detail(parts, "story.lasts", context.lasts());
    return words.say("story.evidence", String.join("; ", parts)) + ".";
  }

  private void detail(List<String> parts, String key, Optional<String> said) {
    said.map(s -> words.say(key, free(s))).ifPresent(parts::add);
  }

  /** What speaks against the hypotheses told, and what would refute them. */
  List<List<Sentence>> debates() {
    var debates = new ArrayList<List<Sentence>>();
    for (var hypothesis : model.hypotheses()) {
      if (introduced.contains(hypothesis.id())) {
        var said = debate(hypothesis);
        if (!said.isEmpty()) {
          debates.add(said);
        }
      }
    }
    return debates;
  }

  private List<Sentence> debate(Hypothesis hypothesis) {
    var said = new ArrayList<Sentence>();
    hypothesis
        .against()
        .ifPresent(
            t ->
                said.add(
                    Sentence.quoted(
                        words.say("story.against", title(hypothesis.id()), stopped(t)))));
    hypothesis
        .falsifier()
        .ifPresent(t -> said.add(Sentence.quoted(words.say("story.falsifier", stopped(t)))));
    return said;
  }

  private String stopped(Text text) {
    return original.quoted(text, Words.stopped(authored(text.in(labels.language()))));
  }

  static String authored(String text) {
    return ReadableText.of(text, LONGEST_TEXT);
  }
}
