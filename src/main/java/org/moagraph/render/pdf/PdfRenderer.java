package org.moagraph.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.moagraph.layout.Scene;
import org.moagraph.render.Picture;
import org.moagraph.render.style.Theme;

/**
 * Scenes as PDF, a page each: lines and real text in an embedded font, the title shown by viewers,
 * and each picture tagged as a figure with its description. The same scenes give the same bytes.
 */
public final class PdfRenderer {
  private static final float PT_PER_PX = 0.75f;
  private static final String FIGURE = "Figure";

  private PdfRenderer() {}

  /** The scene as a PDF file. */
  public static byte[] render(Scene scene, Theme theme) {
    return render(Picture.of(scene), theme);
  }

  /** The picture as a PDF file. */
  public static byte[] render(Picture picture, Theme theme) {
    return render(List.of(picture), theme);
  }

  /** The pictures as a PDF file, a page each; there is at least one. */
  public static byte[] render(List<Picture> pictures, Theme theme) {
    try (PDDocument document = document(pictures, theme)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument document(List<Picture> pictures, Theme theme) throws IOException {
    PDDocument document = new PDDocument();
    document.setDocumentId(1L);
    document.setVersion(1.7f);
    Picture first = pictures.get(0);
    document.getDocumentInformation().setTitle(first.title());
    document.getDocumentInformation().setSubject(first.description().brief());
    PdfFont font = PdfFont.in(document);
    List<PDPage> pages = new ArrayList<>();
    for (Picture picture : pictures) {
      pages.add(page(picture, theme, document, font));
    }
    catalog(document.getDocumentCatalog(), pictures, pages);
    return document;
  }

  private static PDPage page(Picture picture, Theme theme, PDDocument document, PdfFont font)
      throws IOException {
    float width = (float) picture.width() * PT_PER_PX;
    float height = (float) picture.height() * PT_PER_PX;
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      COSDictionary mark = new COSDictionary();
      mark.setInt(COSName.MCID, 0);
      content.beginMarkedContent(COSName.getPDFName(FIGURE), PDPropertyList.create(mark));
      content.transform(new Matrix(PT_PER_PX, 0, 0, -PT_PER_PX, 0, height));
      picture.paint(theme, new PdfCanvas(content, font));
      content.endMarkedContent();
    }
    return page;
  }

  private static void catalog(
      PDDocumentCatalog catalog, List<Picture> pictures, List<PDPage> pages) {
    catalog.setLanguage(pictures.get(0).language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    catalog.setStructureTreeRoot(structure(pictures, pages));
  }

  private static PDStructureTreeRoot structure(List<Picture> pictures, List<PDPage> pages) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    Map<Integer, PDParentTreeValue> numbers = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      PDStructureElement figure = new PDStructureElement(FIGURE, root);
      figure.setPage(pages.get(i));
      figure.setTitle(pictures.get(i).title());
      figure.setAlternateDescription(pictures.get(i).description().text());
      figure.appendKid(0);
      root.appendKid(figure);
      pages.get(i).setStructParents(i);
      COSArray parents = new COSArray();
      parents.add(figure.getCOSObject());
      numbers.put(i, new PDParentTreeValue(parents));
    }
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(numbers);
    root.setParentTree(tree);
    root.setParentTreeNextKey(pages.size());
    return root;
  }
}
