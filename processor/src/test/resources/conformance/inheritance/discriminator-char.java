// A letter discriminates.
@Entity
@DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("P")
class Person { @Id long id; }
@Entity @DiscriminatorValue("S") class Student extends Person { int year; }
