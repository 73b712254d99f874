// The types are bound in a generic superclass of the converter.
abstract class Coded<E> implements AttributeConverter<E, String> {
  public String convertToDatabaseColumn(E value) { return null; }
  public E convertToEntityAttribute(String value) { return null; }
}
class Point {}
@Converter(autoApply = true) class PointConverter extends Coded<Point> {}
class Line {}
@Converter class LineConverter extends Coded<Line> {}
@Entity class T { @Id long id; Point point; @Convert(converter = LineConverter.class) Line line; }
