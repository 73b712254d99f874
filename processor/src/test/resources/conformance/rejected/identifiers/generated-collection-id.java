// A collection as id.
@Entity class T { @Id @ElementCollection Set<String> ids; }
