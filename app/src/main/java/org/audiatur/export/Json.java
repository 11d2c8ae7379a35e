package org.audiatur.export;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON on one line: maps in their own order, whole numbers without a fraction, and
 * every character as it is, but for control characters, the two marks JSON needs escaped, and the
 * two line separators that JavaScript once broke strings at.
 */
final class Json {

  private static final double WHOLE_NUMBERS_END = 1e15;

  private Json() {}

  static String line(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  static void write(@Nullable Object value, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case String text -> text(text, out);
      case Double number -> number(number, out);
      case Integer number -> out.append(number.intValue());
      case Long number -> out.append(number.longValue());
      case Boolean truth -> out.append(truth.booleanValue());
      case Fields fields -> object(fields.asMap(), out);
      case Map<?, ?> map -> object(map, out);
      case Iterable<?> list -> array(list, out);
      default ->
          throw new IllegalArgumentException(
              "No JSON for " + value + " of " + value.getClass() + ". Maybe give its text");
    }
  }

  private static void object(Map<?, ?> map, StringBuilder out) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      text(String.valueOf(entry.getKey()), out);
      out.append(':');
      write(entry.getValue(), out);
      separator = ",";
    }
    out.append('}');
  }

  private static void array(Iterable<?> list, StringBuilder out) {
    out.append('[');
    String separator = "";
    for (Object element : list) {
      out.append(separator);
      write(element, out);
      separator = ",";
    }
    out.append(']');
  }

  private static void number(double number, StringBuilder out) {
    if (number == Math.rint(number) && Math.abs(number) < WHOLE_NUMBERS_END) {
      out.append((long) number);
    } else if (Double.isFinite(number)) {
      out.append(new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString());
    } else {
      throw new IllegalArgumentException("No JSON for the number " + number);
    }
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i), out);
    }
    out.append('"');
  }

  private static void character(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029) {
          out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
