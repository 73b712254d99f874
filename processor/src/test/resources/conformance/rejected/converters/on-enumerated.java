class Texts implements AttributeConverter<Thread.State, String> {
  @Override public String convertToDatabaseColumn(Thread.State value) { return null; }
  @Override public Thread.State convertToEntityAttribute(String value) { return null; }
}
@Entity
class Key {
  @Id long id;
  @Enumerated @Convert(converter = Texts.class) Thread.State state;
}
