// What the attribute says goes before what the class says; the order may be given.
import org.hibernate.annotations.Struct;
@Entity class Letter {
  @Id long id;
  @Struct(name = "sender_address") @AttributeOverride(name = "street", column = @Column(name = "road", length = 7)) Address sender;
  @Column(name = "receiver_column", nullable = false) Address receiver;
  @Embedded @Struct(name = "stamp", attributes = {"price", "motif", "shortName"}) Stamp stamp;
  @Column(columnDefinition = "text") Note note;
  @JdbcTypeCode(SqlTypes.STRUCT) @Struct(name = "sized") Size size;
}
@Embeddable @Struct(name = "postal_address") class Address { String street; int number; }
@Embeddable class Stamp { String motif; long price; String shortName; }
@Embeddable @Struct(name = "note_type") class Note { String text; }
@Embeddable class Size { int width; int height; }
