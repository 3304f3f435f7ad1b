package org.moagraph.teach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.moagraph.graph.MoaGraph;
import org.moagraph.model.Claim;
import org.moagraph.model.EntityId;
import org.moagraph.model.Text;
import org.moagraph.model.ViewSpec;
import org.moagraph.words.Labels;
import org.moagraph.words.Language;
import org.moagraph.words.Verbs;

/** What stories call the things and claims of a model, for others who speak of them. */
public final class Mentions {
  private final Nouns nouns;
  private final Language words;
  private final Trials trials;

  private Mentions(MoaGraph graph, Map<EntityId, Text> renamed, String language) {
    this.words = Language.of(language, "story.", "tells.");
    var model = graph.model();
    this.nouns = new Nouns(model, Labels.of(model, language), renamed, words);
    this.trials = new Trials(graph, new Proofs(graph, new Lookalikes(model)));
  }

  /** The names that a view gives, or those of the model, in that language. */
  public static Mentions of(MoaGraph graph, Optional<ViewSpec> view, String language) {
    return new Mentions(graph, view.map(ViewSpec::labels).orElseGet(LinkedHashMap::new), language);
  }

  /** The name in the middle of a sentence, with an article where one is spoken. */
  public String named(EntityId id) {
    return nouns.named(id);
  }

  /** Whether it is several things by its name, so that its verb agrees. */
  public boolean isPlural(EntityId id) {
    return nouns.isPlural(id);
  }

  /** What a claim says of its source: verb and object, in the verbs of the story. */
  public String clause(Claim claim, String object) {
    return new Verbs(words)
        .clause(claim, nouns.isPlural(claim.source()), nouns.happens(claim.target()), object);
  }

  /** Whether an experiment of the kind came out otherwise than the model says. */
  public boolean isRefuted(EntityId stimulus, EntityId readout, EntityId block) {
    return trials.isRefuted(new Trial(stimulus, readout, block, false));
  }
}
