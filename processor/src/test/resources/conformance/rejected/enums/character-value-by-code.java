enum Grade {
  GOOD('g'), BAD('b');
  @EnumeratedValue final char letter;
  Grade(char letter) { this.letter = letter; }
}
@Entity class Paper { @Id long id; @JdbcTypeCode(SqlTypes.CHAR) Grade grade; }
