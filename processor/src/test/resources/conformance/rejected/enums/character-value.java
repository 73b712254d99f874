// A text is stored, or a whole number.
enum Grade {
  GOOD('g'), BAD('b');
  @EnumeratedValue final char letter;
  Grade(char letter) { this.letter = letter; }
}
@Entity class Paper { @Id long id; @Enumerated(EnumType.STRING) Grade grade; }
