@Entity class Choir {
  @Id long id;
  @OneToMany @JoinColumn(name = "choir_id", nullable = false) @OrderColumn(name = "place") List<Singer> singers;
}
@Entity class Singer { @Id long id; int place; }
