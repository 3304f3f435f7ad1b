package org.moagraph.render.h5p;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moagraph.text.Archive;
import org.moagraph.text.Fingerprint;
import org.moagraph.text.Json;
import org.moagraph.text.Markup;

/** A package of H5P with content alone; the learning system has the libraries. */
final class H5pFile {

  private H5pFile() {}

  /** The package of a content of the first of those libraries, to which files may be added. */
  static Archive of(
      String title, String language, Map<String, Object> content, Library... libraries) {
    var about = new LinkedHashMap<String, Object>();
    about.put("title", plain(title));
    about.put("language", language);
    about.put("mainLibrary", libraries[0].machine());
    about.put("embedTypes", List.of("iframe"));
    about.put("license", "U");
    about.put("preloadedDependencies", Arrays.stream(libraries).map(Library::needed).toList());
    return new Archive()
        .add("h5p.json", Json.page(about))
        .add("content/content.json", Json.page(content));
  }

  /** A part of a content that is itself of a library. */
  static Map<String, Object> part(Library library, String id, Map<String, Object> params) {
    var metadata = new LinkedHashMap<String, Object>();
    metadata.put("contentType", library.title());
    metadata.put("license", "U");
    // editors list it, and one of them would read marks
    metadata.put("title", plain(id).replaceAll("[<>&\"]+", " ").strip());
    var part = new LinkedHashMap<String, Object>();
    part.put("library", library.versioned());
    part.put("params", params);
    part.put("subContentId", uuid(id));
    part.put("metadata", metadata);
    return part;
  }

  /** A name in the form of a UUID that is the same wherever the part is. */
  private static String uuid(String id) {
    var digits = "%016x%016x".formatted(Fingerprint.of(id), Fingerprint.of("h5p " + id));
    return digits.substring(0, 8)
        + "-"
        + digits.substring(8, 12)
        + "-4"
        + digits.substring(13, 16)
        + "-8"
        + digits.substring(17, 20)
        + "-"
        + digits.substring(20, 32);
  }

  /** Words as HTML on one line. */
  static String html(String words) {
    return Markup.escaped(plain(words));
  }

  /** Words on one line. */
  static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
  }
}
