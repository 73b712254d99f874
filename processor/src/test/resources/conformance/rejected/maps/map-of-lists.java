// A row has one value.
@Entity class Route { @Id long id; @ElementCollection Map<String, List<String>> stops; }
