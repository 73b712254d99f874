// Embeddables and documents as JSON.
@Embeddable class Address { String street; int number; }
@Entity class T { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Address address; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> map; }
