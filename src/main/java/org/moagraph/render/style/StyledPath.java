package org.moagraph.render.style;

import java.util.Optional;
import org.moagraph.geometry.Path;

/** A path, what it is filled with and how its outline is drawn, each if at all. */
public record StyledPath(Path path, Optional<String> fill, Optional<LineStyle> line) {

  static StyledPath filled(Path path, String fill) {
    return new StyledPath(path, Optional.of(fill), Optional.empty());
  }

  static StyledPath both(Path path, String fill, LineStyle line) {
    return new StyledPath(path, Optional.of(fill), Optional.of(line));
  }
}
