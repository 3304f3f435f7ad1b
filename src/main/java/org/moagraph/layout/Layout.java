package org.moagraph.layout;

import org.moagraph.view.diagram.Diagram;

/** A way of giving places to a diagram. The same diagram and page always give the same result. */
public interface Layout {
  LayoutResult lay(Diagram diagram, Page page);
}
