package org.moagraph.page;

import java.util.List;
import java.util.Optional;
import org.moagraph.model.Stance;
import org.moagraph.model.Status;
import org.moagraph.reason.Outcome;
import org.moagraph.reason.Verdict;
import org.moagraph.view.diagram.Diagram;

/**
 * What an interactive page holds: a picture, what stands behind each of its parts, and the answers
 * to every question that a reader can ask it. Things and statements name each other by their place
 * in the lists; all words are fit for reading.
 *
 * @param scope in sentences, on what and under which hypotheses the answers were computed
 * @param hypotheses the titles of the hypotheses
 * @param organisms the organisms that a reader can choose from
 * @param least the status that a claim must have to carry an effect in the answers
 * @param reaches what each thing raises and lowers: first of all, then under each hypothesis alone
 */
public record InteractivePage(
    Diagram diagram,
    String model,
    String scope,
    List<Thing> things,
    List<ShownClaim> statements,
    List<String> hypotheses,
    List<String> organisms,
    Status least,
    List<ReachTable> reaches,
    WhatIfs whatIfs) {

  public InteractivePage {
    things = List.copyOf(things);
    statements = List.copyOf(statements);
    hypotheses = List.copyOf(hypotheses);
    organisms = List.copyOf(organisms);
    reaches = List.copyOf(reaches);
  }

  /** Something to know, with what it is about: "Brands", "Ketalar". */
  public record Fact(String about, String words) {}

  /** An entity, and what readers call it. */
  public record Thing(String id, String name, Optional<String> region, List<Fact> facts) {

    public Thing {
      facts = List.copyOf(facts);
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
   * of the things, and then to give any of {@code drugs} with the stimulus.
   *
   * @param stimulus the stimulus asked first
   * @param readout the readout asked first
   * @param hypotheses what sentences call the hypotheses
   * @param own the place of the hypothesis that the picture is about, or {@link #ALL}
   * @param states how things move in the questions for which that was asked
   */
  public record WhatIfs(
      List<Integer> stimuli,
      List<Integer> readouts,
      List<Integer> drugs,
      int stimulus,
      int readout,
      List<String> hypotheses,
      List<Reply> replies,
      List<Replies> rows,
      int own,
      List<States> states) {

    /** The place of all hypotheses together. */
    public static final int ALL = -1;

    /** No what-ifs, where there is nothing to give or to read out. */
    public static final WhatIfs NONE =
        new WhatIfs(
            List.of(), List.of(), List.of(), 0, 0, List.of(), List.of(), List.of(), ALL, List.of());

    public WhatIfs {
      stimuli = List.copyOf(stimuli);
      readouts = List.copyOf(readouts);
      drugs = List.copyOf(drugs);
      hypotheses = List.copyOf(hypotheses);
      replies = List.copyOf(replies);
      rows = List.copyOf(rows);
      states = List.copyOf(states);
    }
  }

  /**
   * One answer to a what-if, shared by all questions that have it.
   *
   * @param reason the sentence, in which <code>{s</code>, <code>{r</code> and <code>{b</code> stand
   *     for stimulus, readout and what is done, <code>{A</code>, <code>{B</code> and so on for the
   *     hypotheses as sentences call them, and <code>{{</code> for a brace
   */
  public record Reply(
      Outcome outcome,
      Verdict without,
      Verdict with,
      List<UnderHypothesis> byHypothesis,
      String reason) {

    public Reply {
      byHypothesis = List.copyOf(byHypothesis);
    }
  }

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

  /** The replies for a stimulus and a readout, by place, one for each thing that can be done. */
  public record Replies(int stimulus, int readout, List<Integer> places) {

    public Replies {
      places = List.copyOf(places);
    }
  }
}
