// Mandatory attributes of a joined subclass stay mandatory.
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id long id; }
@Entity class Sub extends Base { int a; @Basic(optional = false) String b; @ManyToOne(optional = false) Base c; @OneToOne Base d; }
