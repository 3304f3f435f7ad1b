package org.moagraph.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The markup of pictures as pieces, which recur, and what stands between them. A picture is a list
 * of the places of pieces and of other markup, which joined again is what it was.
 */
final class PicturePieces {

  /** Places, outlines from their start on, names and words: what one picture has alone. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?<= d=\")M[-\\d.]+[ -][.\\d]+|(?<=[\\d.])[a-z][^\"<>]*(?=\" )|(?<= (?:x|y|data-entity|data-claim)=\")[^\"]*|(?<=>)[^<>\\n]+");

  /** Shorter markup is not worth a place of its own. */
  private static final int LONG = 6;

  private final List<List<String>> pictures;
  private final List<String> pieces;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  PicturePieces(List<String> pictures) {
    this.pictures = pictures.stream().map(PicturePieces::parts).toList();
    this.pieces = recurring();
    pieces.forEach(p -> places.put(p, places.size()));
  }

  /** What recurs, the most used first, whose places are the shortest. */
  private List<String> recurring() {
    var uses = new LinkedHashMap<String, Integer>();
    pictures.forEach(parts -> parts.forEach(p -> uses.merge(p, 1, Integer::sum)));
    return uses.entrySet().stream()
        .filter(e -> e.getValue() > 1 && e.getKey().length() >= LONG)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> parts(String markup) {
    var parts = new ArrayList<String>();
    var own = OWN.matcher(markup);
    int from = 0;
    while (own.find()) {
      if (own.start() > from) {
        parts.add(markup.substring(from, own.start()));
      }
      parts.add(own.group());
      from = own.end();
    }
    parts.add(markup.substring(from));
    return parts;
  }

  /** So many pictures from that place of the list on. */
  List<List<Object>> pictures(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(this::picture).toList();
  }

  /** The picture at that place of the list. */
  List<Object> picture(int place) {
    var joined = new ArrayList<Object>();
    var own = new StringBuilder();
    for (var part : pictures.get(place)) {
      var piece = places.get(part);
      if (piece == null) {
        own.append(part);
        continue;
      }
      if (!own.isEmpty()) {
        joined.add(own.toString());
        own.setLength(0);
      }
      joined.add(piece);
    }
    joined.add(own.toString());
    return joined;
  }

  /** The pieces of all pictures. */
  List<String> all() {
    return pieces;
  }
}
