package org.moagraph.view.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.reason.Motif;
import org.moagraph.reason.Motif.Hop;
import org.moagraph.reason.MotifKind;
import org.moagraph.reason.MotifsQuery;
import org.moagraph.view.text.Answer;
import org.moagraph.view.text.Phrase;
import org.moagraph.view.text.Prose;
import org.moagraph.view.text.Table;
import org.moagraph.view.text.Tone;
import org.moagraph.words.English;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Routes;
import org.moagraph.words.Words;

/** The small shapes with names that a model holds. */
public record MotifsAnswer(Labels labels, MotifsQuery.Result result) implements Answer {

  @Override
  public Prose prose() {
    var page = Prose.write().say(headline()).say(stopped());
    for (var kind : MotifKind.values()) {
      var found = of(kind);
      if (!found.isEmpty()) {
        page.heading(English.capital(name(kind, 2)));
        page.say(Phrase.of(meaning(kind), Tone.QUIET));
        page.items(Words.first(words(), found.stream().map(this::told).toList()));
      }
    }
    return page.page();
  }

  private List<Motif> of(MotifKind kind) {
    return result.motifs().stream().filter(motif -> motif.kind() == kind).toList();
  }

  private String headline() {
    var counts = new ArrayList<String>();
    for (var kind : MotifKind.values()) {
      int count = of(kind).size();
      if (count > 0) {
        counts.add(count + " " + name(kind, count));
      }
    }
    return counts.isEmpty()
        ? words().say("answer.motifs.none")
        : words().say("answer.motifs.some", counts);
  }

  private Optional<String> stopped() {
    return result.complete() ? Optional.empty() : Optional.of(words().say("answer.motifs.more"));
  }

  private String name(MotifKind kind, int count) {
    var key =
        switch (kind) {
          case DOUBLE_INHIBITION -> "answer.motifs.double";
          case COHERENT_FEED_FORWARD -> "answer.motifs.coherent";
          case INCOHERENT_FEED_FORWARD -> "answer.motifs.incoherent";
          case POSITIVE_FEEDBACK -> "answer.motifs.positive";
          case NEGATIVE_FEEDBACK -> "answer.motifs.negative";
        };
    return words().agree(count != 1, key);
  }

  private String meaning(MotifKind kind) {
    var key =
        switch (kind) {
          case DOUBLE_INHIBITION -> "answer.motifs.means.double";
          case COHERENT_FEED_FORWARD -> "answer.motifs.means.coherent";
          case INCOHERENT_FEED_FORWARD -> "answer.motifs.means.incoherent";
          case POSITIVE_FEEDBACK -> "answer.motifs.means.positive";
          case NEGATIVE_FEEDBACK -> "answer.motifs.means.negative";
        };
    return words().say(key);
  }

  private Phrase told(Motif motif) {
    var told = Routes.chain(first(way(motif)), labels);
    if (isFeedForward(motif)) {
      told =
          told.and(words().say("answer.motifs.directly") + " ")
              .and(Routes.chain(first(motif.hops().subList(2, 3)), labels));
    }
    var said = accepting(motif.hypotheses());
    return said.isEmpty() ? told : told.and(" [" + said + "]", Tone.QUIET);
  }

  /** Who accepts a shape, where not everybody does; many are only counted. */
  private String accepting(List<HypothesisId> hypotheses) {
    int all = labels.model().hypotheses().size();
    if (hypotheses.size() == all) {
      return "";
    }
    return hypotheses.size() > 3
        ? words().say("answer.motifs.of", hypotheses.size(), all)
        : Words.ids(hypotheses);
  }

  private static boolean isFeedForward(Motif motif) {
    return motif.kind() == MotifKind.COHERENT_FEED_FORWARD
        || motif.kind() == MotifKind.INCOHERENT_FEED_FORWARD;
  }

  private static List<Hop> way(Motif motif) {
    return isFeedForward(motif) ? motif.hops().subList(0, 2) : motif.hops();
  }

  /** One claim a hop: parallel ones read alike. */
  private static List<Claim> first(List<Hop> hops) {
    return hops.stream().map(hop -> hop.claims().get(0)).toList();
  }

  private Language words() {
    return labels.words();
  }

  @Override
  public Table table() {
    return Table.of(
        List.of("kind", "members", "signs", "hypotheses", "claims"),
        result.motifs(),
        m ->
            Table.row(
                m.kind().word(),
                String.join(" ", members(m)),
                signs(m),
                String.join(" ", hypotheses(m)),
                Routes.ids(m.claims())));
  }

  /** In words, since a cell that begins with a sign is a formula to a spreadsheet. */
  private static String signs(Motif motif) {
    return String.join(
        " ", motif.hops().stream().map(h -> h.sign().name().toLowerCase(Locale.ROOT)).toList());
  }

  private static List<String> members(Motif motif) {
    return motif.members().stream().map(EntityId::value).toList();
  }

  private static List<String> hypotheses(Motif motif) {
    return motif.hypotheses().stream().map(HypothesisId::value).toList();
  }

  @Override
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("moa", 1);
    fields.put("model", labels.model().id());
    fields.put("complete", result.complete());
    fields.put("motifs", result.motifs().stream().map(MotifsAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Motif motif) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("kind", motif.kind().word());
    fields.put("members", members(motif));
    fields.put("hypotheses", hypotheses(motif));
    fields.put("hops", motif.hops().stream().map(MotifsAnswer::fields).toList());
    return fields;
  }

  private static Map<String, Object> fields(Hop hop) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("source", hop.from().value());
    fields.put("target", hop.to().value());
    fields.put("sign", hop.sign().symbol());
    fields.put("claims", Routes.fields(hop.claims()));
    return fields;
  }
}
