package org.moagraph.render.pptx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.moagraph.render.style.Fill;
import org.moagraph.render.style.Theme;
import org.moagraph.text.Xml;
import org.moagraph.view.diagram.Influence;

/**
 * The colours of a deck: the twelve of its colour scheme, by which shapes name theirs, so that a
 * change of the scheme changes the pictures. What does not fit in stands as it is.
 */
final class Palette {
  private final Map<String, String> scheme = new LinkedHashMap<>();

  Palette(Theme theme) {
    scheme.put("dk1", theme.ink());
    scheme.put("lt1", theme.paper());
    scheme.put("dk2", theme.border());
    scheme.put("lt2", theme.region(0));
    scheme.put("accent1", theme.line(Influence.RAISES));
    scheme.put("accent2", theme.line(Influence.LOWERS));
    scheme.put("accent3", theme.line(Influence.NEEDED));
    scheme.put("accent4", theme.colour(Fill.TRANSMEMBRANE));
    scheme.put("accent5", theme.colour(Fill.OUTCOME));
    scheme.put("accent6", theme.colour(Fill.AGENT));
    scheme.put("hlink", theme.line(Influence.RAISES));
    scheme.put("folHlink", theme.quiet());
  }

  /** The scheme as the theme part has it. */
  String schemeXml() {
    Xml xml = Xml.compact();
    scheme.forEach(
        (slot, colour) -> xml.open("a:" + slot).leaf("a:srgbClr", "val", hex(colour)).close());
    return xml.toString();
  }

  /** Writes a colour given as {@code #rrggbb}, by its slot in the scheme where it has one. */
  void write(Xml xml, String colour) {
    for (Map.Entry<String, String> slot : scheme.entrySet()) {
      if (slot.getValue().equals(colour)) {
        xml.leaf("a:schemeClr", "val", onSlide(slot.getKey()));
        return;
      }
    }
    xml.leaf("a:srgbClr", "val", hex(colour));
  }

  void fill(Xml xml, String colour) {
    xml.open("a:solidFill");
    write(xml, colour);
    xml.close();
  }

  private static String onSlide(String slot) {
    return switch (slot) {
      case "dk1" -> "tx1";
      case "lt1" -> "bg1";
      case "dk2" -> "tx2";
      case "lt2" -> "bg2";
      default -> slot;
    };
  }

  private static String hex(String colour) {
    return colour.substring(1).toUpperCase(Locale.ROOT);
  }
}
