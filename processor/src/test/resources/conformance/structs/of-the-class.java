// Attributes lie in Hibernate's order of columns, for it reads and writes values by their places.
import org.hibernate.annotations.Struct;
@Entity class Letter { @Id long id; Address sender; Address receiver; Label label; }
@Embeddable @Struct(name = "postal_address") class Address {
  int number; String street; BigDecimal height; @Column(length = 30) String shortName; Integer flat; LocalDateTime since; boolean lasting; UUID key;
}
@Embeddable @Struct(name = "LabelType") record Label(String text, Integer width, short height) {}
