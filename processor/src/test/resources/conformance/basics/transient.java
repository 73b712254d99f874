// What is no column.
@Entity
class Person {
  @Id long id;
  static int count;
  transient int temporary;
  @Transient String memo;
  final String constant = "x";
  String kept;
}
