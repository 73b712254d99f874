// An id never changes, a version always does.
@Entity class A { @Id @Version long id; }
