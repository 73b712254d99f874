// The types come by an interface of one's own, whose arguments stand in another order.
interface Reverse<D, A> extends AttributeConverter<A, D> {}
class Mark {}
@Converter
class MarkConverter implements Reverse<Integer, Mark> {
  public Integer convertToDatabaseColumn(Mark value) { return 1; }
  public Mark convertToEntityAttribute(Integer value) { return new Mark(); }
}
@Entity class T { @Id long id; @Convert(converter = MarkConverter.class) Mark mark; }
