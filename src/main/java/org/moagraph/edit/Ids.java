package org.moagraph.edit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.moagraph.io.yaml.ModelFormat.Part;
import org.moagraph.text.UniqueNames;

/** Ids made of labels, in the style of those that a file has already. */
final class Ids {

  private static final String GREEK =
      "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta κ kappa λ lambda μ mu ν nu"
          + " π pi ρ rho σ sigma τ tau φ phi χ chi ψ psi ω omega ß ss ø o æ ae œ oe ł l µ mu";

  private Ids() {}

  /** The id that was given, or one made of the label; refused where it is taken or no id. */
  static String of(Work work, Part part, Optional<String> given, String label, List<String> taken) {
    if (given.filter(g -> !g.isBlank()).isPresent()) {
      return free(part, given.get().strip(), taken);
    }
    return made(label, otherwise(part), taken);
  }

  /** An id of its own for what has that label. */
  static String made(String label, String otherwise, List<String> taken) {
    var made = slug(label, taken);
    return new UniqueNames(taken).next(made.isEmpty() ? otherwise : made);
  }

  private static String otherwise(Part part) {
    return part.called().replaceFirst("^an? ", "");
  }

  /** The id itself, refused where it is taken or no id. */
  static String free(Part part, String id, List<String> taken) {
    if (!part.takesId(id)) {
      throw new Unsafe(
          "\"%s\" is no id of %s".formatted(id, part.called()), "an id has " + part.idCharacters());
    }
    if (taken.contains(id)) {
      throw new Unsafe("the id \"%s\" is taken".formatted(id), "choose another");
    }
    return id;
  }

  private static String slug(String label, List<String> taken) {
    boolean capitals =
        taken.stream().filter(t -> !t.equals(t.toLowerCase(Locale.ROOT))).count() * 2
            > taken.size();
    var separator = most(taken, "_") > most(taken, "-") ? "_" : "-";
    var words = plain(capitals ? label : label.toLowerCase(Locale.ROOT));
    return words.replaceAll("[^A-Za-z0-9]+", separator).replaceAll("^[-_]+|[-_]+$", "");
  }

  private static long most(List<String> taken, String sign) {
    return taken.stream().filter(t -> t.contains(sign)).count();
  }

  /** Letters with their marks taken off, and Greek ones by their names. */
  static String plain(String label) {
    var words = Normalizer.normalize(label, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    var names = GREEK.split(" ");
    for (int i = 0; i < names.length; i += 2) {
      words = words.replace(names[i], names[i + 1]);
    }
    return words;
  }
}
