@Entity class Choir {
  @Id long id;
  @OneToMany @JoinColumn(name = "choir_id", nullable = false) List<Singer> singers;
  @OneToMany @JoinColumn(name = "choir_id", nullable = false) List<Singer> soloists;
}
@Entity class Singer { @Id long id; }
