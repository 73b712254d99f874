// Members of the key column that a key overrules.
@Entity
class Odd {
  @Id long id;
  @ElementCollection @MapKeyColumn(name = "k", unique = true, nullable = true) Map<String, String> one;
  @ElementCollection @MapKeyColumn(name = "k2", nullable = false) @Column(unique = true) Map<Long, String> two;
}
