package org.moagraph.io.packed;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.moagraph.model.Model;
import org.moagraph.text.Fingerprint;

/** What the bytes of packed models mean in this build. */
public final class PackedLayout {

  /**
   * A number that differs between builds whose records differ: bytes kept under another number are
   * not to be unpacked.
   */
  public static final long NUMBER = Fingerprint.of(described());

  private PackedLayout() {}

  /** The components and constants of every type that occurs in a model. */
  private static String described() {
    var seen = new LinkedHashMap<String, String>();
    describe(Model.class, seen);
    return seen.toString();
  }

  private static void describe(Type type, Map<String, String> seen) {
    if (type instanceof ParameterizedType p) {
      Arrays.stream(p.getActualTypeArguments()).forEach(part -> describe(part, seen));
    } else if (type instanceof Class<?> c && !seen.containsKey(c.getName())) {
      if (c.isEnum()) {
        seen.put(c.getName(), Arrays.toString(c.getEnumConstants()));
      } else if (c.isRecord()) {
        var parts = new ArrayList<String>();
        seen.put(c.getName(), "");
        for (var component : c.getRecordComponents()) {
          parts.add(component.getName() + " " + component.getGenericType().getTypeName());
          describe(component.getGenericType(), seen);
        }
        seen.put(c.getName(), parts.toString());
      }
    }
  }
}
