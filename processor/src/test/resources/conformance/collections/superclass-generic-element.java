// The element type is a type variable.
@MappedSuperclass abstract class Holder<E, T> { @Id long id; @ElementCollection Set<E> values; @ManyToMany Set<T> targets; }
@Entity class Numbers extends Holder<Integer, Numbers> {}
@Entity class Words extends Holder<String, Numbers> {}
