// The columns of a collection table belong to @CollectionTable.
@Entity class A { @Id long id; @ElementCollection @JoinColumn(name = "t") List<String> p; }
