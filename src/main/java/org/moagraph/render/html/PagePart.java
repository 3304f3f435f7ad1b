package org.moagraph.render.html;

import java.util.List;

/**
 * A box of a page's map, opened.
 *
 * @param id the node of the map
 * @param title what it is called
 * @param members the ids of the things in it
 * @param pictures its diagram with places
 */
public record PagePart(String id, String title, List<String> members, List<PagePicture> pictures) {

  public PagePart {
    members = List.copyOf(members);
    pictures = List.copyOf(pictures);
  }
}
