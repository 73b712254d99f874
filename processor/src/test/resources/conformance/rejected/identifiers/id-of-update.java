// An id cannot be the time of the last update.
@Entity class A { @Id @org.hibernate.annotations.UpdateTimestamp Instant a; }
