package dev.sterna.review;

/** What the server does with the rows of a table under a lock; the more of them, the longer. */
public enum TableWork {
  CATALOG("takes no time, whatever the rows"),
  ROWS("writes the affected rows"),
  SCAN("reads all rows"),
  BUILD("reads all rows and builds an index"),
  REWRITE("rewrites the whole table");

  private final String meaning;

  TableWork(String meaning) {
    this.meaning = meaning;
  }

  /** The same in words. */
  public String meaning() {
    return meaning;
  }
}
