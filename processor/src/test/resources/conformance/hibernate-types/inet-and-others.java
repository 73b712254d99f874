// Types of PostgreSQL by code.
@Entity class T { @Id long id; @JdbcTypeCode(SqlTypes.INET) java.net.InetAddress a; @JdbcTypeCode(SqlTypes.SQLXML) String c; @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] d; @JdbcTypeCode(SqlTypes.ARRAY) List<String> e; }
