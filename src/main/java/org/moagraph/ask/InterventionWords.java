package org.moagraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.reason.Interventions;

/**
 * What is done on top of a scenario, as people write it.
 *
 * @param with drugs that hold their direct targets
 * @param give what goes up too, or down as in "A=down"
 * @param cut pairs as in "A -> B"
 * @param invert pairs as in "A -> B"
 * @param add claims as in "A activates B"
 */
public record InterventionWords(
    List<String> block,
    List<String> with,
    List<String> knockout,
    List<String> give,
    List<String> cut,
    List<String> invert,
    List<String> add) {

  private static final List<String> VERBS =
      List.of("block", "with", "knockout", "give", "cut", "invert", "add");

  public InterventionWords {
    block = List.copyOf(block);
    with = List.copyOf(with);
    knockout = List.copyOf(knockout);
    give = List.copyOf(give);
    cut = List.copyOf(cut);
    invert = List.copyOf(invert);
    add = List.copyOf(add);
  }

  /** Each written with its verb, as in "block mTORC1"; throws {@link NotUnderstood}. */
  public static InterventionWords of(List<String> done) {
    Map<String, List<String>> byVerb = new LinkedHashMap<>();
    VERBS.forEach(verb -> byVerb.put(verb, new ArrayList<>()));
    for (var words : done) {
      var parts = words.strip().split("\\s+", 2);
      var list = byVerb.get(parts[0]);
      if (list == null) {
        throw new NotUnderstood(
            "unknown what-if \"" + words + "\"",
            "begin it with block, knockout, with, give, cut, invert or add");
      }
      list.add(parts.length > 1 ? parts[1] : "");
    }
    var lists = List.copyOf(byVerb.values());
    return new InterventionWords(
        lists.get(0),
        lists.get(1),
        lists.get(2),
        lists.get(3),
        lists.get(4),
        lists.get(5),
        lists.get(6));
  }

  /** The interventions on what those names name; throws {@link NotUnderstood}. */
  public Interventions in(NameReader names) {
    return in(names, names);
  }

  /** The same, where what is blocked, cut, inverted or added is read by a reader of its own. */
  public Interventions in(NameReader names, NameReader open) {
    var steps = new StepReader(open);
    return new Interventions(
        open.entities(block),
        names.entities(with),
        names.entities(knockout),
        names.stimuli(give),
        steps.pairs(cut),
        steps.pairs(invert),
        steps.claims(add));
  }
}
