// Relationships on getters.
@Entity
class T {
  @Id public long getId() { return 1; }
  public void setId(long id) {}
  @ManyToOne @JoinColumn(name = "up") public T getParent() { return null; }
  public void setParent(T parent) {}
  @OneToOne public T getURLTarget() { return null; }
  public void setURLTarget(T target) {}
}
