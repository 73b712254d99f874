package dev.sterna.processor.report;

/**
 * How something is told.
 *
 * @param id stands in brackets before the text, such as {@code STERNA-0101}
 * @param severity how much it matters
 * @param format the text, for {@link String#format}
 */
public record Wording(String id, Severity severity, String format) {}
