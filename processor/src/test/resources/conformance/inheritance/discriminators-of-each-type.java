import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.DiscriminatorOptions;
// Discriminators of each type, formulas, the values null and not null, and what rows of a class must have.
@Entity @DiscriminatorColumn(name="kind", discriminatorType=DiscriminatorType.INTEGER) class A { @Id Long id; }
@Entity @DiscriminatorValue("07") class A1 extends A { int x; }
@Entity class A2 extends A { int y; @Basic(optional=false) String z; }
@Entity @DiscriminatorColumn(discriminatorType=DiscriminatorType.CHAR, options="default 'B'") @DiscriminatorValue("B") class B { @Id Long id; @Version int v; }
@Entity @DiscriminatorValue("C") class Bc extends B { int x; }
@Entity @DiscriminatorColumn(length=7, columnDefinition="varchar(9) default 'q'") @DiscriminatorValue("it's") class C { @Id Long id; }
@Entity @DiscriminatorValue("null") class D { @Id Long id; }
@Entity class D1 extends D {int x;}
@Entity class D2 extends D1 {int y;}
@Entity class D3 extends D2 {int z;}
@Entity @DiscriminatorValue("not null") class E { @Id Long id; }
@Entity class E1 extends E {int x;}
@Entity @DiscriminatorFormula("case when x is null then 'F' else 'F1' end") class F { @Id Long id; }
@Entity @DiscriminatorValue("F1") class F1 extends F {int x; int w;}
@Entity @DiscriminatorOptions(force=true) class G { @Id Long id; }
@Entity(name="GOne") class G1 extends G {int x;}
@Entity @DiscriminatorColumn class H { @Id Long id; @JoinColumn(nullable=false) @ManyToOne A a; }
@Entity class H1 extends H { @JoinColumn(nullable=false) @ManyToOne A b; @ManyToOne(optional=false) A c; int z; @Column(nullable=false) int a1; @Column int a2; }
@Embeddable class Em { int e; @ManyToOne(optional=false) A ea; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @DiscriminatorColumn(name="`T y`") class J { @Id Long id; }
@Entity class J1 extends J { int x; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) @DiscriminatorColumn(name="ty") class K { @Id Long id; }
@Entity class K1 extends K { int x; }
