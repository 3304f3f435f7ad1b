package org.moagraph.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
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
 * Scenes as PDF of one page: lines and real text in an embedded font, the title shown by viewers,
 * and the picture tagged as a figure with its description. The same scene gives the same bytes.
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
    try (PDDocument document = document(picture, theme)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument document(Picture picture, Theme theme) throws IOException {
    PDDocument document = new PDDocument();
    document.setDocumentId(1L);
    document.setVersion(1.7f);
    float width = (float) picture.width() * PT_PER_PX;
    float height = (float) picture.height() * PT_PER_PX;
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    document.getDocumentInformation().setTitle(picture.title());
    document.getDocumentInformation().setSubject(picture.description().brief());
    catalog(document.getDocumentCatalog(), picture, page);
    PdfFont font = PdfFont.in(document);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      COSDictionary mark = new COSDictionary();
      mark.setInt(COSName.MCID, 0);
      content.beginMarkedContent(COSName.getPDFName(FIGURE), PDPropertyList.create(mark));
      content.transform(new Matrix(PT_PER_PX, 0, 0, -PT_PER_PX, 0, height));
      picture.paint(theme, new PdfCanvas(content, font));
      content.endMarkedContent();
    }
    return document;
  }

  private static void catalog(PDDocumentCatalog catalog, Picture picture, PDPage page) {
    catalog.setLanguage(picture.language());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    catalog.setStructureTreeRoot(structure(picture, page));
  }

  private static PDStructureTreeRoot structure(Picture picture, PDPage page) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    PDStructureElement figure = new PDStructureElement(FIGURE, root);
    figure.setPage(page);
    figure.setTitle(picture.title());
    figure.setAlternateDescription(picture.description().text());
    figure.appendKid(0);
    root.appendKid(figure);
    page.setStructParents(0);
    COSArray parents = new COSArray();
    parents.add(figure.getCOSObject());
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(Collections.singletonMap(0, new PDParentTreeValue(parents)));
    root.setParentTree(tree);
    root.setParentTreeNextKey(1);
    return root;
  }
}
