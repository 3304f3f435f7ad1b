package org.moagraph.text;

import java.util.List;

/**
 * What a reading of JSON makes of the values it meets, from the inside out. Places are counted in
 * characters from the start of the text: {@code at} is where a value begins, {@code end} what
 * follows it.
 */
public interface JsonMaker<T> {

  /** A text, without its quotes and escapes. */
  T text(String value, int at, int end);

  /** A number as it is written; a NumberFormatException refuses it. */
  T number(String digits, int at, int end);

  /** True or false. */
  T truth(boolean value, int at);

  /** Null. */
  T nothing(int at);

  /** A list of these. */
  T list(List<T> items, int at);

  /** Named values in the order of the text; a name may stand there twice. */
  T map(List<JsonField<T>> fields, int at);
}
