// A formula beside the column of a collection: neither a foreign key nor a unique column.
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;
record PageKey(String book, int number) {}
@Entity @IdClass(PageKey.class)
class Page {
  @Id String book;
  @Id int number;
  @OneToMany
  @JoinColumnOrFormula(column = @JoinColumn(name = "notes_book", referencedColumnName = "book"))
  @JoinColumnOrFormula(formula = @JoinFormula(value = "number - 100", referencedColumnName = "number"))
  Set<Page> notes;
}
