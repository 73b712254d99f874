// Integers that nobody chose.
@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class Task { @Id long id; }
@Entity class Bug extends Task { int severity; }
