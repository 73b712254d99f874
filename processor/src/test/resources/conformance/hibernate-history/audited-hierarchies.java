// The root decides for the tables of a hierarchy.
import org.hibernate.annotations.*;
@Entity @Audited @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id long id; String name; }
@Entity class Car extends Vehicle { int seats; @Audited.Excluded String plate; }
@Entity class Cab extends Car { String company; }
@Entity @Audited @Inheritance class Shape { @Id long id; }
@Entity class Circle extends Shape { int radius; }
@Entity @Audited @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Tool { @Id long id; String name; }
@Entity class Saw extends Tool { int teeth; }
@Entity @Audited @SecondaryTable(name = "letter_text") @SecondaryTable(name = "letter_stamp")
@Audited.SecondaryTable(secondaryTableName = "letter_stamp", secondaryAuditTableName = "stamp_log")
class Letter { @Id long id; @Column(table = "letter_text") String text; @Column(table = "letter_stamp") String stamp; }
