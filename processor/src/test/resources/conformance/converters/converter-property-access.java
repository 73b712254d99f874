class Texts implements AttributeConverter<UUID, String> {
  @Override public String convertToDatabaseColumn(UUID value) { return null; }
  @Override public UUID convertToEntityAttribute(String value) { return null; }
}

@Entity
class Part {
  private Long id;
  private UUID key;

  @Id public Long getId() { return id; }
  public void setId(Long id) { this.id = id; }
  @Convert(converter = Texts.class) @Column(name = "part_key", length = 36) public UUID getKey() { return key; }
  public void setKey(UUID key) { this.key = key; }
}
