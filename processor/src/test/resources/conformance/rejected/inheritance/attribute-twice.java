// A subclass uses the column of its superclass again.
@Entity class Base { @Id long id; @Column(name = "x") String a; }
@Entity class Sub extends Base { @Column(name = "x") Integer b; }
