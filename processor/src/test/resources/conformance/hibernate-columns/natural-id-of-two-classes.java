// Two classes that have a table together name the same columns.
import org.hibernate.annotations.NaturalId;
@Entity @Table(name = "volume") class Book { @Id long id; @NaturalId int year; @NaturalId int issue; }
@Entity @Table(name = "volume") class Journal { @Id long id; @NaturalId int year; @NaturalId int issue; }
