// How rows of secondary tables are handled.
import org.hibernate.annotations.SecondaryRow;
@Entity @SecondaryTable(name = "more") @SecondaryRow(table = "more", optional = false) class T { @Id long id; @Column(table = "more") String a; }
