package org.moagraph.layout;

import org.moagraph.view.diagram.Diagram;

/** A way of giving places to a diagram. The same diagram and page always give the same scene. */
public interface Layout {
  Scene lay(Diagram diagram, Page page);
}
