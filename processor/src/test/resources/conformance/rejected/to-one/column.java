// A column where a join column belongs.
@Entity class T { @Id long id; @ManyToOne @Column(name = "other_id") U other; }
@Entity class U { @Id long id; }
