// A number cannot hold a UUID.
@Entity class A { @Id @org.hibernate.annotations.UuidGenerator Long a; }
