// A concrete root has a table as well.
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Base { @Id long id; int n; @Version Long version; }
@Entity class Sub extends Base { String text; }
@Entity class SubSub extends Sub { Instant at; }
