// A generic entity whose subclasses bind its variable.
@MappedSuperclass abstract class Holder<T> { T value; }
@Entity class Ints extends Holder<Integer> { @Id long id; }
@Entity class Days extends Holder<LocalDate> { @Id long id; }
