// An integer discriminates.
@Entity
@DiscriminatorColumn(name = "type_no", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Task { @Id long id; }
@Entity @DiscriminatorValue("2") class Bug extends Task { int severity; }
@Entity @DiscriminatorValue("-3") class Story extends Task { Integer points; }
