// A column's type by a class of Hibernate.
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.*;
@Entity
class T {
  @Id long id;
  @JdbcType(VarcharJdbcType.class) UUID a;
  @JdbcType(IntegerJdbcType.class) long b;
  @JdbcType(CharJdbcType.class) @Column(length = 4) String c;
  @JdbcType(LongVarcharJdbcType.class) String d;
  @JdbcType(TinyIntJdbcType.class) int e;
}
