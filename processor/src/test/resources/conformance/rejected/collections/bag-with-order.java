// A bag has no order.
@Entity class A { @Id long id; @ElementCollection @org.hibernate.annotations.Bag @OrderColumn List<String> a; }
