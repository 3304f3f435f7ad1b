package org.moagraph.render.h5p;

import static org.moagraph.render.h5p.H5pFile.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.layout.Scene;
import org.moagraph.render.Decimal;
import org.moagraph.render.PublicationLinks;
import org.moagraph.text.Html;

/**
 * A picture on which each box can be asked what it does, as a content of H5P ("Image Hotspots"):
 * the spots stand at the upper right corners of the boxes.
 */
public final class ImageHotspots {

  private static final String PICTURE = "images/picture.png";
  private static final String COLOUR = "#0b5a9c";

  private ImageHotspots() {}

  /** What is said of a node, a paragraph each; quiet ones are sources. */
  public record Said(String text, boolean source) {}

  /**
   * The package.
   *
   * @param picture the scene as PNG
   * @param said what is said of each node, by its id
   */
  public static byte[] pack(Scene scene, byte[] picture, Map<String, List<Said>> said) {
    var diagram = scene.diagram();
    var content = new LinkedHashMap<String, Object>();
    content.put("image", image(scene));
    content.put("backgroundImageAltText", html(diagram.description().brief()));
    content.put("iconType", "icon");
    content.put("icon", "info");
    content.put("color", COLOUR);
    content.put(
        "hotspots",
        scene.nodes().stream()
            .map(n -> hotspot(scene, n, said.getOrDefault(n.node().id(), List.of())))
            .toList());
    return H5pFile.of(
            diagram.title(), diagram.language(), content, Library.IMAGE_HOTSPOTS, Library.TEXT)
        .add("content/" + PICTURE, picture)
        .bytes();
  }

  private static Map<String, Object> image(Scene scene) {
    var copyright = new LinkedHashMap<String, Object>();
    copyright.put("license", "U");
    var image = new LinkedHashMap<String, Object>();
    image.put("path", PICTURE);
    image.put("mime", "image/png");
    image.put("copyright", copyright);
    image.put("width", Math.round(scene.width()));
    image.put("height", Math.round(scene.height()));
    return image;
  }

  private static Map<String, Object> hotspot(
      Scene scene, Scene.PlacedNode placed, List<Said> said) {
    var box = placed.box();
    var position = new LinkedHashMap<String, Object>();
    position.put("x", percent(box.right(), scene.width()));
    position.put("y", percent(box.y(), scene.height()));
    position.put("legacyPositioning", false);
    var text = new StringBuilder();
    for (var paragraph : said) {
      var words = PublicationLinks.in(html(paragraph.text()));
      text.append(Html.around("p", paragraph.source() ? Html.around("em", words) : words));
    }
    var params = new LinkedHashMap<String, Object>();
    params.put("text", text.toString());
    var hotspot = new LinkedHashMap<String, Object>();
    hotspot.put("position", position);
    hotspot.put("alwaysFullscreen", false);
    hotspot.put("header", html(placed.node().name()));
    hotspot.put("content", List.of(H5pFile.part(Library.TEXT, placed.node().id(), params)));
    return hotspot;
  }

  private static double percent(double at, double of) {
    return Double.parseDouble(Decimal.of(Math.max(0, Math.min(100, 100 * at / of))));
  }
}
