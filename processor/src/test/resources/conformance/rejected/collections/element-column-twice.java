@Entity
class Order {
  @Id Long id;

  @ElementCollection Set<Line> lines;
}

@Embeddable
class Line {
  @Column(name = "text")
  String title;

  String text;
}
