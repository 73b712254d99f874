// All classes of a hierarchy share the root's sequence.
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(name = "root_table") class Root { @Id @GeneratedValue long id; }
@Entity @Table(name = "leaf_table") class Leaf extends Root { int n; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Table(name = "tpc_root") abstract class Tpc { @Id @GeneratedValue long id; }
@Entity class TpcLeaf extends Tpc { int n; }
