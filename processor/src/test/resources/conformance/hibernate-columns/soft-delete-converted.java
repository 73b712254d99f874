// A converter of one's own: what it makes has one letter or digit, and is checked.
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
class Letters implements AttributeConverter<Boolean, String> {
  public String convertToDatabaseColumn(Boolean deleted) { return deleted == null ? null : deleted ? "D" : "L"; }
  public Boolean convertToEntityAttribute(String letter) { return "D".equals(letter); }
}
class Characters implements AttributeConverter<Boolean, Character> {
  public Character convertToDatabaseColumn(Boolean deleted) { return deleted == null ? '?' : deleted ? 'D' : 'L'; }
  public Boolean convertToEntityAttribute(Character letter) { return letter == 'D'; }
}
class Numbers implements AttributeConverter<Boolean, Integer> {
  public Integer convertToDatabaseColumn(Boolean deleted) { return deleted == null ? null : deleted ? 7 : 8; }
  public Boolean convertToEntityAttribute(Integer number) { return number == 7; }
}
@Entity @SoftDelete(converter = Letters.class) class A { @Id long id; }
@Entity @SoftDelete(converter = Letters.class, strategy = SoftDeleteType.ACTIVE) class B { @Id long id; }
@Entity @SoftDelete(converter = Characters.class) class C {
  @Id long id;
  @ElementCollection @SoftDelete(converter = Numbers.class, columnName = "gone") List<String> texts;
}
@Entity @SoftDelete(converter = Characters.class, strategy = SoftDeleteType.ACTIVE) class D { @Id long id; }
