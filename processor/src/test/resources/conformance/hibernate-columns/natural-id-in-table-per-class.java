// It tells rows apart in the table of the class that declares it, and in that of no subclass.
import org.hibernate.annotations.NaturalId;
@MappedSuperclass class Listed { @NaturalId int year; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Book extends Listed { @Id long id; @NaturalId int edition; }
@Entity class Atlas extends Book { int maps; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Journal { @Id long id; @NaturalId int issue; }
@Entity class Weekly extends Journal { int week; }
