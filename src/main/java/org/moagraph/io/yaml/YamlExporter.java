package org.moagraph.io.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moagraph.io.Exporter;
import org.moagraph.io.Losses;
import org.moagraph.model.Model;

/**
 * Writes our own model files. A model that came from one reads back equal; comments are not part of
 * a model and are lost.
 */
public final class YamlExporter implements Exporter {

  @Override
  public String format() {
    return "moa";
  }

  @Override
  public List<String> endings() {
    return List.of("yaml", "yml");
  }

  @Override
  public Exported write(Model model) {
    var losses = new Losses(model);
    var text = YamlText.of(new ModelDocument(model, losses).fields());
    return new Exported(text.getBytes(StandardCharsets.UTF_8), losses.notes());
  }
}
