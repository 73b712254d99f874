// Enums by code.
enum E { A, B, C }
@Entity
class T {
  @Id long id;
  @JdbcTypeCode(SqlTypes.VARCHAR) E a;
  @JdbcTypeCode(SqlTypes.INTEGER) E b;
  @JdbcTypeCode(SqlTypes.SMALLINT) E c;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 1) E d;
}
