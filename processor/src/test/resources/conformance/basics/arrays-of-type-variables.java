/** Hibernate takes the values of an array or a list of a type variable for those of its bound. */
@MappedSuperclass abstract class Measured<N extends Number, T> {
  @Id long id;
  N latest;
  N[] every;
  List<N> recent;
  Set<N> different;
  T[] anything;
  @ElementCollection List<N> kept;
}
@Entity class Flow extends Measured<BigDecimal, String> {}
@Embeddable class Choice<E extends Enum<E>> { E[] offered; E chosen; }
@Entity class Rounding { @Id long id; Choice<RoundingMode> choice; }
