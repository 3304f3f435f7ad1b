package org.moagraph.layout;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.moagraph.app.Pictures;
import org.moagraph.view.diagram.Diagram;

/**
 * The layout of pictures for tests that look at what is made of it: a diagram that was laid out
 * once in this process is not laid out again, as a layout gives the same for the same.
 */
public final class KeptLayout implements Layout {

  /** The layout that pictures have. */
  public static final Layout PICTURES = new KeptLayout(Pictures.layout());

  private record Asked(Diagram diagram, Page page) {}

  private final Layout layout;
  private final Map<Asked, LayoutResult> kept = new ConcurrentHashMap<>();

  private KeptLayout(Layout layout) {
    this.layout = layout;
  }

  @Override
  public LayoutResult lay(Diagram diagram, Page page) {
    return kept.computeIfAbsent(
        new Asked(diagram, page), asked -> layout.lay(asked.diagram(), asked.page()));
  }
}
