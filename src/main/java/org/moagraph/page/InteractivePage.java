package org.moagraph.page;

import java.util.List;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.view.diagram.Diagram;
import org.moagraph.words.Language;
import org.moagraph.words.Naming;

/**
 * What an interactive page holds: a picture, what stands behind each of its parts, and the answers
 * to every question that a reader can ask it. Things and statements name each other by their place
 * in the lists; all words are fit for reading.
 *
 * @param view the view that it shows, or nothing for the whole model
 * @param scope in sentences, on what and under which hypotheses the answers were computed
 * @param hypotheses the hypotheses that can be chosen
 * @param own the scope of the hypotheses that the picture is about
 * @param about the places of those hypotheses
 * @param organisms the organisms that a reader can choose from
 * @param least the status that a claim must have to carry an effect in the answers
 * @param reaches what each thing raises and lowers: first of all, then under each hypothesis alone,
 *     then under those that the picture is about where they are several
 * @param story the narrative of the picture
 * @param names what things that it does not show are called
 * @param words the language that it speaks
 */
public record InteractivePage(
    Diagram diagram,
    String view,
    String model,
    String scope,
    List<Thing> things,
    List<ShownClaim> statements,
    List<Theory> hypotheses,
    int own,
    List<Integer> about,
    List<String> organisms,
    Status least,
    List<ReachTable> reaches,
    WhatIfs whatIfs,
    Story story,
    Naming names,
    Language words) {

  public InteractivePage {
    things = List.copyOf(things);
    statements = List.copyOf(statements);
    hypotheses = List.copyOf(hypotheses);
    about = List.copyOf(about);
    organisms = List.copyOf(organisms);
    reaches = List.copyOf(reaches);
  }

  /** Something to know, with what it is about: "Brands", "Ketalar". */
  public record Fact(String about, String words) {}

  /** A hypothesis that can be chosen, and what it is called. */
  public record Theory(String id, String title) {}

  /**
   * An entity.
   *
   * @param name what readers call it
   * @param named the same in the middle of a sentence
   * @param plural whether it is several things by its name
   * @param blockable whether it makes sense to block it
   * @param place where it is, in words
   * @param names all that it may be searched by, folded as the command line does
   */
  public record Thing(
      String id,
      String name,
      String named,
      boolean plural,
      boolean blockable,
      Optional<String> region,
      Optional<String> place,
      List<Fact> facts,
      List<String> names) {

    public Thing {
      facts = List.copyOf(facts);
      names = List.copyOf(names);
    }
  }

  /** A narrative with what it cites, and the sentence with which it ends. */
  public record Story(List<Section> sections, List<String> references, String closing) {

    /** Nothing is told. */
    public static final Story NONE = new Story(List.of(), List.of(), "");

    public Story {
      sections = List.copyOf(sections);
      references = List.copyOf(references);
    }
  }

  /** Paragraphs under a heading, and the place of the step that they tell. */
  public record Section(Optional<String> heading, int step, List<List<Said>> paragraphs) {

    /** It tells no step. */
    public static final int NO_STEP = -1;

    public Section {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }
  }

  /** A sentence and the places of the statements that it makes. */
  public record Said(String words, List<Integer> statements) {

    public Said {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A claim.
   *
   * @param sign "+", "-", "?" or "0"
   * @param hypotheses those that accept it; none means that all do
   * @param organisms the choices of organism under which it counts; none means under all
   */
  public record ShownClaim(
      String id,
      int from,
      int to,
      String words,
      String sign,
      Status status,
      boolean drawn,
      List<Integer> hypotheses,
      List<Integer> organisms,
      List<Fact> facts,
      List<Publication> sources) {

    public ShownClaim {
      hypotheses = List.copyOf(hypotheses);
      organisms = List.copyOf(organisms);
      facts = List.copyOf(facts);
      sources = List.copyOf(sources);
    }
  }

  /** A publication behind a claim: what it says of it, in which organisms, and where to read it. */
  public record Publication(
      String words, Stance stance, String organisms, Optional<String> note, List<Link> links) {

    public Publication {
      links = List.copyOf(links);
    }
  }

  /** Where a publication can be read; always an address of the web. */
  public record Link(String label, String url) {}

  /**
   * For each thing a line with one character for each thing: {@code +} it raises it, {@code -} it
   * lowers it, {@code p} and {@code m} the same against a damping feedback, {@code ~} ambiguous,
   * {@code ?} unknown, {@code .} no route.
   */
  public record ReachTable(List<String> lines) {

    public ReachTable {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The answers to every what-if of the page. What can be done is to block any thing, in the order
   * of the things, and then to give any of {@code drugs} with the stimulus. A scope is the place of
   * a hypothesis, {@link #ALL} of them, or what is the picture's {@link #OWN}.
   *
   * @param first the question asked first
   * @param hypotheses what sentences call the hypotheses
   * @param states how things move in the questions for which that was asked
   * @param predictions what a class can be asked to predict
   */
  public record WhatIfs(
      List<Integer> stimuli,
      List<Integer> readouts,
      List<Integer> drugs,
      Replies first,
      List<String> hypotheses,
      List<Reply> replies,
      List<Replies> rows,
      List<States> states,
      List<Prediction> predictions) {

    /** All hypotheses together. */
    public static final int ALL = -1;

    /** The several hypotheses that the picture is about. */
    public static final int OWN = -2;

    /** No what-ifs, where there is nothing to give or to read out. */
    public static final WhatIfs NONE =
        new WhatIfs(
            List.of(),
            List.of(),
            List.of(),
            new Replies(ALL, 0, 0, Verdict.NONE, List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public WhatIfs {
      stimuli = List.copyOf(stimuli);
      readouts = List.copyOf(readouts);
      drugs = List.copyOf(drugs);
      hypotheses = List.copyOf(hypotheses);
      replies = List.copyOf(replies);
      rows = List.copyOf(rows);
      states = List.copyOf(states);
      predictions = List.copyOf(predictions);
    }
  }

  /**
   * One answer to a what-if, shared by all questions that have it.
   *
   * @param reason the sentence, in which <code>{s</code>, <code>{r</code> and <code>{b</code> stand
   *     for stimulus, readout and what is done, <code>{A</code>, <code>{B</code> and so on for the
   *     hypotheses as sentences call them, and <code>{{</code> for a brace
   * @param lost a few routes that hold no longer
   * @param left a few routes that still hold
   */
  public record Reply(
      Outcome outcome,
      Verdict without,
      Verdict with,
      List<UnderHypothesis> byHypothesis,
      String reason,
      List<List<Claim>> lost,
      List<List<Claim>> left) {

    public Reply {
      byHypothesis = List.copyOf(byHypothesis);
      lost = List.copyOf(lost);
      left = List.copyOf(left);
    }
  }

  /**
   * What a class can be asked: what the stimulus does to the readout once a thing is blocked.
   *
   * @param answer whether it then raises it, lowers it, or has no route to it
   */
  public record Prediction(int scope, int stimulus, int readout, int blocked, Verdict answer) {}

  /** The outcome under one hypothesis. */
  public record UnderHypothesis(int hypothesis, Outcome outcome) {}

  /**
   * How things move for a stimulus and a readout under one hypothesis: a line for each thing that
   * can be done, with one character for each thing: {@code +} up, {@code -} down, {@code ~} both,
   * {@code x} no longer, {@code .} not at all.
   *
   * @param outcomes what becomes of the readout, for each thing that can be done
   */
  public record States(
      int hypothesis, int stimulus, int readout, List<String> lines, List<Outcome> outcomes) {

    public States {
      lines = List.copyOf(lines);
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * The replies for a stimulus and a readout.
   *
   * @param scope under which hypotheses
   * @param verdict what the stimulus alone does to the readout
   * @param routes the routes that show it
   * @param places of the replies, one for each thing that can be done, or {@link #NOT_OFFERED}
   */
  public record Replies(
      int scope,
      int stimulus,
      int readout,
      Verdict verdict,
      List<List<Claim>> routes,
      List<Integer> places) {

    /** What makes no sense to be done is not offered, as to block what is given. */
    public static final int NOT_OFFERED = -1;

    public Replies {
      routes = List.copyOf(routes);
      places = List.copyOf(places);
    }

    /** Whether the readout moves in the first answer that there is. */
    public boolean moves(List<Reply> replies) {
      return verdict != Verdict.NONE
          && places.stream()
              .filter(p -> p != NOT_OFFERED)
              .findFirst()
              .filter(p -> replies.get(p).without() != Verdict.NONE)
              .isPresent();
    }
  }
}
