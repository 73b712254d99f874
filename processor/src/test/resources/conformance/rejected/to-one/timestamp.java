@Entity class T { @Id long id; @org.hibernate.annotations.CreationTimestamp @ManyToOne T parent; }
