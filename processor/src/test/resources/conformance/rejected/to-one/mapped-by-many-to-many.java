// One is not the other side of many to many.
@Entity class Lock { @Id long id; @OneToOne(mappedBy = "locks") Key key; }
@Entity class Key { @Id long id; @ManyToMany List<Lock> locks; }
