package org.moagraph.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Makes plain values of JSON, as {@link Json} has them. */
final class JsonValues implements JsonMaker<Object> {

  private static final int WHOLE = 18;

  @Override
  public Object text(String value, int at, int end) {
    return value;
  }

  @Override
  public Object number(String digits, int at, int end) {
    if (isWhole(digits)) {
      return Long.valueOf(digits);
    }
    double value = Double.parseDouble(digits);
    if (Double.isInfinite(value)) {
      throw new NumberFormatException(digits);
    }
    return isExact(digits, value) ? (Object) value : new BigDecimal(digits);
  }

  private static boolean isWhole(String digits) {
    int first = digits.charAt(0) == '-' ? 1 : 0;
    return digits.length() - first <= WHOLE
        && digits.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
  }

  /** What a double would round, such as a number of twenty digits, stays as it was written. */
  private static boolean isExact(String digits, double value) {
    return new BigDecimal(Double.toString(value)).compareTo(new BigDecimal(digits)) == 0;
  }

  @Override
  public Object truth(boolean value, int at) {
    return value;
  }

  @Override
  public Object nothing(int at) {
    return Optional.empty();
  }

  @Override
  public Object list(List<Object> items, int at) {
    return items;
  }

  @Override
  public Object map(List<JsonField<Object>> fields, int at) {
    var map = new LinkedHashMap<String, Object>();
    for (var field : fields) {
      map.put(field.name(), field.value());
    }
    return map;
  }
}
