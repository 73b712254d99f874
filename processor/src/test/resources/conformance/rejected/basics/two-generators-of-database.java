// Two generators of one value.
@Entity class A { @Id long id; @org.hibernate.annotations.CreationTimestamp @org.hibernate.annotations.Generated Instant a; }
