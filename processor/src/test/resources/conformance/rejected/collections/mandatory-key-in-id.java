@Entity class Choir { @Id long id; @OneToMany @JoinColumn(name = "choir_id", nullable = false) List<Singer> singers; }
@Embeddable class SingerId { @Column(name = "choir_id") long choir; int number; }
@Entity class Singer { @EmbeddedId SingerId id; }
