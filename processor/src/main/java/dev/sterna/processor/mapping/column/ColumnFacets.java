package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;

/**
 * The members of {@code @Column} that shape its type (Jakarta Persistence 3.2, section 11.1.9).
 *
 * @param length of a text, 255 unless given
 * @param precision in digits, 0 unless given
 * @param scale the digits after the point
 * @param secondPrecision the digits of fractional seconds, -1 unless given
 */
public record ColumnFacets(int length, int precision, int scale, int secondPrecision) {

  public static final int DEFAULT_LENGTH = 255;

  public static final ColumnFacets USUAL = ofLength(DEFAULT_LENGTH);

  /** The usual facets of a text of so many characters. */
  public static ColumnFacets ofLength(int length) {
    return new ColumnFacets(length, 0, 0, -1);
  }

  static ColumnFacets of(AnnotationView column) {
    return new ColumnFacets(
        column.integer("length", DEFAULT_LENGTH),
        column.integer("precision", 0),
        column.integer("scale", 0),
        column.integer("secondPrecision", -1));
  }

  ColumnFacets withSeconds(int digits) {
    return new ColumnFacets(length, precision, scale, digits);
  }

  /** The length, unless it is the default of {@code @Column}: then that of the type. */
  public int lengthOr(int ofType) {
    return length == DEFAULT_LENGTH ? ofType : length;
  }

  /** The digits of fractional seconds, at most the six that PostgreSQL keeps. */
  public int secondsOr(int ofType) {
    return secondPrecision < 0 ? ofType : Math.min(secondPrecision, 6);
  }
}
