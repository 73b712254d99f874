// The attribute that is named refers to another class.
@Entity class Key { @Id long id; @OneToOne(mappedBy = "handle") Lock lock; }
@Entity class Lock { @Id long id; @OneToOne Handle handle; }
@Entity class Handle { @Id long id; }
