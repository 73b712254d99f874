package dev.sterna.execute;

/** The text of a script, as a client of the server reads it. */
final class ScriptText {

  private final StringBuilder text = new StringBuilder();

  void blankLine() {
    text.append('\n');
  }

  void comment(String words) {
    text.append("-- ").append(words.replaceAll("\\R", " ")).append('\n');
  }

  /** The semicolon must not end up in a comment that ends the statement. */
  void statement(String sql) {
    String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
    text.append(sql).append(lastLine.contains("--") ? "\n;\n" : ";\n");
  }

  /** A query whose answers psql runs, each for itself, in no transaction. */
  void executed(String query) {
    text.append(query).append(" \\gexec\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
