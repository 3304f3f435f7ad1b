package org.moagraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What changed in the pictures of this repository, as pictures: a page with each SVG and PNG that
 * differs, before and after, and what differs of them in light on black.
 *
 * <pre>
 * java src/test/java/org/moagraph/ContactSheet.java                 the working tree against HEAD
 * java src/test/java/org/moagraph/ContactSheet.java main            against another revision
 * java src/test/java/org/moagraph/ContactSheet.java before after    two folders
 * </pre>
 *
 * The page is {@code target/contact-sheet.html}; it holds the pictures and reaches for nothing.
 */
final class ContactSheet {
  private static final String STYLE =
      "body{font:15px/1.4 Arial,sans-serif;margin:1rem}"
          + "table{width:100%;border-collapse:collapse;table-layout:fixed}"
          + "td,th{border:1px solid #888;padding:4px;vertical-align:top}"
          + "img{width:100%;display:block}"
          + ".both{position:relative;isolation:isolate;background:#000}"
          + ".both img+img{position:absolute;inset:0;mix-blend-mode:difference}";

  private ContactSheet() {}

  /** A picture's file before and after; one of them may be missing. */
  private record Change(String name, Optional<byte[]> before, Optional<byte[]> after) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Map<String, Change> changes =
        arguments.length == 2
            ? ofFolders(Path.of(arguments[0]), Path.of(arguments[1]))
            : ofRevision(arguments.length == 0 ? "HEAD" : arguments[0]);
    Path sheet = Path.of("target", "contact-sheet.html");
    Files.createDirectories(Path.of("target"));
    Files.writeString(sheet, page(changes));
    System.out.println(changes.size() + " pictures differ: " + sheet);
  }

  /** The page of the pictures that differ between two folders. */
  static String between(Path before, Path after) throws IOException {
    return page(ofFolders(before, after));
  }

  private static Map<String, Change> ofFolders(Path before, Path after) throws IOException {
    var names = new TreeSet<String>();
    for (Path folder : List.of(before, after)) {
      try (var files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .map(file -> folder.relativize(file).toString())
            .filter(ContactSheet::isPicture)
            .forEach(names::add);
      }
    }
    var changes = new LinkedHashMap<String, Change>();
    for (String name : names) {
      add(changes, name, read(before.resolve(name)), read(after.resolve(name)));
    }
    return changes;
  }

  private static Map<String, Change> ofRevision(String revision)
      throws IOException, InterruptedException {
    var names = new TreeSet<String>();
    for (String list :
        List.of(
            text(git("diff", "--name-only", "--no-renames", revision)),
            text(git("ls-files", "--others", "--exclude-standard")))) {
      list.lines().filter(ContactSheet::isPicture).forEach(names::add);
    }
    var changes = new LinkedHashMap<String, Change>();
    for (String name : names) {
      add(changes, name, git("show", revision + ":" + name), read(Path.of(name)));
    }
    return changes;
  }

  private static void add(
      Map<String, Change> changes, String name, Optional<byte[]> before, Optional<byte[]> after) {
    boolean same =
        before.isPresent() == after.isPresent()
            && before.filter(b -> !Arrays.equals(b, after.orElseThrow())).isEmpty();
    if (!same) {
      changes.put(name, new Change(name, before, after));
    }
  }

  private static boolean isPicture(String name) {
    return name.endsWith(".svg") || name.endsWith(".png");
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** What git says, or nothing where it has no such thing. */
  private static Optional<byte[]> git(String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] said = process.getInputStream().readAllBytes();
    return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
  }

  private static String text(Optional<byte[]> bytes) {
    return new String(bytes.orElse(new byte[0]), StandardCharsets.UTF_8);
  }

  private static String page(Map<String, Change> changes) {
    var out = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n");
    out.append("<title>Pictures that differ</title>\n<style>").append(STYLE).append("</style>\n");
    out.append("<h1>").append(changes.size()).append(" pictures differ</h1>\n");
    out.append("<table>\n<tr><th>before<th>after<th>difference\n");
    changes.values().forEach(change -> out.append(rows(change)));
    return out.append("</table>\n").toString();
  }

  private static String rows(Change change) {
    String before = change.before().map(b -> image(change.name(), b)).orElse("is new");
    String after = change.after().map(b -> image(change.name(), b)).orElse("is gone");
    boolean both = change.before().isPresent() && change.after().isPresent();
    String difference = both ? "<div class=\"both\">" + before + after + "</div>" : "";
    return "<tr><th colspan=\"3\">"
        + escaped(change.name())
        + "\n<tr><td>"
        + before
        + "<td>"
        + after
        + "<td>"
        + difference
        + "\n";
  }

  private static String image(String name, byte[] bytes) {
    String type = name.endsWith(".svg") ? "svg+xml" : "png";
    return "<img alt=\"\" src=\"data:image/"
        + type
        + ";base64,"
        + Base64.getEncoder().encodeToString(bytes)
        + "\">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
