// Properties are named as java beans are.
@Entity class A {
  @Id long getId() { return 1; } void setId(long x) { }
  String getURL() { return null; } void setURL(String s) { }
  String getaName() { return null; } void setaName(String s) { }
  boolean isOpen() { return true; } void setOpen(boolean b) { }
  Boolean isShut() { return true; } void setShut(Boolean b) { }
  @Transient String getGone() { return null; }
  static String getStatic() { return null; } void getNothing() { }
  String getWith(int x) { return null; } String isText() { return null; }
  @Access(AccessType.FIELD) String field;
  @Column(name = "ignored") String x1;
  String getX1() { return null; } void setX1(String s) { }
}
