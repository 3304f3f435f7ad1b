package org.moagraph.cli;

import picocli.CommandLine.Mixin;

/** How models are drawn: what a picture shows, what it becomes, and which claims count. */
final class DrawingOptions {

  @Mixin PictureOptions picture = new PictureOptions();
  @Mixin FinishOptions finish = new FinishOptions();
  @Mixin DrawnOptions filter = new DrawnOptions();

  /** What makes drawings so. */
  Drafts drafts(Terminal terminal) {
    return new Drafts(terminal, picture, finish, filter);
  }
}
