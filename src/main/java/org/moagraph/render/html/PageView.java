package org.moagraph.render.html;

import java.util.List;
import org.moagraph.page.InteractivePage;

/**
 * A view as a page shows it.
 *
 * @param page what stands behind its parts, and its answers
 * @param pictures its diagram with places, for wide windows and, if it is there, for tall
 */
public record PageView(InteractivePage page, List<PagePicture> pictures) {

  public PageView {
    pictures = List.copyOf(pictures);
  }
}
