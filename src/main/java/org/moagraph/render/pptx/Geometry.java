package org.moagraph.render.pptx;

import java.util.ArrayList;
import java.util.List;
import org.moagraph.geometry.Box;
import org.moagraph.geometry.Path;
import org.moagraph.geometry.Point;
import org.moagraph.text.Xml;

/**
 * The geometry of a shape as slides have it: paths, the places where connectors are glued and the
 * room for text, all relative to its box, so that they follow when the shape is resized.
 */
final class Geometry {
  private final Box box;
  private final List<FilledPath> outlines = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();

  Geometry(Box box) {
    this.box = box;
  }

  private record FilledPath(Path path, String fill, boolean stroked) {}

  /** A path that is filled as the shape is. */
  Geometry filled(Path path) {
    outlines.add(new FilledPath(path, "norm", true));
    return this;
  }

  /** A path that is filled as the shape is, without its line around. */
  Geometry painted(Path path) {
    outlines.add(new FilledPath(path, "norm", false));
    return this;
  }

  /** A path that is filled as the shape is: "norm", or not: "none". */
  Geometry with(Path path, String fill) {
    outlines.add(new FilledPath(path, fill, true));
    return this;
  }

  Geometry glued(List<Site> places) {
    sites.addAll(places);
    return this;
  }

  /** Writes the geometry; text gets the given room. */
  void write(Xml xml, Box text) {
    xml.open("a:custGeom").leaf("a:avLst").open("a:gdLst");
    guide(xml, "l", text.x() - box.x(), "w", box.width());
    guide(xml, "t", text.y() - box.y(), "h", box.height());
    guide(xml, "r", text.right() - box.x(), "w", box.width());
    guide(xml, "b", text.bottom() - box.y(), "h", box.height());
    for (int i = 0; i < sites.size(); i++) {
      guide(xml, "x" + i, sites.get(i).at().x() - box.x(), "w", box.width());
      guide(xml, "y" + i, sites.get(i).at().y() - box.y(), "h", box.height());
    }
    xml.close().leaf("a:ahLst").open("a:cxnLst");
    for (int i = 0; i < sites.size(); i++) {
      xml.open("a:cxn", "ang", sites.get(i).angle());
      xml.leaf("a:pos", "x", "x" + i, "y", "y" + i).close();
    }
    xml.close().leaf("a:rect", "l", "text-l", "t", "text-t", "r", "text-r", "b", "text-b");
    xml.open("a:pathLst");
    outlines.forEach(outline -> path(xml, outline));
    xml.close().close();
  }

  private static void guide(Xml xml, String name, double value, String of, double whole) {
    boolean edge = "ltrb".contains(name);
    String formula = "*/ " + of + " " + Emu.of(value) + " " + Math.max(1, Emu.of(whole));
    xml.leaf("a:gd", "name", edge ? "text-" + name : name, "fmla", formula);
  }

  private void path(Xml xml, FilledPath outline) {
    Path path = outline.path();
    xml.open(
        "a:path",
        "w",
        Emu.of(box.width()),
        "h",
        Emu.of(box.height()),
        "fill",
        outline.fill(),
        "stroke",
        outline.stroked() ? 1 : 0);
    xml.open("a:moveTo");
    point(xml, path.start());
    xml.close();
    for (Path.Piece piece : path.pieces()) {
      xml.open(piece.straight() ? "a:lnTo" : "a:cubicBezTo");
      if (!piece.straight()) {
        point(xml, piece.control1());
        point(xml, piece.control2());
      }
      point(xml, piece.end());
      xml.close();
    }
    if (path.closed()) {
      xml.leaf("a:close");
    }
    xml.close();
  }

  private void point(Xml xml, Point point) {
    xml.leaf("a:pt", "x", Emu.of(point.x() - box.x()), "y", Emu.of(point.y() - box.y()));
  }
}
