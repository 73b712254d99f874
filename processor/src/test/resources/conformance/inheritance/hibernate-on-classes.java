import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.SoftDeleteType;
// Checks, comments, soft deletes, subselects and partition keys on classes.
@Entity @SoftDelete class A { @Id long id;  }
@Entity @SoftDelete(columnName="gone", converter=org.hibernate.type.YesNoConverter.class, comment="x", options="default 'N'") class B { @Id long id; }
@Entity @SoftDelete(strategy=SoftDeleteType.ACTIVE, converter=org.hibernate.type.NumericBooleanConverter.class) @Inheritance(strategy=InheritanceType.JOINED) class C { @Id long id; }
@Entity class C1 extends C { int x; }
@Entity @SoftDelete(strategy=SoftDeleteType.TIMESTAMP) @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class D { @Id long id; }
@Entity class D2 extends D { int x; }
@Entity @SoftDelete(converter=org.hibernate.type.TrueFalseConverter.class) class E { @Id long id; }
@Entity class E1 extends E { int x; }
@Entity @SoftDelete(columnName="`Del`", strategy=SoftDeleteType.ACTIVE) @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class F { @Id long id; }
@Entity class F1 extends F { int x; }
@Entity class PK { @Id long id; @PartitionKey int part; @PartitionKey String p2; }
@Entity class TT { @Id long id; @TenantId String tenant;  }
@Entity @Subselect("select 1 as id") @Synchronize("a") class S { @Id long id; String name; @ManyToOne A a; }
@Entity class RefS { @Id long id; @ManyToOne S s;  }
@Entity @Check(constraints="a > 0") @Comment("tab") @RowId @DynamicInsert @Immutable class K { @Id long id; int a; }
@Entity @Check(name="kk", constraints="b > 0") @Check(constraints="c > b") class K2 { @Id long id; int b; int c; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @Check(constraints="b > 0") @Comments({@Comment("one"), @Comment(on="second", value="two")}) @SecondaryTable(name="second") class K3 { @Id long id; int b; @Column(table="second") int c; }
@Entity @Check(constraints="d > 0") @Comment("sub") class K4 extends K3 { int d; }
@Entity @Check(constraints="s1 > 0") @Comment("K5") class K5 { @Id long id; int s1; }
@Entity @Check(constraints="s2 > 0") @Comment("K6") class K6 extends K5 { int s2; }
@MappedSuperclass @SoftDelete @Comment("ms") @Check(constraints="m > 0") class M { @Id long id; int m; }
@Entity class M1 extends M { int x; }
