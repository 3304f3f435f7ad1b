import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.moagraph.app.BundledModels;
import org.moagraph.app.Drawing;
import org.moagraph.app.Moa;
import org.moagraph.app.Pictures;
import org.moagraph.graph.Filter;
import org.moagraph.model.ViewSpec;
import org.moagraph.render.style.Theme;
import org.moagraph.view.diagram.Diagrams;
import org.moagraph.view.diagram.Highlight;

/**
 * Every bundled view as a deck, opened by LibreOffice and laid beside the picture that moa itself draws of it: how far the
 * grey values differ on average, and in brackets in that part of the slide where they differ most, a line for each view.
 * Exits 1 where one differs by more than 3 %, or a part by more than 16 %, or a slide is blank.
 *
 * <p>java -cp target/moagraph.jar .ci/Slides.java FOLDER [VIEW...], a view being "ketamine/overview"; the pictures stay in
 * the folder, moa's above LibreOffice's.
 */
public final class Slides {
  private static final double MOST = 0.03;

  /** A line elsewhere, or a word, is seen in a part of the slide of that many px. */
  private static final int PART = 60;

  private static final double MOST_IN_PART = 0.16;
  private static final int WIDTH = 960;

  private final Path folder;
  private final Map<String, BufferedImage> expected = new LinkedHashMap<>();

  private Slides(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Slides slides = new Slides(Files.createDirectories(Path.of(arguments[0])));
    List<String> wanted = List.of(arguments).subList(1, arguments.length);
    for (String id : BundledModels.IDS) {
      Moa moa = Moa.bundled(id);
      for (ViewSpec view : moa.model().views()) {
        if (wanted.isEmpty() || wanted.contains(id + "/" + view.id())) {
          slides.draw(moa, view);
        }
      }
    }
    slides.convert();
    System.exit(slides.compare() ? 0 : 1);
  }

  private void draw(Moa moa, ViewSpec view) throws IOException {
    String name = moa.model().id() + "." + view.id();
    var diagram = Diagrams.of(moa.model(), Optional.of(view), Highlight.NONE, "en");
    var drawing = new Drawing(moa, Filter.DEFAULT, diagram, Pictures.layout(), Theme.LIGHT);
    Files.write(folder.resolve(name + ".pptx"), bytes(drawing, "pptx"));
    expected.put(name, sized(ImageIO.read(new ByteArrayInputStream(bytes(drawing, "png")))));
  }

  private static byte[] bytes(Drawing drawing, String ending) {
    return Pictures.format(ending).orElseThrow().draw(drawing);
  }

  /** All decks by one run of LibreOffice, which takes most of its time to start. */
  private void convert() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
    expected.keySet().forEach(name -> command.add(folder.resolve(name + ".pptx").toString()));
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    if (!office.waitFor(5, TimeUnit.MINUTES)) {
      office.destroyForcibly();
      throw new IOException("LibreOffice does not come to an end");
    }
  }

  private boolean compare() throws IOException {
    boolean good = !expected.isEmpty();
    for (Map.Entry<String, BufferedImage> view : expected.entrySet()) {
      File pdf = folder.resolve(view.getKey() + ".pdf").toFile();
      if (!pdf.exists()) {
        System.out.println("FAILED: LibreOffice does not open the deck of " + view.getKey());
        good = false;
        continue;
      }
      BufferedImage shown;
      try (var document = Loader.loadPDF(pdf)) {
        shown = sized(new PDFRenderer(document).renderImage(0, 2));
      }
      keep(view.getKey(), view.getValue(), shown);
      double difference = difference(view.getValue(), shown);
      double part = differenceOfParts(view.getValue(), shown);
      boolean alike = difference <= MOST && part <= MOST_IN_PART && !isBlank(shown);
      good &= alike;
      String words =
          String.format(
              Locale.ROOT, "%5.2f %% (%5.2f) %s", 100 * difference, 100 * part, view.getKey());
      System.out.println(words + (alike ? "" : " FAILED"));
    }
    return good;
  }

  private void keep(String name, BufferedImage above, BufferedImage below) throws IOException {
    int height = above.getHeight() + below.getHeight() + 4;
    BufferedImage both = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = both.createGraphics();
    graphics.drawImage(above, 0, 0, null);
    graphics.drawImage(below, 0, above.getHeight() + 4, null);
    graphics.dispose();
    ImageIO.write(both, "png", folder.resolve(name + ".png").toFile());
  }

  private static BufferedImage sized(BufferedImage image) {
    int height = Math.round((float) image.getHeight() * WIDTH / image.getWidth());
    BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = small.createGraphics();
    graphics.drawImage(
        image.getScaledInstance(WIDTH, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    return small;
  }

  /** The mean difference of grey values, of 1. */
  private static double difference(BufferedImage one, BufferedImage other) {
    return difference(one, other, 0, 0, WIDTH, Math.min(one.getHeight(), other.getHeight()));
  }

  /** The mean difference in that part of the slide where it is largest. */
  private static double differenceOfParts(BufferedImage one, BufferedImage other) {
    int height = Math.min(one.getHeight(), other.getHeight());
    double most = 0;
    for (int y = 0; y + PART <= height; y += PART / 2) {
      for (int x = 0; x + PART <= WIDTH; x += PART / 2) {
        most = Math.max(most, difference(one, other, x, y, PART, PART));
      }
    }
    return most;
  }

  private static double difference(
      BufferedImage one, BufferedImage other, int left, int top, int width, int height) {
    long sum = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        sum += Math.abs(grey(one, x, y) - grey(other, x, y));
      }
    }
    return sum / (255.0 * width * height);
  }

  private static boolean isBlank(BufferedImage image) {
    boolean[] shades = new boolean[256];
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < WIDTH; x++) {
        int grey = grey(image, x, y);
        count += shades[grey] ? 0 : 1;
        shades[grey] = true;
      }
    }
    return count < 20;
  }

  private static int grey(BufferedImage image, int x, int y) {
    return image.getRaster().getSample(x, y, 0);
  }
}
