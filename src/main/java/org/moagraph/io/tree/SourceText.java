package org.moagraph.io.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.moagraph.diag.Code;
import org.moagraph.diag.Diagnostic;
import org.moagraph.diag.Span;
import org.moagraph.io.Findings;
import org.moagraph.io.Source;

/** Makes text of bytes: refuses what is too large, not UTF-8, or not text at all. */
public final class SourceText {

  /** The largest file it takes, in bytes; a caller may refuse a larger one unread. */
  public static final int MAX_BYTES = 2_000_000;

  /** Beyond so many control characters a file is not text. */
  private static final int MOST_CONTROLS = 20;

  private final Source source;
  private final Findings findings;

  private SourceText(Source source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The text, with characters that were reported replaced so that all places hold. */
  public static Optional<String> of(Source source, Findings findings) {
    return new SourceText(source, findings).read();
  }

  /** The finding for a file of so many bytes. */
  public static Diagnostic tooLarge(String name, long bytes) {
    return Diagnostic.of(
            Code.E0103,
            Span.whole(name),
            "the file has %d bytes; at most 2 MB are read".formatted(bytes))
        .withHelp("split it");
  }

  private Optional<String> read() {
    var bytes = source.bytes();
    if (bytes.length > MAX_BYTES) {
      findings.add(tooLarge(source.name(), bytes.length));
      return Optional.empty();
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      findings.add(
          Code.E0102,
          findings.whole(),
          "the file is UTF-16 text",
          "save it as UTF-8 and try again");
      return Optional.empty();
    }
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      findings.add(
          Code.E0102,
          findings.whole(),
          "the file is not text: there is a zero byte at offset " + nul,
          "it must be UTF-8 text");
      return Optional.empty();
    }
    return decode(bytes).map(SourceText::withoutMark).flatMap(this::scan);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private Optional<String> decode(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    var text = out.flip().toString();
    if (!result.isError()) {
      return Optional.of(text);
    }
    findings.add(
        Code.E0102,
        placeAfter(withoutMark(text)),
        "not UTF-8 text: the byte 0x%02X here is part of no character"
            .formatted(bytes[in.position()] & 0xFF),
        "save the file as UTF-8 and try again");
    return Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Optional<String> scan(String text) {
    int first = firstUnwanted(text);
    if (first < 0) {
      return Optional.of(text);
    }
    if (text.chars().filter(Characters::isControl).count() > MOST_CONTROLS) {
      findings.add(
          Code.E0102,
          findings.whole(),
          "the file is not text: it is full of control characters",
          "it must be UTF-8 text");
      return Optional.empty();
    }
    var clean = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnwanted(c)) {
        findings.add(
            Code.E0114,
            placeAfter(text.substring(0, i)),
            Characters.name(c) + " is not allowed here",
            "delete it");
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return Optional.of(clean.toString());
  }

  private static int firstUnwanted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnwanted(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isUnwanted(char c) {
    return !Characters.isPlain(c) && (Characters.isControl(c) || Characters.isBidiControl(c));
  }

  private Span placeAfter(String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int lineStart = before.lastIndexOf('\n') + 1;
    return new Span(source.name(), line, 1 + before.codePointCount(lineStart, before.length()), 1);
  }
}
