// A part of an embeddable does not choose a table.
import org.hibernate.annotations.EmbeddedTable;
@Entity @SecondaryTable(name = "more") class T { @Id int id; @Embedded Outer outer; }
@Embeddable class Outer { @Embedded @EmbeddedTable("more") Inner inner; }
@Embeddable class Inner { String text; }
