import org.hibernate.annotations.Struct;
enum Colour { RED, GREEN }
@Entity class Thing { @Id long id; Mixed mixed; Wrapped wrapped; }
@Embeddable @Struct(name = "mixed") class Mixed {
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) Colour colour; List<String> words; @Lob String text; UUID key; OffsetDateTime at;
  @Column(columnDefinition = "numeric(7,2)") Double price; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> more; Duration took; byte[] bytes;
}
@Embeddable class Wrapped { Inner inside; @Column(name = "second") Inner other; String z; }
@Embeddable @Struct(name = "inner_type") class Inner { String s; }
