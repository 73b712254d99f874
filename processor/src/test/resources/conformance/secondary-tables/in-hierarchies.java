import org.hibernate.annotations.SecondaryRow;
// Secondary tables in each kind of hierarchy, with all that may be said of them.
@Entity @SecondaryTable(name="sec", pkJoinColumns=@PrimaryKeyJoinColumn(name="sid", columnDefinition="int8", options="check (1>0)"), foreignKey=@ForeignKey(name="fksec"), uniqueConstraints=@UniqueConstraint(columnNames={"b","c"}), indexes={@Index(columnList="b"),@Index(name="ixc",columnList="c desc")}, check=@CheckConstraint(constraint="b > 0"), comment="second")
@SecondaryTable(name="sec2") @SecondaryTable(name="`Third T`", schema="oth", foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT), options="with (fillfactor=70)")
class A { @Id @GeneratedValue long id; int a; @Column(table="sec") int b; @Column(table="sec", nullable=false, unique=true) Integer c; @ManyToOne(optional=false) @JoinColumn(table="sec2", name="o") A other; @OneToOne @JoinColumn(table="`Third T`") A one; @Column(table="A") String d;}
@Entity @SecondaryTable(name="bsub", pkJoinColumns=@PrimaryKeyJoinColumn(name="bid", foreignKey=@ForeignKey(name="inner"))) class B extends A { @Column(table="bsub") int x; @Basic(optional=false) @Column(table="bsub") String y; @Column(table="bsub", nullable=false) String z; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @SecondaryTable(name="js") class J { @Id long id; @Column(table="js") int x; }
@Entity @PrimaryKeyJoinColumn(name="jid") @SecondaryTable(name="js1") class J1 extends J { @Column(table="js1") int y; }
@Embeddable class Em { int e1; String e2; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) @SecondaryTable(name="ts") class T { @Id long id; @Column(table="ts") int x; }
@Entity @SecondaryTable(name="ts1") class T1 extends T { @Column(table="ts1") int y; }
@Entity @SecondaryTable(name="empty") @SecondaryRow(table="empty", optional=false) class Emp { @Id String id; }
@Entity @SecondaryTable(name="c2", pkJoinColumns=@PrimaryKeyJoinColumn(name="kb", referencedColumnName="b")) class C { @Id int b; @Column(table="c2") String m; }
class K implements java.io.Serializable { int b; long a; public boolean equals(Object o){return o==this;} public int hashCode(){return 1;}}
