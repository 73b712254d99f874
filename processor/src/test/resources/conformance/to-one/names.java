// Default names of join columns.
@Entity class Target { @Id @Column(name = "TARGET_KEY") long id; }
@Entity class Owner { @Id long ownerId; @ManyToOne Target target; @ManyToOne Target otherTarget; @OneToOne Target one; @ManyToOne Owner boss; }
