// The table's name wins over the entity's in join tables only.
@Entity(name = "Ent") @Table(name = "tab") class Cls { @Id @GeneratedValue long id; @ManyToMany Set<Cls> others; @ElementCollection List<String> words; @OneToMany List<Cls> many; @ManyToOne Cls one; }
