// A composite key as an embedded object.
@Embeddable record OrderLineId(long orderNumber, int line) {}

@Entity
class OrderLine {
  @EmbeddedId OrderLineId id;
  String article;
}

class Sample {
  static List<Object> instances() {
    OrderLine line = new OrderLine();
    line.id = new OrderLineId(77, 2);
    line.article = "bolt";
    return List.of(line);
  }
}
