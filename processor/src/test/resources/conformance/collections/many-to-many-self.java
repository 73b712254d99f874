// An entity related to itself.
@Entity
class User2 {
  @Id long id;
  @ManyToMany Set<User2> follows;
  @ManyToMany(mappedBy = "follows") Set<User2> followers;
}
