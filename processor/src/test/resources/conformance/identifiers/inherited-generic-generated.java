// A generated id of a type variable: its type decides what AUTO means.
@MappedSuperclass abstract class Base<I> { @Id @GeneratedValue I id; }

@Entity class Counted extends Base<Long> {}
@Entity class Random extends Base<UUID> {}
@Entity class Small extends Base<Integer> {}
