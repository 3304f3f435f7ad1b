package org.moagraph.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.moagraph.graphviz.EmbeddedGraphviz;
import org.moagraph.layout.Page;
import org.moagraph.layout.Scene;
import org.moagraph.layout.fit.SlideLayout;
import org.moagraph.model.EntityType;
import org.moagraph.model.Model;
import org.moagraph.model.Relation;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Mechanisms;
import org.moagraph.view.diagram.Showing;

class PdfRendererTest {

  private static Scene scene(Model model) {
    return new SlideLayout(new EmbeddedGraphviz(), SlideLayout.Choice.FOLDED)
        .lay(Diagrams.of(model, Optional.empty(), Showing.PLAIN), Page.WIDE)
        .orElseThrow();
  }

  @Test
  void aPageIsASlideWithRealText() throws IOException {
    byte[] pdf = PdfRenderer.render(scene(Mechanisms.interneuron()), Theme.LIGHT);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(960);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(540);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Ketamine", "mTORC1", "GABA interneuron", "not medical advice");
    }
  }

  @Test
  void thePictureIsTaggedWithItsDescription() throws IOException {
    Scene scene = scene(Mechanisms.interneuron());

    try (PDDocument document = Loader.loadPDF(PdfRenderer.render(scene, Theme.LIGHT))) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSDictionary figure = root.getCOSDictionary(COSName.K);
      assertThat(figure.getNameAsString(COSName.S)).isEqualTo("Figure");
      assertThat(figure.getString(COSName.ALT)).isEqualTo(scene.diagram().description().text());
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(scene.diagram().title());
    }
  }

  @Test
  void theSameSceneHasTheSameBytes() {
    Scene scene = scene(Mechanisms.interneuron());

    assertThat(PdfRenderer.render(scene, Theme.DARK))
        .isEqualTo(PdfRenderer.render(scene, Theme.DARK));
  }

  @Test
  void raisedDigitsStayReadable() throws IOException {
    Model raised =
        new Mechanisms()
            .entity("ca", EntityType.ION, "Ca²⁺ \u200Bchannel", "")
            .entity("arrestin", EntityType.PROTEIN, "β-arrestin ΔFosB", "")
            .step("ca", Relation.ACTIVATES, "arrestin")
            .model("raised");
    byte[] pdf = PdfRenderer.render(scene(raised), Theme.LIGHT);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Ca²+").contains("β-arrestin");
    }
  }

  @Test
  void wordsFromRightToLeftAreRefused() {
    Scene scene = scene(Mechanisms.hostile());

    assertThatThrownBy(() -> PdfRenderer.render(scene, Theme.LIGHT))
        .isInstanceOf(UnwritableLetters.class)
        .hasMessageContaining("\u05D0 \u05D1 \u05D2");
  }

  @Test
  void aPngHasAsManyPixelsAsAskedFor() throws IOException {
    byte[] png = PngRenderer.render(scene(Mechanisms.interneuron()), Theme.DARK, 1.5);

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1920);
    assertThat(image.getHeight()).isEqualTo(1080);
    assertThat(image.getRGB(2, 2) & 0xffffff)
        .isEqualTo(Integer.parseInt(Theme.DARK.paper().substring(1), 16));
  }
}
