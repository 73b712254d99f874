// Components in an order that is not that of their names.
@Embeddable record Dimensions(Long width, Long height, Long depth) {}

@Entity
class Parcel {
  @Id long id;
  Dimensions size;
  Long already;
}
