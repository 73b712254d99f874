// Collections on getters.
@Entity
class Shelf {
  private long id;
  private List<String> labels;
  private Set<Shelf> near;
  @Id public long getId() { return id; }
  public void setId(long id) { this.id = id; }
  @ElementCollection public List<String> getLabels() { return labels; }
  public void setLabels(List<String> labels) { this.labels = labels; }
  @ManyToMany public Set<Shelf> getNear() { return near; }
  public void setNear(Set<Shelf> near) { this.near = near; }
}
