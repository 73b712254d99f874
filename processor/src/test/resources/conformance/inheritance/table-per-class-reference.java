// A reference to the root of a table per class has no foreign key.
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Party { @Id long id; }
@Entity class Human extends Party { String name; }
@Entity class Firm extends Party { @ManyToOne Human boss; }
@Entity class Contract { @Id long id; @ManyToOne Party party; @ManyToOne Firm firm; }
