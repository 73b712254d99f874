import org.hibernate.annotations.Struct;
@MappedSuperclass abstract class Base<P> { @Id long id; P p; }
@Entity @Inheritance class A extends Base<Point> { }
@Entity class B extends A { Point q; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class C { @Id long id; Point p; }
@Entity class D extends C { Point q; }
@Entity @SecondaryTable(name = "more") class G { @Id long id; @Column(table = "more") Point p; }
@Embeddable @Struct(name = "plane_point") class Point { int x; @Column(nullable = false) int y; }
