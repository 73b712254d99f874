// A mapped list with an order column: the element's table gets it.
@Entity class Verse { @Id long id; @ManyToOne Poem poem; }
@Entity class Poem { @Id long id; @OneToMany(mappedBy = "poem") @OrderColumn List<Verse> verses; }
