@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.STRUCT) P p; }
@Embeddable class P { String s; }
