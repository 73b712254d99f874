// Optional is no basic type.
@Entity class T { @Id long id; Optional<String> maybe; }
