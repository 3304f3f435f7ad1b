package org.moagraph.render.pptx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.moagraph.render.Slide;
import org.moagraph.text.Xml;

/**
 * The sections of a deck, as PowerPoint has them since 2010 (p14:sectionLst); LibreOffice passes
 * them over.
 */
final class Sections {
  private static final String LIST = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
  private static final String P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main";

  /** The number before that of the first slide. */
  static final int BEFORE = 255;

  private Sections() {}

  /** The list, or nothing where a slide is in no section. */
  static String of(List<Slide> slides) {
    Map<String, List<Integer>> sections = new LinkedHashMap<>();
    for (int i = 0; i < slides.size(); i++) {
      String name = slides.get(i).section();
      if (name.isEmpty()) {
        return "";
      }
      sections.computeIfAbsent(name, n -> new ArrayList<>()).add(BEFORE + 1 + i);
    }
    Xml xml = Xml.compact();
    xml.open("p:extLst").open("p:ext", "uri", LIST).open("p14:sectionLst", "xmlns:p14", P14);
    sections.forEach(
        (name, ids) -> {
          xml.open("p14:section", "name", name, "id", id(name)).open("p14:sldIdLst");
          ids.forEach(id -> xml.leaf("p14:sldId", "id", id));
          xml.close().close();
        });
    return xml.close().close().close().toString();
  }

  private static String id(String name) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
  }
}
