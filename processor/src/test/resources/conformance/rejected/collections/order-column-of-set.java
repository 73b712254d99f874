// An order of what is no list.
@Entity class T { @Id long id; @ElementCollection @OrderColumn Set<String> set; }
