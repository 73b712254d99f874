// Collections in a joined subclass refer to its own table.
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id long id; @ElementCollection Set<String> words; }
@Entity @PrimaryKeyJoinColumn(name = "sub_id") class Sub extends Base { @ElementCollection List<Integer> numbers; @ManyToMany Set<Base> bases; @OneToMany Set<Sub> subs; }
