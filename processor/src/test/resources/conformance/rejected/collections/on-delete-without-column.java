// What a delete does to elements that have no column for it.
@Entity class A { @Id long id; @OneToMany
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<B> bs; }
@Entity class B { @Id long id; }
