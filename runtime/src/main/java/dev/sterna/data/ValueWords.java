package dev.sterna.data;

import dev.sterna.schema.Value;

/** Values in messages, cut where they are long. */
final class ValueWords implements Value.Visitor<String> {

  private static final int LONGEST = 40;

  private static final ValueWords WORDS = new ValueWords();

  private ValueWords() {}

  static String of(Value value) {
    return value.accept(WORDS);
  }

  @Override
  public String visit(Value.Null value) {
    return "null";
  }

  @Override
  public String visit(Value.Text value) {
    return "'" + cut(value.text()) + "'";
  }

  @Override
  public String visit(Value.Exact value) {
    return value.number().toString();
  }

  @Override
  public String visit(Value.Truth value) {
    return Boolean.toString(value.truth());
  }

  @Override
  public String visit(Value.Typed value) {
    return value.type() + " '" + cut(value.text()) + "'";
  }

  @Override
  public String visit(Value.Sql value) {
    return cut(value.expression());
  }

  @Override
  public String visit(Value.Argument value) {
    return "argument " + cut(value.name());
  }

  private static String cut(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }
}
