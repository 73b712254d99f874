// A comment is that of the first column, of the table of a collection, or of the table of its elements; the last one counts.
@Embeddable class Place implements java.io.Serializable { int shelf; int aisle; }
@Embeddable class Size { int width; Depth depth; }
@Embeddable class Depth { @org.hibernate.annotations.Comment("Hidden") int back; int front; }

@Entity class Bin {
  @org.hibernate.annotations.Comment("Where it stands") @EmbeddedId Place place;
  @org.hibernate.annotations.Comment("How large it is") Size size;
  @org.hibernate.annotations.Comment("Beside it") @ManyToOne Bin next;
  @org.hibernate.annotations.Comment("What is in it") @OneToMany(mappedBy = "bin") List<Item> items;
  @org.hibernate.annotations.Comment("Who may look into it") @ManyToMany(mappedBy = "bins") List<Keeper> keepers;
}

@Entity @org.hibernate.annotations.Comment("A thing") class Item { @Id long id; @ManyToOne Bin bin; }

@Entity class Keeper {
  @Id long id;
  @ManyToMany List<Bin> bins;
  @org.hibernate.annotations.Comment("What they carry") @OneToMany @JoinColumn List<Tool> tools;
}

@Entity @org.hibernate.annotations.Comment("Another thing") class Tool { @Id long id; }
