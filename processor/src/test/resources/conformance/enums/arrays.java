// Enums in arrays and lists.
enum Role { USER, ADMIN }
@Entity class T { @Id long id; Role[] marks; List<Role> listed; @Enumerated(EnumType.STRING) Set<Role> names; }
