// A one-to-many map by join column: key and owner in the element's table.
@Entity class Part { @Id long id; }
@Entity
class Machine {
  @Id long id;
  @OneToMany @JoinColumn(name = "machine") @MapKeyColumn(name = "slot", length = 4, nullable = false) Map<String, Part> parts;
}
