package org.moagraph.render.pptx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.text.Archive;
import org.moagraph.text.Resources;
import org.moagraph.text.Xml;

/** A package under construction: its parts by name, each with its type and its relationships. */
final class DeckFile {
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Xml types;

  DeckFile() {
    types = Xml.compact().standaloneDeclaration().open("Types", "xmlns", PACKAGE + "content-types");
    types.leaf(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    types.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
  }

  /**
   * What a part needs: a type of relationship and the part's name, relative to the one that needs
   * it.
   */
  record Relationship(String type, String target) {

    static Relationship to(String kind, String target) {
      String base =
          kind.equals("core-properties") ? PACKAGE + "relationships/metadata" : RELATIONSHIPS;
      return new Relationship(base + "/" + kind, target);
    }
  }

  /** Adds a part; its relationships are numbered rId1, rId2, ... */
  void add(String name, String type, String content, List<Relationship> links) {
    parts.put(name, content);
    types.leaf("Override", "PartName", "/" + name, "ContentType", type);
    if (!links.isEmpty()) {
      int slash = name.lastIndexOf('/');
      String folder = name.substring(0, slash + 1);
      relate(folder + "_rels/" + name.substring(slash + 1) + ".rels", links);
    }
  }

  /** What a reader of the package starts from. */
  void start(List<Relationship> links) {
    relate("_rels/.rels", links);
  }

  private void relate(String name, List<Relationship> links) {
    Xml xml =
        Xml.compact()
            .standaloneDeclaration()
            .open("Relationships", "xmlns", PACKAGE + "relationships");
    for (int i = 0; i < links.size(); i++) {
      Relationship link = links.get(i);
      xml.leaf("Relationship", "Id", "rId" + (i + 1), "Type", link.type(), "Target", link.target());
    }
    parts.put(name, xml.close().toString());
  }

  /** The file: the same parts give the same bytes. */
  byte[] bytes() {
    Archive archive = new Archive().add("[Content_Types].xml", types.close().toString());
    parts.forEach(archive::add);
    return archive.bytes();
  }

  /** A part that is the same in every deck but for a few places. */
  static String template(String name) {
    return Resources.text(DeckFile.class, name);
  }

  /** The language as a run of text names it. */
  static String language(String language) {
    return language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? language : "en";
  }
}
