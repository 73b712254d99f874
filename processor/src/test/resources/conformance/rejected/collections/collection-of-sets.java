// A row has one value.
@Entity class Route { @Id long id; @ElementCollection List<Set<Integer>> stops; }
