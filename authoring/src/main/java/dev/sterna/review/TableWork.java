package dev.sterna.review;

/** What the server does with the rows of a table under a lock; the more of them, the longer. */
public enum TableWork {
  CATALOG("takes no time, whatever the rows"),
  ROWS("writes the rows that it means"),
  SCAN("reads all rows"),
  BUILD("reads all rows and builds an index"),
  REWRITE("writes the whole table anew");

  private final String meaning;

  TableWork(String meaning) {
    this.meaning = meaning;
  }

  /** The same in words. */
  public String meaning() {
    return meaning;
  }
}
