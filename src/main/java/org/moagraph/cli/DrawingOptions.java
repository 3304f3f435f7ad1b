package org.moagraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** How models are drawn: what a picture shows, what it becomes, and which claims count. */
final class DrawingOptions {

  @Mixin PictureOptions picture = new PictureOptions();
  @Mixin FinishOptions finish = new FinishOptions();
  @Mixin FilterOptions filter = new FilterOptions();

  /**
   * A run that draws so.
   *
   * @param from the format to read files in, whatever their ending
   */
  DrawingRun run(Terminal terminal, @Nullable String from) {
    return new DrawingRun(terminal, picture, finish, filter, from);
  }
}
