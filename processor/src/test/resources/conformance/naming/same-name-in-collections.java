// An attribute, its column and its table with like names.
@Entity class Item { @Id long id; @ElementCollection List<String> item; @ElementCollection @Column(name = "Item_id2") Set<Integer> items; @ElementCollection Map<String, String> map; }
