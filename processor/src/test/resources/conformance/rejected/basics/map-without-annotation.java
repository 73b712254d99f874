// A map that nothing explains.
@Entity class T { @Id long id; Map<String, String> map; }
