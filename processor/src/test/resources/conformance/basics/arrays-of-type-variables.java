/** Hibernate takes the values of an array or a list of a type variable for those of its bound. */
@MappedSuperclass abstract class Measured<N extends Number, T, K extends Comparable<K>> {
  @Id long id;
  N latest;
  N[] all;
  List<N> recent;
  Set<N> distinct;
  T[] anything;
  K[] ordered;
  @ElementCollection List<N> kept;
}
@Entity class Flow extends Measured<BigDecimal, String, Integer> {}
@Embeddable class Choice<E extends Enum<E>> { E[] all; E chosen; }
@Entity class Rounding { @Id long id; Choice<RoundingMode> choice; }
