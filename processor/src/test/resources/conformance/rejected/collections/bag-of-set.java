// A set is no bag.
@Entity class A { @Id long id; @ElementCollection @org.hibernate.annotations.Bag Set<String> a; }
