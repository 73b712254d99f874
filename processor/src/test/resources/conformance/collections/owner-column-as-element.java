/** The column that refers to the owner refers to the element too, so there is no key. */
@Entity
class Mirror {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "reflection",
      joinColumns = @JoinColumn(name = "mirror"),
      inverseJoinColumns = @JoinColumn(name = "mirror", insertable = false, updatable = false))
  Set<Mirror> reflections;
}
