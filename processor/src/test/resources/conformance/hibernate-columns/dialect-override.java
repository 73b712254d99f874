// What is said for PostgreSQL takes the place of what is said for all; what is said for others does not count.
import org.hibernate.annotations.*;
import org.hibernate.dialect.*;
@Entity class T {
  @Id long id;
  @ColumnDefault("1") @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("2")) int one;
  @ColumnDefault("1")
  @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("2"))
  @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("3")) int three;
  @Formula("1") @DialectOverride.Formula(dialect = H2Dialect.class, override = @Formula("2")) int computed;
}
