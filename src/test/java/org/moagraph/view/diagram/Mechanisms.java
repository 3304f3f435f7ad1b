package org.moagraph.view.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moagraph.model.Claim;
import org.moagraph.model.ClaimId;
import org.moagraph.model.Compartment;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.EntityType;
import org.moagraph.model.Header;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.model.Status;
import org.moagraph.model.Text;

/** Small mechanisms to draw, written as a list of steps. */
public final class Mechanisms {
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Compartment> compartments = new ArrayList<>();

  /** A drug that acts through a chain of so many nodes on an outcome. */
  public static Model chain(int nodes) {
    Mechanisms chain = new Mechanisms().entity("n0", EntityType.DRUG, "Ketamine", "");
    for (int i = 1; i < nodes; i++) {
      boolean last = i == nodes - 1;
      chain.entity(
          "n" + i,
          last ? EntityType.OUTCOME : EntityType.PROTEIN,
          last ? "Antidepressant effect" : "Signalling protein " + i,
          "");
      chain.step("n" + (i - 1), i == 1 ? Relation.INHIBITS : Relation.ACTIVATES, "n" + i);
    }
    return chain.model("chain");
  }

  /** A branch, a loop, regions in a region, an observation, and every line style. */
  public static Model interneuron() {
    return new Mechanisms()
        .place("interneuron", "GABA interneuron", Compartment.Kind.INTERNEURON, "")
        .place("synapse", "Synapse", Compartment.Kind.SYNAPSE, "")
        .place("spine", "Dendritic spine", Compartment.Kind.DENDRITE, "synapse")
        .entity("ketamine", EntityType.DRUG, "Ketamine", "")
        .entity("nmdar", EntityType.RECEPTOR, "NMDA receptor", "interneuron")
        .entity("firing", EntityType.CELL_ACTIVITY, "Interneuron firing", "interneuron")
        .entity("glutamate", EntityType.SMALL_MOLECULE, "Glutamate", "synapse")
        .entity("ampar", EntityType.RECEPTOR, "AMPA receptor", "spine")
        .entity("bdnf", EntityType.GROWTH_FACTOR, "BDNF release", "spine")
        .entity("mtorc1", EntityType.COMPLEX, "mTORC1", "spine")
        .entity("rapamycin", EntityType.DRUG, "Rapamycin", "")
        .entity("outcome", EntityType.OUTCOME, "Relief of symptoms", "")
        .step("ketamine", Relation.ANTAGONIZES, "nmdar")
        .step("nmdar", Relation.EXCITES, "firing")
        .step("firing", Relation.DECREASES_RELEASE_OF, "glutamate")
        .step("glutamate", Relation.ACTIVATES, "ampar")
        .step("ampar", Relation.INCREASES, "bdnf", Status.PUTATIVE, true)
        .step("bdnf", Relation.ACTIVATES, "mtorc1", Status.DISPUTED, true)
        .step("mtorc1", Relation.INCREASES_ACTIVITY_OF, "ampar")
        .step("rapamycin", Relation.INHIBITS, "mtorc1")
        .step("mtorc1", Relation.INCREASES, "outcome")
        .step("outcome", Relation.REQUIRES, "bdnf")
        .step("ketamine", Relation.INCREASES, "outcome", Status.SUPPORTED, false)
        .model("interneuron");
  }

  /** Labels that try to break out, to hide, or to be too long. */
  public static Model hostile() {
    return new Mechanisms()
        .entity("a\"b<c>&'", EntityType.DRUG, "<script>alert(1)</script>", "")
        .entity("quotes", EntityType.RECEPTOR, "\"quoted\" \\ 'back\\slash\\", "")
        .entity("lines", EntityType.CHANNEL, "two\nlines\tand\u0000control\u001b[31m", "")
        .entity("bidi", EntityType.KINASE, "abc\u202Edef\u2066ghi \u05D0\u05D1\u05D2", "")
        .entity("emoji", EntityType.ION, "Ca²⁺ \uD83E\uDDE0 β-arrestin ΔFosB \uD800", "")
        .entity("long", EntityType.PROCESS, "word ".repeat(100), "")
        .entity("unbroken", EntityType.PATHWAY, "x".repeat(500), "")
        .entity("empty", EntityType.OUTCOME, " ", "")
        .step("a\"b<c>&'", Relation.BINDS, "quotes")
        .step("quotes", Relation.OPENS, "lines")
        .step("lines", Relation.ACTIVATES, "bidi")
        .step("bidi", Relation.TAKES_UP, "emoji")
        .step("emoji", Relation.CAUSES, "long")
        .step("long", Relation.CAUSES, "unbroken")
        .step("unbroken", Relation.PREVENTS, "empty")
        .step("empty", Relation.REGULATES, "empty")
        .model("hostile");
  }

  /** A graph of that many nodes and about half as many edges again; the seed decides all. */
  public static Model random(long seed, int nodes) {
    long[] state = {seed * 0x9E3779B97F4A7C15L + 1};
    Mechanisms random = new Mechanisms();
    EntityType[] types = EntityType.values();
    for (int n = 0; n < nodes; n++) {
      random.entity(
          "n" + n, types[below(state, types.length)], "Entity " + "label ".repeat(n % 4) + n, "");
    }
    Relation[] relations = Relation.values();
    for (int e = 0; e < nodes * 3 / 2; e++) {
      int to = 1 + below(state, nodes - 1);
      int from = e % 7 == 0 ? below(state, nodes) : below(state, to);
      random.step("n" + from, relations[below(state, relations.length)], "n" + to);
    }
    return random.model("random-" + seed);
  }

  private static int below(long[] state, int bound) {
    state[0] ^= state[0] << 13;
    state[0] ^= state[0] >>> 7;
    state[0] ^= state[0] << 17;
    return (int) Long.remainderUnsigned(state[0], bound);
  }

  public Mechanisms entity(String id, EntityType type, String label, String place) {
    entities.put(
        id,
        Entity.builder(EntityId.of(id), type)
            .label(Text.of(label))
            .compartment(Optional.of(place).filter(p -> !p.isEmpty()))
            .build());
    return this;
  }

  public Mechanisms place(String id, String label, Compartment.Kind kind, String parent) {
    compartments.add(
        new Compartment(id, Text.of(label), kind, Optional.of(parent).filter(p -> !p.isEmpty())));
    return this;
  }

  public Mechanisms step(String from, Relation relation, String to) {
    return step(from, relation, to, Status.SUPPORTED, true);
  }

  public Mechanisms step(String from, Relation relation, String to, Status status, boolean direct) {
    Claim step = Claim.step(EntityId.of(from), relation, EntityId.of(to));
    boolean taken = claims.stream().anyMatch(c -> c.id().equals(step.id()));
    claims.add(
        (taken ? step.withId(ClaimId.of(step.id() + "-" + claims.size())) : step)
            .toBuilder().direct(direct).status(status).build());
    return this;
  }

  public Model model(String id) {
    return new Model(
        Header.of(id, "A mechanism named " + id),
        List.of(),
        compartments,
        new ArrayList<>(entities.values()),
        List.of(),
        claims,
        List.of(),
        List.of());
  }
}
