import org.hibernate.annotations.Struct;
@Entity @IdClass(Pair.class) class Book { @Id long one; @Id String two; Author author; }
class Pair implements java.io.Serializable { long one; String two; }
@Embeddable @Struct(name = "author") class Author {
  String name;
  @ManyToOne @JoinColumns(value = {@JoinColumn(name = "b1", referencedColumnName = "one"), @JoinColumn(name = "b2", referencedColumnName = "two")}, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Book best;
}
