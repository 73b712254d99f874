// A key of no type.
@Entity class T { @Id long id; @ElementCollection Map<Object, String> map; }
