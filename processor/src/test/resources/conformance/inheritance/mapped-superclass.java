// Mapped superclasses above and between.
@MappedSuperclass abstract class Identified { @Id @GeneratedValue Long id; @Version int version; }
@MappedSuperclass abstract class Named extends Identified { @Column(nullable = false, length = 80) String name; }
@Entity class City extends Named { int people; }
@Entity class River extends Named { double length; }
