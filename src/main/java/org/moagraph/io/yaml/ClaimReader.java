package org.moagraph.io.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Span;
import org.moagraph.io.tree.Keys;
import org.moagraph.io.tree.YamlNode;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.PartId;
import org.moagraph.model.RelationFit;
import org.moagraph.model.Status;

/** Reads what stands under {@code claims}. */
final class ClaimReader {

  static final List<String> KEYS =
      List.of(
          "claim",
          "id",
          "direct",
          "hypotheses",
          "status",
          "place",
          "organism",
          "sex",
          "dose",
          "route",
          "time",
          "when",
          "lasts",
          "given",
          "note",
          "evidence");

  private final FileReading reading;
  private final EvidenceReader evidence;
  private final boolean someSayDirect;

  ClaimReader(FileReading reading, List<YamlNode> nodes) {
    this.reading = reading;
    this.evidence = new EvidenceReader(reading);
    this.someSayDirect =
        nodes.stream()
            .anyMatch(n -> n instanceof YamlNode.Fields f && f.fields().containsKey("direct"));
  }

  List<Claim> read(List<YamlNode> nodes) {
    var claims = new ArrayList<Claim>();
    for (var node : nodes) {
      reading.keys(node, node.span(), "a claim", KEYS).flatMap(this::claim).ifPresent(claims::add);
    }
    return claims;
  }

  private Optional<Claim> claim(Keys keys) {
    keys.require("claim", "write claim: SOURCE RELATION TARGET");
    var text = keys.scalar("claim");
    var place = text.map(YamlNode.Scalar::span).orElse(keys.place());
    var triple = text.flatMap(t -> ClaimText.read(t, reading));
    triple.ifPresent(this::checkFit);
    var id = id(keys, triple, place);
    boolean direct = direct(keys, text);
    var hypotheses = reading.hypotheses(keys, "hypotheses");
    var status = keys.word("status", Vocabularies.STATUSES).orElse(Status.SUPPORTED);
    var context = evidence.context(keys).given(reading.entities(keys, "given"));
    var found = evidence.read(keys, PartId.claim(id.orElse("?")));
    var note = keys.lines("note");
    return triple.flatMap(
        t ->
            id.map(
                i ->
                    Claim.builder(ClaimId.of(i), t.source(), t.relation(), t.target())
                        .direct(direct)
                        .status(status)
                        .hypotheses(hypotheses)
                        .context(context.build())
                        .evidence(found)
                        .note(note)
                        .build()));
  }

  private Optional<String> id(Keys keys, Optional<ClaimText.Triple> triple, Span place) {
    var own = keys.scalar("id");
    own.ifPresent(
        i ->
            DeclaredNames.checkForm(
                i, "claim", DeclaredNames.NameForm.REFERENCE, reading.findings));
    var id = own.map(YamlNode.Scalar::value).or(() -> triple.map(ClaimReader::defaultId));
    id.ifPresent(i -> declare(i, own.map(YamlNode.Scalar::span).orElse(place), own.isPresent()));
    id.ifPresent(i -> reading.origin(PartId.claim(i), place));
    return id;
  }

  private static String defaultId(ClaimText.Triple t) {
    return Claim.defaultId(t.source(), t.relation().word(), t.target()).value();
  }

  private void declare(String id, Span place, boolean own) {
    var first = reading.claims.declare(id, place);
    first.ifPresent(
        f ->
            reading.findings.add(
                Code.E0206,
                place,
                "a second claim with the id \"%s\"".formatted(id),
                own
                    ? "the first is at " + f.place()
                    : "give this one an \"id\" of its own; the first is at " + f.place()));
  }

  private void checkFit(ClaimText.Triple t) {
    var source = Optional.ofNullable(reading.types.get(t.source().value()));
    var target = Optional.ofNullable(reading.types.get(t.target().value()));
    source
        .flatMap(s -> target.flatMap(to -> RelationFit.misfit(t.relation(), s, to)))
        .ifPresent(
            misfit ->
                reading.findings.add(
                    Code.E0301, t.relationPlace(), misfit.message(), misfit.help()));
  }

  private boolean direct(Keys keys, Optional<YamlNode.Scalar> text) {
    if (keys.has("direct")) {
      return keys.flag("direct").orElse(false);
    }
    if (someSayDirect) {
      text.ifPresent(
          t ->
              reading.findings.add(
                  Code.W0504,
                  t.span(),
                  "the claim \"%s\" does not say whether it is direct".formatted(t.value()),
                  "add \"direct: true\" for a step between neighbours, else \"direct: false\";"
                      + " it counts as an observation now"));
    }
    return !someSayDirect;
  }
}
