// A strategy on a subclass.
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id long id; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Sub extends Base { int n; }
