// Values of constants by code, a letter among them; what they are is checked.
enum Grade {
  FIRST('a'), SECOND('b');
  @EnumeratedValue final char letter;
  Grade(char letter) { this.letter = letter; }
}
enum Size {
  SMALL(7), LARGE(3);
  @EnumeratedValue final int number;
  Size(int number) { this.number = number; }
}
enum Colour {
  RED("r"), BLUE("bl");
  @EnumeratedValue final String text;
  Colour(String text) { this.text = text; }
}
@Entity
class T {
  @Id long id;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 1) Grade g;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Grade h;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.CHAR) Grade i;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 9) Grade j;
  @JdbcTypeCode(SqlTypes.INTEGER) Size s;
  @JdbcTypeCode(SqlTypes.BIGINT) Size t;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Colour c;
}
