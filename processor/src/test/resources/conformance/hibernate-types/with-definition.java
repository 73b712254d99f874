import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

class Own implements org.hibernate.usertype.UserType<String> {
  public int getSqlType() { return java.sql.Types.VARCHAR; }
  public Class<String> returnedClass() { return String.class; }
  public boolean equals(String a, String b) { return a == b; }
  public int hashCode(String a) { return 1; }
  public String deepCopy(String value) { return value; }
  public boolean isMutable() { return false; }
  public java.io.Serializable disassemble(String value) { return value; }
  public String assemble(java.io.Serializable cached, Object owner) { return null; }
}

@Entity
class Holder {
  @Id long id;
  @Type(Own.class) @Column(columnDefinition = "text", nullable = false) String text;
}
