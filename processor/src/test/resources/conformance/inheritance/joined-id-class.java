// An id class at the root.
record Key(int a, String b) {}
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@IdClass(Key.class)
class Root { @Id int a; @Id String b; }
@Entity class Sub extends Root { @ManyToOne Root other; }
