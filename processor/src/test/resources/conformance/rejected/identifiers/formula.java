// An id that is computed.
@Entity class A { @Id @org.hibernate.annotations.Formula("1") long id; }
