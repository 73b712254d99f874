// PostgreSQL has no foreign keys from attributes of a type.
import org.hibernate.annotations.*;
import jakarta.persistence.Table;
@Entity class Book { @Id long id; Author author; @OneToMany(mappedBy = "author.best") List<Book> of; }
@Embeddable @Struct(name = "author") class Author {
  String name;
  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Book best;
  @OneToOne(optional = false) @JoinColumn(name = "worst_book", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Book worst;
  @Any @AnyKeyJavaClass(Long.class) @AnyDiscriminatorValue(entity = Book.class, discriminator = "B")
  @JoinColumn(name = "favourite_id") @Column(name = "favourite_type") Object favourite;
}
