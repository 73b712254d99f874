// Collections in a subclass of one table.
@Entity class Base { @Id long id; @ElementCollection Set<String> words; }
@Entity class Sub extends Base { @ElementCollection List<Integer> numbers; @OneToMany Set<Base> bases; @ManyToMany Set<Sub> subs; @OneToMany @JoinColumn(name = "owner") List<Other> owned; }
@Entity class Other { @Id long id; }
