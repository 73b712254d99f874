/** A table does not repeat that several columns of its superclass are unique together. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Part {
  @Id Long id;

  @OneToOne Drawing drawing;
}

@Entity
class Wheel extends Part {
  @OneToOne Drawing second;
}

@Entity
class SpareWheel extends Wheel {}

@Entity
class Drawing {
  @EmbeddedId DrawingId id;
}

@Embeddable
class DrawingId implements java.io.Serializable {
  String folder;
  String sheet;
}
