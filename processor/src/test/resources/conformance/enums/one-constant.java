// An enum with a single constant.
enum Only { ONE }
@Entity class T { @Id long id; Only single; @Enumerated(EnumType.STRING) Only name; }
