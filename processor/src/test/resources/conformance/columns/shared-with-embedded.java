// Who describes a column that a part of an embedded attribute shares is told by the name of the whole.
@Embeddable class Place { Long a; Long z; }
@Entity
class Stop {
  @Id long id;
  @Column(name = "x", nullable = false, insertable = false, updatable = false) Long first;
  @Embedded @AttributeOverride(name = "a", column = @Column(name = "x")) Place second;
}
@Entity
class Line {
  @Id long id;
  @Embedded @AttributeOverride(name = "z", column = @Column(name = "x")) Place first;
  @Column(name = "x", nullable = false, insertable = false, updatable = false) Long second;
}
