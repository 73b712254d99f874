// Converters to many database types.
class V {}
abstract class To<D> implements AttributeConverter<V, D> {
  public D convertToDatabaseColumn(V value) { return null; }
  public V convertToEntityAttribute(D value) { return null; }
}
@Converter class ToInt extends To<Integer> {}
@Converter class ToLong extends To<Long> {}
@Converter class ToDate extends To<java.sql.Date> {}
@Converter class ToStamp extends To<java.sql.Timestamp> {}
@Converter class ToBytes extends To<byte[]> {}
@Converter class ToUuid extends To<UUID> {}
@Converter class ToDouble extends To<Double> {}
@Converter class ToInstant extends To<Instant> {}
@Converter class ToChar extends To<Character> {}
@Converter class ToBool extends To<Boolean> {}
@Entity
class T {
  @Id long id;
  @Convert(converter = ToInt.class) V a;
  @Convert(converter = ToLong.class) V b;
  @Convert(converter = ToDate.class) V c;
  @Convert(converter = ToStamp.class) V d;
  @Convert(converter = ToBytes.class) V e;
  @Convert(converter = ToUuid.class) V f;
  @Convert(converter = ToDouble.class) V g;
  @Convert(converter = ToInstant.class) V h;
  @Convert(converter = ToChar.class) V i;
  @Convert(converter = ToBool.class) V j;
}
