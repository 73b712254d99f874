// An array of elements has an order of itself.
@Entity class T { @Id long id; @ElementCollection String[] texts; }
