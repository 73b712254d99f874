// Only a list keeps an order.
@Entity class Reader { @Id long id; @OneToMany(mappedBy = "reader") @OrderColumn Collection<Book> books; }
@Entity class Book { @Id long id; @ManyToOne Reader reader; }
