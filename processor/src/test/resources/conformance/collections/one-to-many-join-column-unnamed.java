// The default name of a one-to-many's join column.
@Entity class Child { @Id long id; }
@Entity class Parent { @Id long parentNo; @OneToMany @JoinColumn Set<Child> children; }
