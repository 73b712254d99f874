// A basic attribute whose type is a variable of the superclass.
@MappedSuperclass abstract class Valued<T extends Comparable<T>> { @Id long id; T value; @Column(length = 5) T coded; }
@Entity class Text extends Valued<String> {}
@Entity class Moment extends Valued<LocalTime> {}
