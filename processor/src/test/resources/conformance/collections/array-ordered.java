// An array as a collection of elements needs an order.
@Entity
class Polygon {
  @Id long id;
  @ElementCollection @OrderColumn(name = "corner") double[] angles;
  @ElementCollection @OrderColumn String[] labels;
}
