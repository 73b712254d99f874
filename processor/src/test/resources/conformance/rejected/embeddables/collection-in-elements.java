// A collection inside elements of a collection.
@Embeddable class E { @ElementCollection List<String> texts; }
@Entity class T { @Id long id; @ElementCollection List<E> es; }
