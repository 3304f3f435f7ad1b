package org.moagraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moagraph.app.EvidenceLinks;
import org.moagraph.app.Finish;
import org.moagraph.layout.Page;
import org.moagraph.model.Model;
import org.moagraph.view.diagram.Diagram;
import picocli.CommandLine.Option;

/** On what page a picture is drawn, which way it runs, and what goes beside it. */
final class FinishOptions {

  private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
  private static final int SMALLEST = 320;
  private static final int LARGEST = 8000;
  private static final double MOST_PIXELS = 60e6;

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      description = "16:9 (default), 4:3, a4 or WIDTHxHEIGHT in px, such as 1080x1350.")
  String size = "16:9";

  @Option(
      names = "--direction",
      paramLabel = "WAY",
      description = "Which way the picture runs, right or down; without it as the view says.")
  @Nullable String direction;

  @Option(
      names = "--scale",
      paramLabel = "N",
      description =
          "How many pixels a PNG has for each px of the page; 1.5 (default) is 1920 x" + " 1080.")
  double scale = Finish.SLIDE.scale();

  @Option(
      names = "--link-evidence",
      description = "In SVG, let a step lead to its first publication when clicked.")
  boolean linkEvidence;

  @Option(names = "--no-links", description = "Nothing to click (default); wins.")
  boolean noLinks;

  @Option(
      names = "--alt",
      paramLabel = "FILE",
      description = "Write the alternative text: a short sentence, a blank line, the description.")
  @Nullable String alt;

  /** The finish of a model's pictures. */
  Finish of(Model model) {
    var page = page();
    if (!(scale > 0) || page.width() * page.height() * scale * scale > MOST_PIXELS) {
      throw Failure.usage("--scale " + scale + " makes no picture", "1 to 4 suit most uses");
    }
    Map<String, String> links =
        linkEvidence && !noLinks ? EvidenceLinks.of(model) : new LinkedHashMap<>();
    return new Finish(page, scale, links);
  }

  private Page page() {
    return switch (size) {
      case "16:9" -> Page.WIDE;
      case "4:3" -> Page.STANDARD;
      case "a4", "A4" -> Page.A4;
      default -> pixels().orElseThrow(this::unknownSize);
    };
  }

  private Optional<Page> pixels() {
    var matcher = PIXELS.matcher(size);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int width = Integer.parseInt(matcher.group(1));
    int height = Integer.parseInt(matcher.group(2));
    boolean fits = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
    return fits ? Optional.of(new Page(width, height, true)) : Optional.empty();
  }

  private Failure unknownSize() {
    return Failure.usage(
        "unknown size \"" + size + "\"",
        "sizes: 16:9, 4:3, a4, or WIDTHxHEIGHT from " + SMALLEST + " to " + LARGEST + " px");
  }

  /** The diagram running the way that was asked for. */
  Diagram directed(Diagram diagram) {
    if (direction == null) {
      return diagram;
    }
    return switch (direction) {
      case "right" -> diagram.withFlow(Diagram.Flow.RIGHT);
      case "down" -> diagram.withFlow(Diagram.Flow.DOWN);
      default ->
          throw Failure.usage("unknown direction \"" + direction + "\"", "directions: right, down");
    };
  }
}
