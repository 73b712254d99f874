// A row that cannot be without its owner is inserted with it, so that nothing else may write that column.
@Entity class Choir { @Id long id; @OneToMany @JoinColumn(name = "choir_id", nullable = false) List<Singer> singers; }
@Entity class Singer { @Id long id; @ManyToOne @JoinColumn(name = "choir_id") Choir choir; }
