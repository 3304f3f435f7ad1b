package org.moagraph.diag;

import java.util.Arrays;
import java.util.Optional;

/**
 * The stable code of a kind of finding. {@code E01xx} syntax, {@code E02xx} names, {@code E03xx}
 * types, {@code E04xx} and {@code W04xx} evidence, {@code W05xx} shape, {@code W06xx} biology and
 * sign, {@code W07xx} what another notation cannot say, {@code E08xx} and {@code W08xx} themes,
 * {@code N09xx} what an import or export loses. Each is explained on a page of its own.
 */
public enum Code {
  E0100("the file cannot be read"),
  E0101("not well-formed YAML"),
  E0102("not UTF-8 text"),
  E0103("a limit was exceeded"),
  E0104("duplicate key"),
  E0105("anchors, aliases and tags are not allowed"),
  E0106("unknown key"),
  E0107("a required key is missing"),
  E0108("a value of the wrong kind"),
  E0109("a value outside its vocabulary"),
  E0110("not a model file of this version"),
  E0111("malformed claim"),
  E0112("malformed edge list"),
  E0113("malformed foreign file"),
  E0114("a character that no reader sees"),
  N0115("a word of older files"),
  E0201("unknown entity"),
  E0202("unknown compartment"),
  E0203("unknown hypothesis"),
  E0204("unknown claim"),
  E0205("malformed identifier"),
  E0206("identifier declared twice"),
  E0207("hypotheses or compartments include each other in a circle"),
  E0301("the relation does not fit the types of its ends"),
  W0302("a kind that contradicts the record"),
  E0401("malformed identifier of a publication"),
  W0402("claim without evidence"),
  W0403("evidence without a citation"),
  W0404("one identifier with two different citations"),
  W0405("cross-reference prefix does not fit the type"),
  W0406("disputed claim without refuting evidence"),
  W0407("a trial cited for a molecular step"),
  W0408("established on a single study"),
  W0409("citation that nobody can find"),
  W0501("entity is never used"),
  W0502("entity is not reachable from any drug"),
  W0503("hypothesis without claims"),
  W0504("some claims say whether they are direct and this one does not"),
  W0506("view is empty or too large for a slide"),
  W0509("names that look alike"),
  N0505("step leads to no outcome"),
  N0507("observation that belongs to a hypothesis"),
  N0508("a marker is the only step to an outcome"),
  W0601("net effect is not what is expected"),
  W0603("observation contradicted by the steps"),
  W0604("the same pair is claimed with both signs"),
  W0605("sign of a relation is not known"),
  W0606("a drug lowers what its own way requires"),
  W0701("phenotype that acts on something"),
  W0702("perturbation that is acted on"),
  W0703("claim without an arc in Activity Flow"),
  W0704("kind of thing without a glyph in Activity Flow"),
  W0705("activity in no compartment, where others are in one"),
  W0706("arc that Activity Flow does not allow"),
  N0602("observation stands in for steps that are not modelled"),
  E0801("malformed colour"),
  E0802("fonts that not every computer has"),
  E0803("text too faint to be read"),
  W0804("line or border too faint"),
  N0901("relation not in the table"),
  N0902("something was left out"),
  N0903("models were merged");

  private final String title;

  Code(String title) {
    this.title = title;
  }

  /** A few words on what the code stands for. */
  public String title() {
    return title;
  }

  /** How bad a finding of this code is, as its first letter says. */
  public Severity severity() {
    return switch (name().charAt(0)) {
      case 'E' -> Severity.ERROR;
      case 'W' -> Severity.WARNING;
      default -> Severity.NOTE;
    };
  }

  /** The code of that name, in either case. */
  public static Optional<Code> parse(String name) {
    return Arrays.stream(values()).filter(c -> c.name().equalsIgnoreCase(name.strip())).findFirst();
  }
}
