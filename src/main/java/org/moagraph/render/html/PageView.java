package org.moagraph.render.html;

import java.util.List;
import org.moagraph.page.InteractivePage;

/**
 * A view as a page shows it.
 *
 * @param page what stands behind its parts, and its answers
 * @param pictures its diagram with places, for wide windows and, if it is there, for tall
 * @param parts where the pictures are a map of groups, each of its boxes opened
 */
public record PageView(InteractivePage page, List<PagePicture> pictures, List<PagePart> parts) {

  public PageView {
    pictures = List.copyOf(pictures);
    parts = List.copyOf(parts);
  }

  /** A view whose pictures show each thing. */
  public PageView(InteractivePage page, List<PagePicture> pictures) {
    this(page, pictures, List.of());
  }
}
