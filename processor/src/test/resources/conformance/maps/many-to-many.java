// A many-to-many map.
@Entity class Person { @Id long id; }
@Entity
class Play {
  @Id long id;
  @ManyToMany Map<String, Person> roles;
  @ManyToMany @JoinTable(name = "understudy") @MapKeyColumn(name = "role") Map<String, Person> understudies;
}
