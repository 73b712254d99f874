// A reference to a concrete root of a table per class.
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Party { @Id long id; }
@Entity class Human extends Party { String name; }
@Entity class Contract { @Id long id; @ManyToOne Party party; @ManyToOne Human human; }
