// Enums as types of the database, with their values sorted or in the order of the constants.
enum Mood { SAD, OK, HAPPY }
enum Level { LOW, HIGH, Mid }
@Entity
class T {
  @Id long id;
  int n;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood mood;
  @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) @Column(nullable = false) Level level;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) Mood other;
  String z;
}
