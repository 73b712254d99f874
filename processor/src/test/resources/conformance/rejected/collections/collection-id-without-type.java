// Nothing says what the ids are.
@Entity class Cart {
  @Id long id;
  @ElementCollection
  @org.hibernate.annotations.CollectionId(column = @Column(name = "line"), generator = "increment")
  List<String> items;
}
