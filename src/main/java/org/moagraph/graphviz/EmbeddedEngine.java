package org.moagraph.graphviz;

import guru.nidi.graphviz.engine.AbstractGraphvizEngine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The embedded Graphviz as an engine of graphviz-java: {@code Graphviz.useEngine(new
 * EmbeddedEngine())}, and whatever that library draws is drawn without native code, script engines
 * or files. Of the options it takes engine and format; a raster picture is the SVG that the
 * library's rasterizer makes it from.
 */
public final class EmbeddedEngine extends AbstractGraphvizEngine {

  /** An engine that is ready at once. */
  public EmbeddedEngine() {
    super(true);
  }

  @Override
  protected void doInit() {}

  @Override
  public EngineResult execute(String dot, Options options, @Nullable Rasterizer rasterizer) {
    var engine = options.engine.name().toLowerCase(Locale.ROOT);
    try {
      return EngineResult.fromString(
          new EmbeddedGraphviz().render(dot, engine, name(options.format)));
    } catch (GraphvizException e) {
      throw new guru.nidi.graphviz.engine.GraphvizException(e.getMessage(), e);
    }
  }

  private static String name(Format format) {
    return switch (format) {
      case PNG, SVG, SVG_STANDALONE -> "svg";
      default -> format.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
