@Entity class Lock { @Id long id; @OneToOne(mappedBy = "lock") Key key; }
@Entity class Key { @Id long id; long lock; }
