// A column on the side that has none.
@Entity class T { @Id long id; @OneToOne U other; }
@Entity class U { @Id long id; @OneToOne(mappedBy = "other") @Column(name = "t_id") T back; }
