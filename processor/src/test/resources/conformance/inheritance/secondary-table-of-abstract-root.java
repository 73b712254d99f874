/** A class without a table of its own may have a secondary one. */
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @SecondaryTable(name = "detail")
abstract class Instrument { @EmbeddedId Registration id; @Column(table = "detail", unique = true) String serial; String plain; }
@Embeddable class Registration { int number; String country; }
@Entity class Winch extends Instrument { int drums; }
@Entity class Sonar extends Instrument { int range; }
