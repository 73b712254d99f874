// A discriminator in the root's table, because it is declared.
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
class Media { @Id long id; }
@Entity @DiscriminatorValue("DVD") class Disc extends Media { int minutes; }
@Entity class Vinyl extends Media { String label; }
