package dev.sterna.review;

/** How much a finding asks of the reader, the most first. */
public enum Severity {
  /** It fails, or leaves something else than it says. */
  ERROR,
  /** Rows or values are lost; it runs only where that is allowed. */
  DESTRUCTIVE,
  /** It can fail, or break what runs meanwhile. */
  WARNING,
  /** It holds others up for as long as the table is big. */
  INFO
}
