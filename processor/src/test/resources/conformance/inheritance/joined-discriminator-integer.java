// An integer discriminator in a joined hierarchy.
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("0")
abstract class Media { @Id long id; }
@Entity @DiscriminatorValue("5") class Disc extends Media { int minutes; }
