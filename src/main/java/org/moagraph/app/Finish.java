package org.moagraph.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.layout.Page;

/**
 * What a picture becomes: its page, how many pixels a PNG has for each px of it, and the addresses
 * that claims lead to when clicked, by claim id.
 */
public record Finish(Page page, double scale, Map<String, String> links) {

  /** A wide slide, as PNG of 1920 x 1080, with nothing to click. */
  public static final Finish SLIDE = new Finish(Page.WIDE, 1.5, Map.of());

  public Finish {
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
  }
}
