class Money {}

class Weight {}

abstract class Texts<T> implements AttributeConverter<T, String> {
  @Override public String convertToDatabaseColumn(T value) { return null; }
  @Override public T convertToEntityAttribute(String value) { return null; }
}

class MoneyTexts extends Texts<Money> {}

interface Turned<Y, X> extends AttributeConverter<X, Y> {}

class WeightNumbers implements Turned<Integer, Weight> {
  @Override public Integer convertToDatabaseColumn(Weight value) { return null; }
  @Override public Weight convertToEntityAttribute(Integer value) { return null; }
}

class Bounded<N extends Number> implements AttributeConverter<Weight, N> {
  @Override public N convertToDatabaseColumn(Weight value) { return null; }
  @Override public Weight convertToEntityAttribute(N value) { return null; }
}

class Doubled extends Bounded<Double> {}

@Entity
class Parcel {
  @Id long id;
  @Convert(converter = MoneyTexts.class) Money price;
  @Convert(converter = WeightNumbers.class) Weight weight;
  @Convert(converter = Doubled.class) Weight doubled;
  @Convert(converter = Bounded.class) Weight open;
}
