// A basic value of a collection, whose column is written with its row.
@Entity class A { @Id int id; @ElementCollection @Column(updatable = false) Set<String> p; }
