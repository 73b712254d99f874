// The side that is mapped by the other one is a property too.
@Entity class Page {
  @Id long getId() { return 1; }
  void setId(long id) { }
  @ManyToOne Page getParent() { return null; }
  void setParent(Page parent) { }
  @OneToMany(mappedBy = "parent") Set<Page> getChildren() { return null; }
}
