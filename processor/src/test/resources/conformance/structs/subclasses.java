import org.hibernate.annotations.Struct;
@Entity class Drawing { @Id long id; Shape shape; Plain plain; }
@Embeddable @Struct(name = "shape") class Shape { String name; }
@Embeddable class Circle extends Shape { int radius; }
@Embeddable class Text extends Shape { String words; }
@Embeddable @Struct(name = "base") class Base { String s; }
@Embeddable class Plain extends Base { int i; }
