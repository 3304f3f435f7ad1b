package org.moagraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.moagraph.app.Formats;
import org.moagraph.io.SampleModels;
import org.moagraph.io.Source;

/** Sound files of every format that is read: what damage is done to. */
public final class GoodFiles {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private GoodFiles() {}

  /** All of them: those of {@code fuzz}, and a rich model as every exporter writes it. */
  public static List<Source> all() throws IOException {
    var files = new ArrayList<Source>();
    try (var listed = Files.list(RESOURCES.resolve("fuzz"))) {
      for (var file : listed.sorted().toList()) {
        files.add(source(file));
      }
    }
    files.add(source(RESOURCES.resolve("everything.yaml")));
    for (var exporter : Formats.allExporters()) {
      files.add(
          new Source(
              "rich." + exporter.endings().get(0), exporter.write(SampleModels.rich()).bytes()));
    }
    files.add(new Source("map.pptx", slides()));
    return List.copyOf(files);
  }

  private static Source source(Path file) throws IOException {
    return new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  private static byte[] slides() {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put(
        "ppt/slides/slide1.xml",
        """
        <p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree>
        <p:sp><p:nvSpPr><p:cNvPr id="4" name="Rectangle 3"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>Drug</a:t></a:r></a:p></p:txBody></p:sp>
        <p:sp><p:nvSpPr><p:cNvPr id="5" name="node:b"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>B &amp; C</a:t></a:r></a:p></p:txBody></p:sp>
        <p:cxnSp><p:nvCxnSpPr><p:cNvPr id="9" name="Connector 8"/><p:cNvCxnSpPr><a:stCxn id="4" idx="3"/><a:endCxn id="5" idx="1"/></p:cNvCxnSpPr></p:nvCxnSpPr><p:spPr><a:ln><a:tailEnd type="triangle"/></a:ln></p:spPr></p:cxnSp>
        </p:spTree></p:cSld></p:sld>
        """
            .getBytes(UTF_8));
    entries.put("ppt/slides/slide2.xml", "<p:sld xmlns:p=\"p\"/>".getBytes(UTF_8));
    return Damage.packed(entries);
  }
}
