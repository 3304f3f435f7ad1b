package org.moagraph.io.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.io.Findings;
import org.moagraph.io.Source;

/** The text of a file that another program wrote, which may be large. */
public final class ForeignText {

  private static final int MAX_BYTES = 64 * 1024 * 1024;

  private ForeignText() {}

  /** The text as UTF-8; nothing where it is too large. What is not UTF-8 is reported. */
  public static Optional<String> of(Source source, Findings findings) {
    if (source.bytes().length > MAX_BYTES) {
      findings.add(Code.E0103, findings.whole(), "the file is larger than 64 MB", "split the file");
      return Optional.empty();
    }
    var text = new String(source.bytes(), StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), source.bytes())) {
      findings.add(Code.E0102, findings.whole(), "the file is not UTF-8 text");
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
