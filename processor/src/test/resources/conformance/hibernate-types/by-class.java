import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;

import org.hibernate.annotations.JavaType;
import org.hibernate.type.descriptor.java.*;

@Entity
class Holder {
  @Id long id;
  @JavaType(StringJavaType.class) String text;
  @JavaType(ByteArrayJavaType.class) Byte[] bytes;
  @JavaType(CharacterArrayJavaType.class) Character[] characters;
  @JavaType(PrimitiveByteArrayJavaType.class) byte[] primitives;
  @JavaType(JdbcTimestampJavaType.class) Date timestamp;
  @JavaType(JdbcDateJavaType.class) Date day;
  @JavaType(IntegerJavaType.class) int number;
  @JavaType(BigIntegerJavaType.class) BigInteger big;
}
