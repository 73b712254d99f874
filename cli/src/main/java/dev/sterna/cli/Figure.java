package dev.sterna.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a person reads them, alike on every machine. */
final class Figure {

  private Figure() {}

  /** {@code 1,204,113}. */
  static String of(long count) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(count);
  }

  /** Rounded to this many digits after the point: {@code 4.0}. */
  static String of(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }
}
