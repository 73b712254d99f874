// The outermost override wins at every depth.
@Embeddable class L4 { @Column(name = "four") String leaf; String twig; }
@Embeddable class L3 { @AttributeOverride(name = "leaf", column = @Column(name = "three")) L4 l4; }
@Embeddable class L2 { @AttributeOverride(name = "l4.leaf", column = @Column(name = "two")) L3 l3; }
@Embeddable class L1 { @AttributeOverride(name = "l3.l4.twig", column = @Column(name = "one_twig")) L2 l2; }

@Entity
class Tree {
  @Id long id;
  L1 plain;
  @AttributeOverride(name = "l2.l3.l4.leaf", column = @Column(name = "tree_leaf"))
  @AttributeOverride(name = "l2.l3.l4.twig", column = @Column(name = "tree_twig"))
  L1 renamed;
}
