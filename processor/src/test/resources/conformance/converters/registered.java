// A converter that an entity registers applies to all attributes of the model, unless it says that it does not.
import org.hibernate.annotations.ConverterRegistration;
@Entity @ConverterRegistration(converter = ToText.class)
@ConverterRegistration(converter = ToNumber.class, autoApply = false)
class A { @Id long id; Code code; Level level; }
@Entity class B { @Id long id; Code code; }
class Code implements java.io.Serializable { String text; }
class Level implements java.io.Serializable { int number; }
@Converter class ToText implements AttributeConverter<Code, String> {
  public String convertToDatabaseColumn(Code code) { return code == null ? null : code.text; }
  public Code convertToEntityAttribute(String text) { Code code = new Code(); code.text = text; return code; }
}
@Converter(autoApply = true) class ToNumber implements AttributeConverter<Level, Integer> {
  public Integer convertToDatabaseColumn(Level level) { return level == null ? null : level.number; }
  public Level convertToEntityAttribute(Integer number) { return new Level(); }
}
