@Entity class Choir { @Id long id; @OneToMany @JoinColumn(name = "choir_id", nullable = false) List<Singer> singers; }
@Entity class Singer { @Id long id; }
@Entity class Soloist extends Singer { @Column(name = "choir_id") Long choir; }
