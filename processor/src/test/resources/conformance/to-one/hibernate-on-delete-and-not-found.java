// What may be missing has no foreign key, but is as mandatory as it says; what a delete does is said.
@Entity
class Author {
  @Id long id;
  @Column(unique = true) String code;
}

@Entity
class Book {
  @Id long id;

  @ManyToOne @org.hibernate.annotations.NotFound Author lost;

  @ManyToOne(optional = false)
  @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE)
  Author ignored;

  @ManyToOne
  @JoinColumn(name = "by_code", referencedColumnName = "code", nullable = false)
  @org.hibernate.annotations.NotFound
  Author coded;

  @ManyToOne
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  Author first;

  @OneToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "book_second", options = "on update cascade"))
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL)
  Author second;

  @ManyToOne
  @JoinTable(name = "thirds")
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  Author third;

  @ManyToMany
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  List<Author> editors;

  @ManyToMany
  @JoinTable(name = "readers")
  @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE)
  List<Author> readers;

  @ElementCollection
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  List<String> notes;

  @OneToMany
  @JoinColumn(name = "book_id")
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  List<Page> pages;
}

@Entity
class Page {
  @Id long id;
}
