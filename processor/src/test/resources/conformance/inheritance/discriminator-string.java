// The discriminator's name, length and values.
@Entity
@DiscriminatorColumn(name = "kind", length = 8)
@DiscriminatorValue("B")
class Book { @Id long id; }
@Entity @DiscriminatorValue("E") class EBook extends Book { int size; }
@Entity @DiscriminatorValue("it's") class AudioBook extends Book { int minutes; }
