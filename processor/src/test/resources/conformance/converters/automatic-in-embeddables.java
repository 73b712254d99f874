@Converter(autoApply = true)
class Codes implements AttributeConverter<UUID, Integer> {
  @Override public Integer convertToDatabaseColumn(UUID value) { return null; }
  @Override public UUID convertToEntityAttribute(Integer value) { return null; }
}

@Embeddable
class Key {
  UUID first;
  String second;
}

@Embeddable
class Pair {
  UUID leftmost;
  @Convert(disableConversion = true) UUID rightmost;
}

@Entity
class Thing {
  @EmbeddedId Key id;
  Pair pair;
}
