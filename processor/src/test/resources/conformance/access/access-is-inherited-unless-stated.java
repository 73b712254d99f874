// Access is inherited unless stated.
@MappedSuperclass abstract class M<T> {
  T held;
  @Id long getId() { return 1; } void setId(long i) { }
  T getT() { return held; } void setT(T t) { }
}
@Entity class A extends M<Integer> {
  String field; String getName() { return null; } void setName(String s) { }
}
@Entity @Access(AccessType.FIELD) class B extends M<Instant> {
  String field; transient String gone; static String never; final String fixed = "";
  @Transient String none;
  String getName() { return null; }
  @Access(AccessType.PROPERTY) int getMore() { return 1; } void setMore(int i) { }
}
class X { String x; }
@MappedSuperclass class Y extends X { @Id long id; @Column(length = 3) String y; }
class Z extends Y { String z; }
@Entity class C extends Z { @Column(length = 4) String y; transient int t; }
