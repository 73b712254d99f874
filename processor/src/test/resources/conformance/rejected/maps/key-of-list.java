// A key of what is no map.
@Entity class T { @Id long id; @ElementCollection @MapKeyColumn(name = "k") List<String> list; }
