package org.moagraph.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing to be done to a model. Fields are given as words under the keys of the format, a single
 * value as a list of one; how a key's value is written (text, true or false, list) is the format's.
 */
public sealed interface Change {

  /**
   * A new thing at the end of the entities. Without an id it gets one made of its label, in the
   * style of the others.
   */
  record AddEntity(Optional<String> id, String label, String type, Map<String, List<String>> fields)
      implements Change {
    public AddEntity {
      fields = ordered(fields);
    }
  }

  /** A new place at the end of the compartments. */
  record AddCompartment(Optional<String> id, String label, Map<String, List<String>> fields)
      implements Change {
    public AddCompartment {
      fields = ordered(fields);
    }
  }

  /** A new hypothesis at the end of the hypotheses. */
  record AddHypothesis(Optional<String> id, String title, Map<String, List<String>> fields)
      implements Change {
    public AddHypothesis {
      fields = ordered(fields);
    }
  }

  /**
   * A new claim behind the last one of the same source, else at the end. Where claims of the file
   * say whether they are direct, it says that it is, unless told otherwise.
   */
  record AddClaim(String source, String relation, String target, Map<String, List<String>> fields)
      implements Change {
    public AddClaim {
      fields = ordered(fields);
    }
  }

  /** A further piece of evidence of a claim or an experiment. */
  record AddEvidence(Place of, Map<String, List<String>> fields) implements Change {
    public AddEvidence {
      fields = ordered(fields);
    }
  }

  /** A new experiment at the end of the experiments. */
  record AddExperiment(Optional<String> id, String title, Map<String, List<String>> fields)
      implements Change {
    public AddExperiment {
      fields = ordered(fields);
    }
  }

  /** What is expected further. */
  record AddExpectation(String from, String to, boolean increases) implements Change {}

  /** A new view at the end of the views, which shows these things and claims. */
  record AddView(Optional<String> id, String title, List<String> entities, List<String> claims)
      implements Change {
    public AddView {
      entities = List.copyOf(entities);
      claims = List.copyOf(claims);
    }
  }

  /**
   * The value of a key, or the end of it. A text that stands in several languages is changed in the
   * model's own; {@code label.de} is the German one alone, {@code include.entities} a key within a
   * key.
   */
  record SetField(Place place, String key, Optional<String> value) implements Change {}

  /** The values of a key that holds a list; none ends it. */
  record SetList(Place place, String key, List<String> values) implements Change {
    public SetList {
      values = List.copyOf(values);
    }
  }

  /** What a claim says. Where it states no id of its own, what refers to it follows. */
  record SetClaim(Place.Claim claim, String source, String relation, String target)
      implements Change {}

  /** The order in which a view builds; none ends it. */
  record SetSteps(String view, List<Step> steps) implements Change {
    public SetSteps {
      steps = List.copyOf(steps);
    }
  }

  /** A step: what appears, by entity or claim id. */
  record Step(String title, List<String> show) {
    public Step {
      show = List.copyOf(show);
    }
  }

  /** The end of a part. What refers to it goes too, or the change is refused and says what does. */
  record Delete(Place place, boolean withReferences) implements Change {}

  /** Another id for a part, wherever it is referred to; prose stays as it is. */
  record RenameId(Place place, String id) implements Change {}

  /** The cell of a view's grid in which a box is kept, counted from 0. */
  record Pin(String view, String entity, int column, int row) implements Change {}

  /** A box that is laid out freely again, or all of the view's. */
  record Unpin(String view, Optional<String> entity) implements Change {}

  private static Map<String, List<String>> ordered(Map<String, List<String>> fields) {
    var copy = new LinkedHashMap<String, List<String>>();
    fields.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }
}
