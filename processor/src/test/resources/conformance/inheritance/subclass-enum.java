// Enums of subclasses keep their checks.
enum Level { LOW, HIGH }
@Entity class Base { @Id long id; Level level; }
@Entity class Sub extends Base { @Enumerated(EnumType.STRING) Level subLevel; @Basic(optional = false) Level must; }
