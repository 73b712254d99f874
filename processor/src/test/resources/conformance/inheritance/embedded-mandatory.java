// Embedded primitives of a subclass.
@Embeddable class Size { int width; Integer height; @Column(nullable = false) String unit; }
@Entity class Item { @Id long id; }
@Entity class Box extends Item { Size size; }
