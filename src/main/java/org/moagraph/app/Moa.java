package org.moagraph.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.graph.Filter;
import org.moagraph.graph.MoaGraph;
import org.moagraph.graph.Names;
import org.moagraph.graph.jgrapht.ClaimGraph;
import org.moagraph.io.Loaded;
import org.moagraph.io.Origins;
import org.moagraph.io.Source;
import org.moagraph.layout.Page;
import org.moagraph.model.Claim;
import org.moagraph.model.Entity;
import org.moagraph.model.EntityId;
import org.moagraph.model.HypothesisId;
import org.moagraph.model.Model;
import org.moagraph.reason.DownstreamQuery;
import org.moagraph.reason.Effect;
import org.moagraph.reason.EffectQuery;
import org.moagraph.reason.UpstreamQuery;
import org.moagraph.render.Theme;
import org.moagraph.render.svg.SvgRenderer;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;

/**
 * The front door of the library: a mechanism that can be asked. Entities are named as people name
 * them, by id, label, synonym, brand or CURIE.
 *
 * <pre>{@code
 * var ketamine = Moa.bundled("ketamine");
 * ketamine.effect("Spravato", "mTORC1").verdict();
 * }</pre>
 */
public final class Moa {

  private final Model model;
  private @Nullable MoaGraph index;
  private @Nullable Names names;

  private Moa(Model model) {
    this.model = model;
  }

  /** A mechanism made by a program. */
  public static Moa of(Model model) {
    return new Moa(model);
  }

  /** The bundled model of that id; throws where there is none. */
  public static Moa bundled(String id) {
    if (!BundledModels.has(id)) {
      throw new IllegalArgumentException("no bundled model \"" + id + "\"");
    }
    return BundledModels.packed(id)
        .map(Moa::of)
        .orElseGet(() -> read(BundledModels.source(id)).single().orElseThrow());
  }

  /** Reads a file of any format; what is wrong with it is in the findings of what comes back. */
  public static Opened open(Path file) {
    try {
      return read(new Source(file.toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      return unreadable(file.toString(), "the file cannot be read: " + e.getMessage());
    }
  }

  /** Reads bytes of any format, chosen by the name's ending and by content. */
  public static Opened read(Source source) {
    return Formats.importerFor(source)
        .map(importer -> new Opened(source, importer.read(source)))
        .orElseGet(
            () -> unreadable(source.name(), "the format cannot be told from the file's ending"));
  }

  private static Opened unreadable(String file, String message) {
    var finding =
        Diagnostic.of(Code.E0100, Span.whole(file), message)
            .withHelp("formats: " + String.join(", ", Formats.readable()));
    var nothing = new Loaded(Optional.empty(), Origins.of(file), List.of(finding));
    return new Opened(new Source(file, new byte[0]), List.of(nothing));
  }

  /** The model as a value. */
  public Model model() {
    return model;
  }

  /** The model's index, for queries of the packages {@code query} and {@code reason}. */
  public synchronized MoaGraph index() {
    if (index == null) {
      index = MoaGraph.of(model);
    }
    return index;
  }

  /**
   * The model as a JGraphT graph for algorithms of that library: its entities joined by all its
   * claims. A view that cannot be changed.
   */
  public Graph<Entity, Claim> graph() {
    return ClaimGraph.of(index());
  }

  /**
   * The same under one hypothesis: its entities joined by the claims alone that carry effects if
   * that hypothesis is right. Throws where the model has no such hypothesis.
   */
  public Graph<Entity, Claim> graph(HypothesisId hypothesis) {
    var frames = index().frames(Filter.DEFAULT.only(hypothesis)).hypotheses();
    if (frames.isEmpty()) {
      throw new IllegalArgumentException("no hypothesis \"" + hypothesis + "\"");
    }
    return ClaimGraph.of(index(), frames.get(0));
  }

  /** What a name comes to in this model. */
  public synchronized Names.Resolution resolve(String name) {
    if (!name.isBlank() && index().entity(EntityId.of(name)).isPresent()) {
      return new Names.Resolution(List.of(EntityId.of(name)), List.of());
    }
    if (names == null) {
      names = Names.of(model);
    }
    return names.resolve(name);
  }

  /** The entity of that name; throws where none or several have it. */
  public EntityId entity(String name) {
    var found = resolve(name);
    if (!found.isUnique()) {
      throw new IllegalArgumentException(
          "\"" + name + "\" names " + found.entities() + ", near are " + found.near());
    }
    return found.entities().get(0);
  }

  /** Does raising the one entity raise or lower the other? */
  public Effect effect(String from, String to) {
    return new EffectQuery(entity(from), entity(to), Filter.DEFAULT).run(index());
  }

  /** What changes when the entity is raised, nearest first. */
  public List<Effect> downstream(String name) {
    return new DownstreamQuery(entity(name), Filter.DEFAULT).run(index());
  }

  /** What changes the entity when raised, nearest first. */
  public List<Effect> upstream(String name) {
    return new UpstreamQuery(entity(name), Filter.DEFAULT).run(index());
  }

  /** The picture of a view, for a slide, as SVG; throws where the model has no such view. */
  public String draw(String view) {
    var spec =
        model
            .view(view)
            .orElseThrow(() -> new IllegalArgumentException("no view \"" + view + "\""));
    var diagram = Diagrams.of(model, Optional.of(spec), Highlight.NONE, model.header().language());
    return SvgRenderer.render(Pictures.layout().lay(diagram, Page.WIDE), Theme.LIGHT);
  }
}
