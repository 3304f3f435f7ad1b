package org.moagraph.io.kgx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moagraph.io.Losses;
import org.moagraph.text.Json;

/** Writes records as a table of all their columns, or as an object a line. */
final class Table {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]");
  private static final String BAR = "|";

  private Table() {}

  /** The table; what a cell cannot hold is replaced and counted. */
  static String of(List<Map<String, Object>> records, Losses losses) {
    Set<String> columns = new LinkedHashSet<>();
    records.forEach(r -> columns.addAll(r.keySet()));
    var text = new StringBuilder();
    text.append(columns.stream().map(c -> cell(c, c, losses)).collect(Collectors.joining("\t")))
        .append('\n');
    for (var fields : records) {
      text.append(
              columns.stream()
                  .map(c -> cell(c, fields.getOrDefault(c, ""), losses))
                  .collect(Collectors.joining("\t")))
          .append('\n');
    }
    return text.toString();
  }

  private static String cell(String column, Object value, Losses losses) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(v -> plain(column, String.valueOf(v).replace(BAR, "/"), String.valueOf(v), losses))
          .collect(Collectors.joining(BAR));
    }
    return plain(column, String.valueOf(value), String.valueOf(value), losses);
  }

  private static String plain(String column, String value, String as, Losses losses) {
    var plain = BREAKS.matcher(value).replaceAll(" ").strip();
    losses.add("white space or bar in " + column, plain.equals(as) ? 0 : 1);
    return plain;
  }

  /** A JSON object a line. */
  static String lines(List<Map<String, Object>> records) {
    return records.stream().map(r -> Json.line(r) + "\n").collect(Collectors.joining());
  }
}
