// A natural id that may refer to nothing.
@Entity class A { @Id long id; @org.hibernate.annotations.NaturalId @ManyToOne
  @org.hibernate.annotations.NotFound(action = org.hibernate.annotations.NotFoundAction.IGNORE) A a; }
