// Only some members: the rest are defaults.
@Entity class Key { @Id long keyNo; }
@Entity class Door {
  @Id long doorNo;
  @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "d")) Set<Key> keys;
}
@Entity class Gate {
  @Id long gateNo;
  @ManyToMany @JoinTable(name = "gate_keys") List<Key> keys;
}
@Entity class Hatch {
  @Id long hatchNo;
  @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(name = "k", nullable = false)) Set<Key> keys;
}
