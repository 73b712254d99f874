// Neither is the key of a row a list.
@Entity class Route { @Id long id; @ElementCollection Map<List<String>, String> names; }
