package org.moagraph.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.moagraph.text.Json;

/** Reads packages of H5P. */
final class H5p {

  private H5p() {}

  static Map<String, byte[]> files(byte[] file) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  static Map<?, ?> about(byte[] file) throws IOException {
    return json(file, "h5p.json");
  }

  static Map<?, ?> content(byte[] file) throws IOException {
    return json(file, "content/content.json");
  }

  private static Map<?, ?> json(byte[] file, String name) throws IOException {
    var text = new String(files(file).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    return (Map<?, ?>) Json.read(text).orElseThrow();
  }
}
