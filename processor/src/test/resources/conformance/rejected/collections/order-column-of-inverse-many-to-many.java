// The side that stores the relationship keeps its order.
@Entity class Reader { @Id long id; @ManyToMany(mappedBy = "readers") @OrderColumn List<Book> books; }
@Entity class Book { @Id long id; @ManyToMany List<Reader> readers; }
