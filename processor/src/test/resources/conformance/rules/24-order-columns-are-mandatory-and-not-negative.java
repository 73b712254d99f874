// Rule 24: order columns are mandatory and not negative.
@Entity class T { @Id long id; @ElementCollection @OrderColumn List<String> words; @ManyToMany @OrderColumn(name = "at") List<T> near; }
