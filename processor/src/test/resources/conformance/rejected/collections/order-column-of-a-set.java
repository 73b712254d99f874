// Only a list keeps an order.
@Entity class Reader { @Id long id; @ElementCollection @OrderColumn Set<String> names; }
