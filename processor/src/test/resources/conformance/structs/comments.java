import org.hibernate.annotations.*;
@Entity class Letter { @Id long id; @Comment("who it is from") Address sender; Stamp stamp; }
@Embeddable @Struct(name = "postal_address") class Address { @Comment("the road") String street; int number; }
@Embeddable @Struct(name = "stamp") class Stamp { @Comment("what it costs") int price; String motif; }
