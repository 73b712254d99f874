// A pattern names the columns of an embeddable, also those that state a name, but not join columns or those of elements.
import org.hibernate.annotations.EmbeddedColumnNaming;
@Entity class Person {
  @Id long id;
  @Embedded @EmbeddedColumnNaming("home_%s") @AttributeOverride(name = "street", column = @Column(name = "road")) Address home;
  @Embedded @EmbeddedColumnNaming Place work;
  @ElementCollection @EmbeddedColumnNaming("old_%s") List<Zip> former;
}
@Entity class Stay { @EmbeddedId @EmbeddedColumnNaming("key_%s") StayId id; }
@Entity class City { @Id long id; }
@Embeddable class Address {
  String street;
  @Column(name = "zip_code") String zip;
  @ManyToOne City city;
  @ManyToOne @JoinColumn(name = "twin") City twin;
}
@Embeddable class Place { String street; @EmbeddedColumnNaming("zip_%s") Zip zip; }
@Embeddable class Zip { String code; int plus; }
@Embeddable class StayId { int room; int day; }
