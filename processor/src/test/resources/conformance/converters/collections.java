class States implements AttributeConverter<Thread.State, String> {
  @Override public String convertToDatabaseColumn(Thread.State value) { return "x"; }
  @Override public Thread.State convertToEntityAttribute(String value) { return null; }
}
class Lists implements AttributeConverter<List<UUID>, String> {
  @Override public String convertToDatabaseColumn(List<UUID> value) { return null; }
  @Override public List<UUID> convertToEntityAttribute(String value) { return null; }
}

@Entity
class Pool {
  @Id long id;
  @Convert(converter = States.class) List<Thread.State> states;
  @Convert(converter = States.class) Thread.State[] others;
  @Convert(converter = Lists.class) List<UUID> list;
}
