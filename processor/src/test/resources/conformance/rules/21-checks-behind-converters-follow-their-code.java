// Rule 21: checks behind converters, which Hibernate runs, and whose code is read here.
enum Coin {
  CENT(1), DIME(10);
  @EnumeratedValue final int value;
  Coin(int value) { this.value = value; }
}
enum Note { FIVE, TEN }
@Converter
class NoteConverter implements AttributeConverter<Note, String> {
  public String convertToDatabaseColumn(Note note) { return note == null ? null : note == Note.FIVE ? "5" : "10"; }
  public Note convertToEntityAttribute(String text) { return text == null ? null : text.equals("5") ? Note.FIVE : Note.TEN; }
}
@Entity class Purse { @Id long id; Coin coin; @Convert(converter = NoteConverter.class) Note note; }
