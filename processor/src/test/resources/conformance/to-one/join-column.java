// Every member of @JoinColumn.
@Entity class P { @Id @Column(length = 20) String id; }
@Entity
class C {
  @Id long id;
  @ManyToOne @JoinColumn(name = "p", unique = true, comment = "its p") P a;
  @ManyToOne @JoinColumn(name = "q", columnDefinition = "varchar(20) default 'x'") P b;
  @ManyToOne @JoinColumn(name = "r", options = "default 'y'", check = @CheckConstraint(constraint = "r <> ''")) P c;
  @ManyToOne @JoinColumn(name = "s", insertable = false, updatable = false) P d;
}
