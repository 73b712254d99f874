// Documents as JSON.
@Entity
class Document {
  @Id long id;
  @JdbcTypeCode(SqlTypes.JSON) String text;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> tree;
  @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) List<Integer> list;
}
