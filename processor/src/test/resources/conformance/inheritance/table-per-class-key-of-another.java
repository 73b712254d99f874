/** A key that is all another entity's has the order of that, in the tables of subclasses too. */
@Embeddable class Number { String country; long digits; short extension; }
@Entity class Line { @EmbeddedId Number number; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Contract { @EmbeddedId Number number; @MapsId @OneToOne Line line; }
@Entity class Prepaid extends Contract { @ManyToMany Set<Contract> joint; }
@Entity class Student extends Prepaid { @ElementCollection Set<String> discounts; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Box { @Id @OneToOne Line line; }
@Entity class Router extends Box { }
@Entity class Call { @Id int id; @ManyToOne Student of; @ManyToMany Set<Router> through; }
