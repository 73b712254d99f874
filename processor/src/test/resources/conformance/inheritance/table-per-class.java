// Each concrete class has a table with all columns.
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Shape { @Id @GeneratedValue Long id; @Column(length = 20) String colour; }
@Entity class Circle extends Shape { double radius; }
@Entity class Square extends Shape { double side; }

class Sample {
  static List<Object> instances() {
    Circle circle = new Circle();
    circle.colour = "red";
    circle.radius = 2.5;
    return List.of(circle);
  }
}
