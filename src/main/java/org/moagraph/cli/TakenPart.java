package org.moagraph.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.Moa;
import org.moagraph.engine.Wanted;
import org.moagraph.model.Extent;

/**
 * The part of a graph in a database that is drawn or taken home: the ways from one thing to
 * another, or what one thing changes, or what changes it.
 */
final class TakenPart {

  /** Steps of a way where nothing else is said. */
  static final int LONGEST = 4;

  private final String address;
  private final Optional<String> from;
  private final Optional<String> to;
  private final int longest;

  TakenPart(String address, @Nullable String from, @Nullable String to, int longest) {
    this.address = address;
    this.from = Optional.ofNullable(from);
    this.to = Optional.ofNullable(to);
    this.longest = longest;
  }

  /** Fetches it, and says how far it goes. */
  Moa open(ModelFiles files, Terminal terminal) {
    Limits.atLeastOne("--max-length", longest);
    var moa = files.part(address, wanted()).taking(terminal::note);
    from.ifPresent(moa.names()::entity);
    to.ifPresent(moa.names()::entity);
    var extent = files.extent(address).orElseThrow();
    if (moa.model().claims().isEmpty()) {
      throw Failure.findings(
          "no way of up to " + extent.steps() + " steps was found" + stopped(extent),
          "--max-length looks further, --max-edges fetches more");
    }
    if (extent.stop() == Extent.Stop.EDGES) {
      terminal.note(
          "a part of what was asked for: ways of up to "
              + extent.steps()
              + " steps; --max-edges fetches more");
    }
    return moa;
  }

  private static String stopped(Extent extent) {
    return extent.stop() == Extent.Stop.EDGES ? ", and --max-edges allows no more" : "";
  }

  private Wanted wanted() {
    if (from.isPresent() && to.isPresent()) {
      return new Wanted.Ways(from.get(), to.get(), longest, Wanted.Use.PICTURE);
    }
    return from.or(() -> to)
        .map(thing -> new Wanted.Reach(thing, from.isPresent(), longest))
        .orElseThrow(
            () ->
                Failure.usage(
                    "which part of the graph?",
                    "add --from THING, --to THING or both, and --max-length STEPS"));
  }
}
