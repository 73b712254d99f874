// A subclass in the same table overrides nothing and adds its own embedded attribute.
@Embeddable class Size { int width; Integer height; }

@Entity class Shape { @Id long id; Size size; }

@Entity
class Box extends Shape {
  @AttributeOverride(name = "width", column = @Column(name = "inner_width"))
  @AttributeOverride(name = "height", column = @Column(name = "inner_height"))
  Size inner;
}
