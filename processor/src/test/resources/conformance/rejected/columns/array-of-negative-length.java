@Entity class T { @Id long id; @org.hibernate.annotations.Array(length = -1) String[] a; }
